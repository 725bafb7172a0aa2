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
};

/** What a pasted run says. Absent is unknown: the person who ran it fills it in. */
export type RunReport = {
  runtime: "llama.cpp" | "ollama" | "vllm";
  runtimeVersion?: string | undefined;
  /** Model and format as the program names them. */
  modelText?: string | undefined;
  modelBytes?: number | undefined;
  parameterCount?: number | undefined;
  backend?: string | undefined;
  hardwareText?: string | undefined;
  gpuLayers?: number | undefined;
  hasFlashAttention?: boolean | undefined;
  keyCacheType?: string | undefined;
  valueCacheType?: string | undefined;
  microBatchTokens?: number | undefined;
  figures: RunFigure[];
  /** Lines that look like figures and could not be read. */
  unread: string[];
};

/** Reads one program's output; undefined when the text is not that program's. */
export type RunReader = (text: string) => RunReport | undefined;
