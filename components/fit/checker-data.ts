import type { FitColumns } from "@/lib/fit/fit-columns";
import type { FitDevice, FitModel } from "@/lib/fit/types";
import type { Unit } from "@/lib/machine/configuration";
import type { Named } from "@/lib/machine/find-name";

/** What one memory size of a unit cost: at launch or as a page saw it offered, and the day, month or year. */
export type PriceEntry = [
  memoryGiB: number,
  usd: number,
  basis: "launch" | "new" | "used" | "starting" | "unstated",
  on?: string,
];

/** A unit with the figures the engine reads; its name and memory come from the configuration. */
export type MachineEntry = Unit & {
  /** Its class, as hardware pages group them. */
  class: string;
  prices?: readonly PriceEntry[] | undefined;
  device: Omit<FitDevice, "name" | "memoryGiB">;
};

type DeviceColumns = {
  [Field in keyof MachineEntry["device"]]-?: (NonNullable<MachineEntry["device"][Field]> | null)[];
};

/** Figures of every unit, field by field, in the order of the directory, which has their names. */
export type MachineColumns = Omit<DeviceColumns, "vendor" | "memoryKind" | "backends"> & {
  class: string[];
  prices: (readonly PriceEntry[] | null)[];
  vendor: string[];
  memoryKind: FitDevice["memoryKind"][];
  backends: FitDevice["backends"][];
};

/** Why the engine gives no figure for a model. */
export type WhyNot =
  | "embedding"
  | "reranker"
  | "speech"
  | "image"
  | "video"
  | "no-layers"
  | "no-size";

/** A model by its names, and why it is not estimated when it is not. */
export type ModelEntry = Named & { whyNot?: WhyNot | undefined };

/** Every name a reader can type, those asked about most first. */
export type Directory = { machines: Unit[]; models: ModelEntry[] };

/** A published file: format, size in MB (decimal, five figures), half-width of its rounding as a share. */
export type FileEntry = [format: string, megabytes: number, uncertaintyShare?: number];

/** What the engine needs of one model, and its published files. */
export type ModelFigures = {
  slug: string;
  name: string;
  fit: FitModel;
  files: FileEntry[];
  /** Published in this format, and kept so under every other name. */
  nativeFormat?: string | undefined;
};

/**
 * `ModelFigures` of every model that is estimated, field by field, in the order of the directory,
 * which has their names; the files' formats as places in `formats`. */
export type ModelColumns = {
  formats: string[];
  fit: FitColumns;
  nativeFormat: (string | null)[];
  fileFormats: number[][];
  megabytes: number[][];
  /** Half-widths of the sources' rounding, in MB to one figure; 0 where a size is exact. */
  halfWidths: number[][];
};

/** One model with what its commands need. */
export type ModelDetails = ModelEntry &
  ModelFigures & {
    huggingFaceId?: string | undefined;
    /** What Ollama loads by the model's plain name. */
    ollamaTag?: string | undefined;
    /** Tags of Ollama's library by format. */
    ollamaTags: Record<string, string>;
    /** Where a format can be fetched: "unsloth/Qwen3-8B-GGUF:Q4_K_M" by format. */
    repositories: Record<string, string>;
    /** Set where the model was read from a file, whose only format it then has. */
    ownFile?: OwnFile | undefined;
  };

/** The file a model was read from. */
export type OwnFile = {
  name: string;
  /** On Hugging Face; absent for a file of the reader's own. */
  repository?: string | undefined;
  /** The catalog's record of the model, where it has one. */
  record?: { slug: string; name: string } | undefined;
};

/** What a format loses: divergence of its predictions in nats, and perplexity as a share. */
export type FormatLoss = [divergence: number, perplexityShare?: number];

/** A weight format by its names, and what it loses where that was measured. */
export type FormatEntry = {
  slug: string;
  name: string;
  family: string;
  loss?: FormatLoss | undefined;
};

/** What the page itself carries: formats, those to try for each family best first, names asked about most. */
export type CheckerFrame = {
  formats: readonly FormatEntry[];
  ladders: Readonly<Record<string, readonly string[]>>;
  /** The model on which losses were measured, for each family that has any. */
  testedOn: Readonly<Record<string, string>>;
  /** Tried only where somebody publishes such a file. */
  publishedOnly: readonly string[];
};
