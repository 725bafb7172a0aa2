/**
 * The shapes the engine reads and returns. It imports nothing: a catalog record fits because
 * TypeScript is structural. Every optional field is unknown when absent, never zero.
 */

/** Low, likely and high of one figure. low ≤ likely ≤ high. */
export type Range = { low: number; likely: number; high: number };

type Heads = { layerCount: number; kvHeadCount: number; keyDim: number; valueDim: number };

/**
 * What a run of like layers may say besides its heads:
 * `cacheSharedWithGroup` is the 0-based index of the group whose cache they read (they hold none),
 * `keyIsValue` marks one projection for both, `indexerKeyDim` values a token more for a sparse indexer.
 */
type CacheTraits = {
  cacheSharedWithGroup?: number | undefined;
  keyIsValue?: boolean | undefined;
  indexerKeyDim?: number | undefined;
};

/** Layers that cache alike. A model is a list of these; head counts are those of one layer. */
export type LayerGroup =
  | ({ attention: "full" } & Heads & CacheTraits)
  | ({ attention: "sliding" | "chunked"; windowTokens: number } & Heads & CacheTraits)
  | ({
      attention: "mla";
      layerCount: number;
      latentDim: number;
      ropeDim: number;
      /** Heads and dims of the expanded form that old builds cache. */
      expanded?: { headCount: number; keyDim: number; valueDim: number } | undefined;
      /** Caches one layer keeps; 2 in LongCat. */
      cachesPerLayer?: number | undefined;
    } & CacheTraits)
  | ({
      attention: "compressed";
      /** One cached entry stands for this many tokens, beside the window. */
      compressionRatio: number;
      windowTokens: number;
    } & Heads &
      CacheTraits)
  | {
      attention: "recurrent";
      layerCount: number;
      innerDim: number;
      stateDim: number;
      groupCount: number;
      convolutionKernel: number;
    }
  | { attention: "none"; layerCount: number };

/** What the engine needs to know of a model. Counts are those of the language part. */
export type FitModel = {
  size?: {
    parameterCount: number;
    /** The language part, where `parameterCount` also counts a vision tower or an MTP layer. */
    languageParameterCount?: number | undefined;
    /** Parameters read for one token; absent in dense models. */
    activeParameterCount?: number | undefined;
  };
  shape?: {
    hiddenSize: number;
    vocabularySize: number;
    attentionHeadCount?: number | undefined;
    feedForwardSize?: number | undefined;
    hasTiedEmbeddings?: boolean | undefined;
    /** Per-layer embeddings (Gemma 3n, Gemma 4 E): bytes may stay in host memory. */
    perLayerInputDim?: number | undefined;
    experts?: {
      expertCount: number;
      expertsPerToken: number;
      sharedExpertCount?: number | undefined;
      feedForwardSize: number;
      sharedFeedForwardSize?: number | undefined;
      firstDenseLayerCount?: number | undefined;
      everyNthLayer?: number | undefined;
    };
  };
  attention?: {
    layerCount: number;
    layerGroups: readonly LayerGroup[];
    nativeContextTokens?: number | undefined;
    maximumContextTokens?: number | undefined;
  };
};

/** The weights as they lie on disk. `file`: a published file; `mixture`: computed per tensor; `average`: bits per weight of the format. */
export type FitWeights = {
  quantization: string;
  bytes: number;
  basis: "file" | "mixture" | "average";
  /** Half-width of what the source's rounding allows, as a share of the bytes. */
  uncertaintyShare?: number | undefined;
};

export type MemoryKind = "dedicated" | "unified" | "system";
export type Backend = "cuda" | "rocm" | "vulkan" | "metal" | "mlx" | "sycl" | "cpu";
export type OperatingSystem = "linux" | "windows" | "macos";

/** One device that can hold weights. CPU-only machines have one device with `system` memory. */
export type FitDevice = {
  name: string;
  vendor: string;
  memoryKind: MemoryKind;
  memoryGiB: number;
  bandwidthGBPerSecond?: number | undefined;
  /** Generation, as the maker names it: "Ada Lovelace", "RDNA 3", "M4 Max". */
  architecture?: string | undefined;
  fp16Tflops?: number | undefined;
  fp16Basis?: "tensor-dense" | "matrix-dense" | "shader" | undefined;
  fp32Tflops?: number | undefined;
  computeCapability?: string | undefined;
  gfxTarget?: string | undefined;
  gpuCoreCount?: number | undefined;
  pcie?: string | undefined;
  interconnect?: string | undefined;
  backends: readonly Backend[];
  isLaptop?: boolean | undefined;
};

export type FitMachine = {
  devices: readonly FitDevice[];
  /** Host memory beside dedicated cards; unified machines leave it out. */
  ramGiB?: number | undefined;
  ramBandwidthGBPerSecond?: number | undefined;
  operatingSystem?: OperatingSystem | undefined;
  isDisplayAttached?: boolean | undefined;
  /** Apple's raised limit (`iogpu.wired_limit_mb`), or what a BIOS gives the GPU. */
  wiredLimitGiB?: number | undefined;
  interconnect?: string | undefined;
};

export type CacheType = "f16" | "bf16" | "f32" | "fp8" | "q8_0" | "q5_1" | "q5_0" | "q4_1" | "q4_0";

/** Families of engines that share memory and speed behaviour. */
export type RuntimeFamily = "llama.cpp" | "vllm" | "mlx" | "exllama" | "other";

export type FitRuntime = {
  /** As written: "ollama", "llama.cpp", "ik_llama.cpp", "koboldcpp", "lm-studio", "vllm", "sglang", "mlx-lm", "exllamav3". */
  name: string;
  /** As the project writes it: "b5863", "0.6.3", "1.113". */
  version?: string | undefined;
  /** The day or month it was built, where the version does not say: "2025-07". */
  builtOn?: string | undefined;
  backend?: Backend | undefined;
};

export type FitSettings = {
  /** Tokens held at once, over all slots. */
  contextTokens: number;
  /** Tokens already in the cache while decoding; the speed is given there. */
  depthTokens?: number | undefined;
  promptTokens?: number | undefined;
  keyCacheType?: CacheType | undefined;
  valueCacheType?: CacheType | undefined;
  slotCount?: number | undefined;
  microBatchTokens?: number | undefined;
  hasFlashAttention?: boolean | undefined;
  hasFullSlidingWindow?: boolean | undefined;
  mlaMode?: "compressed" | "transposed" | "expanded" | undefined;
  runtime?: FitRuntime | undefined;
  split?: "layer" | "tensor" | undefined;
  /** Layers on the GPU; absent means as many as fit. */
  gpuLayers?: number | undefined;
  /** Layers whose experts stay in RAM (`--n-cpu-moe`). */
  cpuMoeLayers?: number | undefined;
  gpuMemoryUtilizationShare?: number | undefined;
  concurrency?: number | undefined;
  /** Accepted tokens a step with a draft head or model, as stated by the reader. */
  speculativeTokensPerStep?: number | undefined;
  projectorBytes?: number | undefined;
  /** What proposes tokens in speculative decoding; absent means nothing does, or it takes no memory. */
  draft?: Draft | undefined;
};

/** A draft model, or a head of the model itself (MTP, EAGLE). It lies on the device with the output head. */
export type Draft = {
  weightsBytes: number;
  /** Layers that cache; absent when it keeps none. */
  layerGroups?: readonly LayerGroup[] | undefined;
  /** Tokens proposed a step: models with recurrent layers keep a copy of their state for each. */
  tokensPerStep?: number | undefined;
};

export type Verdict = "runs-well" | "tight" | "with-offload" | "does-not-run" | "unknown";

/** The terms of one device's memory. They sum to `total.likely`, to the byte. */
export type MemoryTerms = {
  weightsBytes: number;
  kvBytes: number;
  stateBytes: number;
  computeBytes: number;
  runtimeBytes: number;
  projectorBytes: number;
  draftWeightsBytes: number;
  draftKvBytes: number;
};

export type DeviceFit = {
  name: string;
  terms: MemoryTerms;
  total: Range;
  /** What the system lets a program have: the limit the total is held against. */
  usableBytes: number;
  /** Memory of the device as sold. */
  capacityBytes: number;
};

export type Fit = {
  verdict: Verdict;
  /** A key that says what decided the verdict; components word it. */
  reason:
    | "fits-with-room"
    | "fits-in-part-of-range"
    | "exceeds-device"
    | "needs-offload"
    | "exceeds-everything"
    | "context-too-long"
    | "no-weights"
    | "no-architecture"
    | "no-memory"
    | "not-a-language-model";
  devices: readonly DeviceFit[];
  /** Sums over the devices. */
  terms: MemoryTerms;
  total: Range;
  usableBytes: number;
  /** What stays in host memory: the embedding table, offloaded layers, host buffers. */
  hostBytes: number;
  /** Index of the device that has least room left. */
  busiestDevice: number;
  /** Share of the weight bytes that lie in host memory when `with-offload`. */
  offloadedShare: number;
  /** Layers on the GPU and in all, when it matters. */
  gpuLayerCount?: number | undefined;
  /** Layers whose experts lie in host memory, when it matters. */
  cpuMoeLayerCount?: number | undefined;
  decodeTokensPerSecond?: Range | undefined;
  prefillTokensPerSecond?: Range | undefined;
  firstTokenSeconds?: Range | undefined;
  /** Largest context that still runs on the devices, at these cache types; 0 when none does. */
  maxContextTokens?: number | undefined;
};
