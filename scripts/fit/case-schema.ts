import { z } from "zod";

/** Larger figures are slips, and would only take time. */
const MOST = 1e15;
const MOST_TOKENS = 1e9;
const MOST_DEVICES = 1024;
const MOST_LETTERS = 400;

const text = z
  .string("must be text")
  .max(MOST_LETTERS, `must have at most ${MOST_LETTERS} letters`);
const amount = z.number("must be a number").min(0, "must not be negative").max(MOST);
const tokens = z
  .int("must be a whole number of tokens")
  .min(0, "must not be negative")
  .max(MOST_TOKENS);
const whole = z.int("must be a whole number").min(0, "must not be negative").max(MOST_TOKENS);
const devices = z
  .int("must be a whole number of devices")
  .min(1, "must be at least 1")
  .max(MOST_DEVICES, `must be at most ${MOST_DEVICES}`);
const isTrue = z.boolean("must be true or false");
const Named = z.object({ name: text, count: devices.optional() });

/** A draft by its model or its bytes; without either it is the model's own head. */
const Speculation = z.object({
  /** Tokens accepted a step, for the speed. */
  tokensPerStep: amount.optional(),
  /** Tokens proposed a step, for copies of recurrent state. */
  proposedTokens: whole.max(MOST_DEVICES).optional(),
  draftModel: text.optional(),
  draftQuant: text.optional(),
  draftWeightsBytes: amount.positive("must be more than 0").optional(),
});

/** One line of the batch. Absent or null is the documented default; names it does not know are ignored. */
export const FitCase = z.object({
  model: text,
  quant: text.optional(),
  weightsBytes: amount.positive("must be more than 0").optional(),
  /** 0, as engines write it, leaves it to the default. */
  contextTokens: tokens.optional(),
  depthTokens: tokens.optional(),
  kvCacheType: z
    .union([text, z.object({ k: text, v: text })], "must be a type or { k, v }")
    .optional(),
  ubatch: whole.min(1, "must be at least 1").optional(),
  slots: whole.min(1, "must be at least 1").max(MOST_DEVICES).optional(),
  flashAttention: isTrue.optional(),
  slidingWindowFull: isTrue.optional(),
  mlaMode: z.union([text, z.number()], "must be compressed, transposed or expanded").optional(),
  runtime: text.optional(),
  runtimeVersion: z.union([text, z.number()], "must be text").optional(),
  backend: text.optional(),
  hardware: z.union(
    [
      text,
      z
        .array(Named)
        .min(1, "must name at least one device")
        .max(MOST_DEVICES, `must name at most ${MOST_DEVICES}`),
    ],
    "must be text or a list of { name, count }",
  ),
  hardwareCount: devices.optional(),
  memoryGiB: amount.positive("must be more than 0").optional(),
  os: text.optional(),
  displayAttached: isTrue.optional(),
  wiredLimitGiB: amount.positive("must be more than 0").optional(),
  gpuMemoryUtilization: amount.max(1, "must be a share, at most 1").optional(),
  split: z.enum(["layer", "tensor"], "must be layer or tensor").optional(),
  interconnect: text.optional(),
  gpuLayers: z.union([z.int().min(-1), text], "must be a number of layers").optional(),
  cpuMoeLayers: whole.optional(),
  ramGiB: amount.optional(),
  ramBandwidthGBPerSecond: amount.positive("must be more than 0").optional(),
  promptTokens: tokens.optional(),
  concurrency: whole.max(MOST_TOKENS).optional(),
  speculative: z.union([isTrue, amount, text, Speculation]).optional(),
});
export type FitCase = z.infer<typeof FitCase>;

/** A line's own name, whatever else is wrong with it. */
export type CaseId = string | number | null;

/** The id of a parsed line; null when it has none. */
export function idOf(line: unknown): CaseId {
  if (typeof line !== "object" || line === null || !("id" in line)) return null;
  return typeof line.id === "string" || typeof line.id === "number" ? line.id : null;
}

/** The case of a parsed line, or what is wrong with it in one sentence. */
export function parseCase(line: unknown): FitCase | string {
  if (typeof line !== "object" || line === null || Array.isArray(line)) {
    return "A case must be an object with model and hardware.";
  }
  const stated = Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null));
  const parsed = FitCase.safeParse(stated);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const place = first?.path.join(".") || "The case";
  return `${place} ${first?.message ?? "is not sound"}.`;
}
