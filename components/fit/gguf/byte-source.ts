import type { GgufProblem } from "@/lib/gguf/header";

/** A file that is read a piece at a time, here or on a server. */
export type ByteSource = {
  fileName: string;
  /** Absent while a server has not said it. */
  sizeBytes?: number | undefined;
  /** Bytes from a place up to another, fewer where the file ends. Throws a `SourceError`. */
  read: (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>;
};

/** Bytes could not be had, and the problem says why. */
export class SourceError extends Error {
  readonly problem: GgufProblem;

  constructor(problem: GgufProblem) {
    super(problem.value);
    this.problem = problem;
  }
}

/** A file of the reader's own. Nothing of it leaves the machine. */
export function diskSource(file: File): ByteSource {
  return {
    fileName: file.name,
    sizeBytes: file.size,
    async read(from, to) {
      try {
        return new Uint8Array(await file.slice(from, to).arrayBuffer());
      } catch {
        throw new SourceError({
          place: file.name,
          value: "not readable",
          remedy: "It was moved, changed or locked since it was chosen: choose it again.",
        });
      }
    },
  };
}
