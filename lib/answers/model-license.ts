import type { License } from "@/lib/catalog/schemas/common";

/** What an SPDX licence means for a reader of this site, in our words. */
const IN_PLAIN_WORDS: Record<string, string> = {
  "Apache-2.0":
    "Use, changes and commercial products are allowed. Copies carry the licence and its notices, and say what was changed; it also grants the patents of its contributors.",
  MIT: "Use, changes and commercial products are allowed. Copies carry the licence and the copyright notice, and that is all.",
  "BSD-2-Clause":
    "Use, changes and commercial products are allowed. Copies carry the licence and the copyright notice.",
  "BSD-3-Clause":
    "Use, changes and commercial products are allowed. Copies carry the licence and the copyright notice, and its authors’ names are not used to advertise.",
  "MPL-2.0":
    "Use and commercial products are allowed. Changed files stay under this licence and their source is published; files of one’s own may have another.",
  "GPL-3.0":
    "Use is free, also in a business. Whoever passes on the program or a changed version does so under the same licence and with its source.",
  "AGPL-3.0":
    "Use is free, also in a business. Whoever passes on a changed version, or lets others use it over a network, offers them its source under the same licence.",
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
  if (!("spdx" in terms)) return terms.inPlainWords;
  const [first = "", second] = terms.spdx.split(/ OR | AND /);
  if (second === undefined) return IN_PLAIN_WORDS[first];
  return terms.spdx.includes(" OR ")
    ? `Either of the two, at your choice. Under ${first}: ${IN_PLAIN_WORDS[first]}`
    : `Parts are under each of the two. ${first}: ${IN_PLAIN_WORDS[first]} ${second}: ${IN_PLAIN_WORDS[second]}`;
}

/** The page with the text of a licence, when there is one. */
export function licenseUrl(terms: License): string | undefined {
  if (!("spdx" in terms)) return terms.url;
  return terms.spdx.includes(" ") ? undefined : `https://spdx.org/licenses/${terms.spdx}.html`;
}
