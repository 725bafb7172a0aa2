import type { BenchmarkClass } from "@/lib/answers/benchmark-classes";
import type { Confidence } from "@/lib/answers/benchmarks";

/** Title and one sentence for each page of measured runs. */
export const BENCHMARK_CLASS: Record<BenchmarkClass, { title: string; lede: string }> = {
  "decode-one-device": {
    title: "Writing speed, one device",
    lede: "Tokens a second while answering, on one card or one chip.",
  },
  "decode-several-devices": {
    title: "Writing speed, several devices",
    lede: "Tokens a second while answering, with layers or tensors split over cards.",
  },
  "decode-reported": {
    title: "Writing speed, reported and on processors",
    lede: "Unverified reports of users, and runs on processors alone.",
  },
  "decode-apart": {
    title: "Writing speed, set apart",
    lede: "Runs that measure something else: with drafts, with the prompt’s time, of several requests, or past what the memory holds.",
  },
  "prefill-one-device": {
    title: "Reading speed, one device",
    lede: "Tokens of the prompt a second, on one card or one chip.",
  },
  "prefill-several-devices": {
    title: "Reading speed, several devices",
    lede: "Tokens of the prompt a second, over several cards.",
  },
  "prefill-other": {
    title: "Reading speed, reported and set apart",
    lede: "Unverified reports, prompts that were in a cache, and perplexity runs.",
  },
  memory: {
    title: "Memory in all",
    lede: "What a model took, each row against the terms its source counts.",
  },
  "kv-cache": {
    title: "Cache and state",
    lede: "What engines logged for the cache of keys and values, and for recurrent state.",
  },
  outcomes: {
    title: "What fitted and what did not",
    lede: "Runs of which only that is known, beside the engine’s verdict.",
  },
  "not-asked": {
    title: "Not asked about",
    lede: "Runs whose model, machine or format the catalog does not hold, by the rule that says so.",
  },
};

/** How far a row may be trusted. */
export const CONFIDENCE: Record<Confidence, string> = {
  published: "published log or table",
  "self-reported": "user’s report, unverified",
  apart: "set apart",
};
