import table from "./generated/downloads.json";

/** Downloads of several parts, or of a type their page does not name. Checked like any other record. */
export const downloads: readonly unknown[] = table;
