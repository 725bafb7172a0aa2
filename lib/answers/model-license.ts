import type { License } from "@/lib/catalog/schemas/common";

/** What an SPDX licence means for a reader of this site, in our words. */
const IN_PLAIN_WORDS: Record<string, string> = {
  "Apache-2.0":
    "Use, changes and commercial products are allowed. Copies carry the licence and its notices, and say what was changed; it also grants the patents of its contributors.",
  MIT: "Use, changes and commercial products are allowed. Copies carry the licence and the copyright notice, and that is all.",
  "CC-BY-4.0":
    "Use, changes and commercial products are allowed, as long as the author is named and changes are said.",
  "CC-BY-NC-4.0":
    "For non-commercial use only; name the author and say what was changed. A business needs a licence from the publisher.",
};

/** A licence as lists name it: its SPDX identifier or its own name. */
export function licenseName(terms: License): string {
  return "spdx" in terms ? terms.spdx : terms.name;
}

/** What a reader may do under a licence; undefined when we have not put it in words. */
export function licenseInPlainWords(terms: License): string | undefined {
  return "spdx" in terms ? IN_PLAIN_WORDS[terms.spdx] : terms.inPlainWords;
}

/** The page with the text of a licence, when there is one. */
export function licenseUrl(terms: License): string | undefined {
  return "spdx" in terms ? `https://spdx.org/licenses/${terms.spdx}.html` : terms.url;
}
