import type { ReactNode } from "react";

type Props = { children: ReactNode };

/** Where an app's one client root lives. The finishing step leaves React on such a page. */
export function AppRoot({ children }: Props) {
  return <div data-app="">{children}</div>;
}
