import type { MDXContent } from "mdx/types";
import { words } from "./words";

type Props = { text: { Body: MDXContent } };

/** A text of the writers, with its words bound to the records. */
export function Prose({ text: { Body } }: Props) {
  return (
    <div className="prose">
      <Body components={words} />
    </div>
  );
}
