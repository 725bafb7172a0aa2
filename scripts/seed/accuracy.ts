import figures from "./generated/accuracy.json";

/** What `npm run accuracy -- --write` recorded. */
export const accuracyFigures: unknown = figures;
