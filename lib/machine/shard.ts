/** How many files the details of models and units are divided among. */
export const SHARD_COUNT = 64;

/** The file that holds a record, by the letters of its slug: the same at build and in the browser. */
export function shardOf(slug: string): number {
  let sum = 0;
  for (const letter of slug) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum % SHARD_COUNT;
}
