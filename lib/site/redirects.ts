/** A page that moved: its old address and the new one. Both are folders with a slash at the end. */
export type Redirect = { from: string; to: string };

/**
 * Addresses that were given out once and lead elsewhere now. A slug never changes, so this holds only
 * what was removed or merged, each with the page that took its place. Dotted ids of records need no
 * line: `lib/answers/redirects.ts` knows them.
 */
export const MOVED: readonly Redirect[] = [];
