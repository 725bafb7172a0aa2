/** Settings that a program prints with a figure. Absent is unknown. */
export type RunSettings = {
  backend?: string | undefined;
  gpuLayers?: number | undefined;
  /** Layers whose experts stayed in host memory. */
  cpuMoeLayers?: number | undefined;
  hasFlashAttention?: boolean | undefined;
  keyCacheType?: string | undefined;
  valueCacheType?: string | undefined;
  batchTokens?: number | undefined;
  microBatchTokens?: number | undefined;
  /** How llama.cpp divides a model among devices: "none", "layer", "row". */
  splitMode?: string | undefined;
};

/** One speed that a program printed. */
export type RunFigure = {
  kind: "decode" | "prefill";
  tokensPerSecond: number;
  /** Spread the program printed with it, in tokens a second. */
  spreadTokensPerSecond?: number | undefined;
  promptTokens?: number | undefined;
  generatedTokens?: number | undefined;
  /** Tokens already in the cache. */
  depthTokens?: number | undefined;
  concurrency?: number | undefined;
  /** The figure as it was printed. */
  verbatim: string;
  settings: RunSettings;
};

/** What a pasted run says. Absent is unknown: the person who ran it fills it in. */
export type RunReport = {
  runtime: "llama.cpp" | "ollama" | "vllm";
  /** The program or command that printed it, where it is not the runtime itself. */
  program?: string | undefined;
  runtimeVersion?: string | undefined;
  /** Model and format as the program names them. */
  modelText?: string | undefined;
  modelBytes?: number | undefined;
  parameterCount?: number | undefined;
  hardwareText?: string | undefined;
  hardwareCount?: number | undefined;
  contextTokens?: number | undefined;
  /** The day of the run, where the program prints it: "2026-11-20". */
  date?: string | undefined;
  figures: RunFigure[];
  /** Lines that look like figures and could not be read, or belong to another model. */
  unread: string[];
};

/** Reads one program's output; undefined when the text is not that program's. */
export type RunReader = (text: string) => RunReport | undefined;
