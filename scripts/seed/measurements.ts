import table from "./generated/measurements.json";

/** Measured runs of others, each with its page. Checked like any other record. */
export const measurements: readonly unknown[] = table;
