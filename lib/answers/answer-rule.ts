/**
 * Which pairs of a model and a machine get a document of their own. All three must hold:
 *
 * 1. People ask: each is in the editor's selection, or is named in at least 3 of the public measured
 *    runs that our benchmarks are.
 * 2. Not a plain yes: the largest usual format (Q8_0, or as published) does not run well with 32,768
 *    tokens of context, or the model's own where that is shorter.
 * 3. Not a plain no: it runs in some way, or needs at most twice what the machine gives a model.
 *
 * At most 3,000 documents: a catalog that gives more must raise the first figure.
 */
export const ANSWER_RULE = {
  /** Public measured runs that name a model or a unit. */
  leastRuns: 3,
  /** What a plain yes holds. */
  plainContextTokens: 32_768,
  /** A need beyond this many times the usable memory is a plain no. */
  plainNoFactor: 2,
  mostDocuments: 3000,
} as const;
