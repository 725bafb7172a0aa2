import { jsonText } from "./json-text";

type Props = { data: object };

/** Structured data. */
export function JsonLd({ data }: Props) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonText(data) }} />;
}
