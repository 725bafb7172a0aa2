import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

type Props = {
  trail: readonly Crumb[];
  /** A label in small capitals above the title. */
  eyebrow?: ReactNode;
  title: string;
  /** One or two sentences under the title. */
  lede?: ReactNode;
  children?: ReactNode;
};

/** The top of every page but home: where it stands, what it is, and in a sentence what it says. */
export function PageHeader({ trail, eyebrow, title, lede, children }: Props) {
  return (
    <>
      <Breadcrumbs trail={trail} />
      <div className="pb-6 pt-4">
        {eyebrow && (
          <p className="font-mono text-xs uppercase tracking-wide text-quiet">{eyebrow}</p>
        )}
        <h1 className="mt-1 max-w-[48rem] text-balance text-xl font-semibold sm:text-2xl">
          {title}
        </h1>
        {lede && (
          <p className="mt-2 max-w-[42rem] text-pretty font-serif text-lg text-quiet">{lede}</p>
        )}
        {children}
      </div>
    </>
  );
}
