type Props = { data: object };

/** Structured data. `<` is escaped, so no text of a record can close the element. */
export function JsonLd({ data }: Props) {
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
