/** A value of the metadata; whole numbers beyond 2^53 stay `bigint`. */
export type MetadataValue = string | number | bigint | boolean | readonly MetadataValue[];

/** One tensor as the header lists it. */
export type GgufTensor = {
  name: string;
  /** Sizes, the innermost first: the input embedding is [hidden size, vocabulary]. */
  shape: readonly number[];
  /** As llama.cpp names it ("Q4_K"), or its number where this page knows no name for it. */
  type: string;
  /** From the beginning of the tensor data. */
  offsetBytes: number;
};

/** What the head of a GGUF file says, before any weight. */
export type GgufHeader = {
  metadata: ReadonlyMap<string, MetadataValue>;
  tensors: readonly GgufTensor[];
  /** Keys the file counts; more than `metadata` has when one is written twice. */
  keyCount: number;
  /** Where the header ends and where the tensor data begins. */
  endBytes: number;
  dataBytes: number;
  /** Size of the whole file; absent where a server did not say. */
  fileBytes?: number | undefined;
  /** "Q4_K_M", by `general.file_type`; absent where the file does not say. */
  fileType?: string | undefined;
};

/** What is wrong with a file: where, what it says there, and what to do. */
export type GgufProblem = { place: string; value: string; remedy: string };

/** What was made of a file, or everything that is wrong with it. */
export type Read<Value> =
  | { isRead: true; value: Value }
  | { isRead: false; problems: readonly GgufProblem[] };

/** Ends a sentence about a file that is not what it should be. */
export const FETCH_AGAIN = "The copy is incomplete or damaged: fetch the file again.";
