import { z } from "zod";

const error = z.number().min(0, "must be a share: 0.12 is twelve percent");
const range = { low: z.number(), likely: z.number(), high: z.number() };
const count = z.int().min(0, "must be a whole number of rows");

/** One class of measured runs, with the engine's errors on it. Errors are e^|ln(estimate ÷ measured)| − 1. */
export const AccuracyClass = z.strictObject({
  quantity: z.string(),
  group: z.string(),
  count,
  sourceCount: count,
  median: error,
  ninetieth: error,
  /** The same of a rule of thumb: parameters × bits × 1.2, or bandwidth ÷ size. */
  baselineMedian: error.optional(),
  baselineNinetieth: error.optional(),
  /** With every fitted factor fitted anew without the source that is asked. */
  leftOutMedian: error.optional(),
  leftOutNinetieth: error.optional(),
  /** Share of measured figures between low and high. */
  insideShare: z.number(),
  targetMedian: error.optional(),
  targetNinetieth: error.optional(),
  /** Whether the targets hold, by the left-out figures where there are any. */
  isMet: z.boolean().optional(),
  /** Rows beyond the missed target, the furthest first. */
  decidingRows: z.array(z.string()).optional(),
  /** Why the target is missed, in numbers. */
  cause: z.string().optional(),
});
export type AccuracyClass = z.infer<typeof AccuracyClass>;

/** A part of a quantity's rows: one engine and backend, one sort of model. */
const AccuracyPart = z.strictObject({
  quantity: z.string(),
  family: z.string(),
  architecture: z.string(),
  count,
  sourceCount: count,
  median: error,
  ninetieth: error,
  insideShare: z.number(),
});
export type AccuracyPart = z.infer<typeof AccuracyPart>;

const Outcomes = z.strictObject({
  fitCount: count,
  fitsRight: count,
  failureCount: count,
  failuresRight: count,
  unknownCount: count,
  speculativeCount: count,
  speculativeRight: count,
  wrong: z.array(z.string()),
  /** Every run that fitted or failed, and the engine's verdict. */
  runs: z.array(
    z.strictObject({ id: z.string(), model: z.string(), ran: z.boolean(), verdict: z.string() }),
  ),
  cause: z.string().optional(),
});

/** A measured run and what the engine says of it, in tokens a second or bytes. */
const JudgedRun = z.strictObject({
  id: z.string(),
  /** The model the name of the run means. */
  model: z.string(),
  quantity: z.string(),
  group: z.string(),
  measured: z.number(),
  ...range,
});
export type JudgedRun = z.infer<typeof JudgedRun>;

/** What `npm run accuracy -- --write` records, and /methodology/ prints. */
export const AccuracyRecord = z.strictObject({
  engineVersion: z.string(),
  rowCount: count,
  classes: z.array(AccuracyClass),
  parts: z.array(AccuracyPart),
  outcomes: Outcomes,
  unasked: z.array(z.strictObject({ reason: z.string(), ids: z.array(z.string()) })),
  runs: z.array(JudgedRun),
});
export type AccuracyRecord = z.infer<typeof AccuracyRecord>;
