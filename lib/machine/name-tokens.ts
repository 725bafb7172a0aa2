/** Words that tell no two units apart: makers, lines of products and how people ask. */
const NOISE = new Set(
  "nvidia geforce amd radeon intel apple qualcomm gpu igpu graphics card with core cores".split(
    " ",
  ),
);

const MEMORY = /(\d+(?:\.\d+)?)\s*gi?b\b(?!\s*\/\s*s)/gi;
const TOKEN = /[a-z]+|\d+|\+/g;

/** What a name is made of, letters apart from digits: "RTX4090 Ti" and "rtx-4090-ti" → rtx 4090 ti. */
export function nameTokens(text: string): string[] {
  const all = text.replaceAll(MEMORY, " ").toLowerCase().match(TOKEN) ?? [];
  const telling = all.filter((token) => !NOISE.has(token));
  return telling.length > 0 ? telling : all;
}

/** "Qwen/Qwen3-8B" → "Qwen3-8B": what a repository is called besides its owner. */
export function withoutOwner(text: string): string {
  return text.replace(/^[^\s/]+\/(?=[^\s/]+$)/, "");
}

/** The memory a name states, in GiB: "RTX 4090 24GB" → 24. The last one, should there be several. */
export function statedMemoryGiB(text: string): number | undefined {
  const last = [...text.matchAll(MEMORY)].at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}
