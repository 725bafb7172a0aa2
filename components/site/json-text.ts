/** Data as the text of a `<script>`. `<` is escaped, so no text of a record can close the element. */
export function jsonText(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
