import table from "./generated/file-sizes.json";

/** Published files, fetched: one row a model and quantization. Checked like any other record. */
export const fileSizes: readonly unknown[] = table;
