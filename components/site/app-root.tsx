import type { ReactNode } from "react";
import { jsonText } from "./json-text";

type Props = {
  /** What the root is given in the browser too: plain data. */
  given: object;
  children: ReactNode;
};

/**
 * Where an app's one client root lives, and beside it what it is given. The finishing step takes Next's
 * runtime out, so the app's own script wakes the root: `lib/site/apps.ts` names it.
 */
export function AppRoot({ given, children }: Props) {
  return (
    <>
      <div data-app="">{children}</div>
      <script
        type="application/json"
        data-app-given=""
        dangerouslySetInnerHTML={{ __html: jsonText(given) }}
      />
    </>
  );
}

/** Static HTML inside an app's root, which the app shows as it stands. */
export function StaticPart({ children }: { children: ReactNode }) {
  return <div data-app-static="">{children}</div>;
}
