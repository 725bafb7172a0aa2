import { accuracy } from "@/lib/catalog/accuracy";
import { measuredRuns } from "@/lib/catalog/measured-runs";
import type { MeasuredRun } from "@/lib/catalog/schemas/measured-run";
import type { OpenBenchmark } from "@/lib/catalog/schemas/open-data";

const modelOfRun = new Map(accuracy.runs.map(({ id, model }) => [id, model]));

/** Every measured run, in the order of the table: figures and settings, without the source's prose. */
export function openBenchmarks(): OpenBenchmark[] {
  return [...measuredRuns.values()].map(openBenchmark);
}

function openBenchmark(run: MeasuredRun): OpenBenchmark {
  return withoutUnknown({
    id: run.id,
    kind: run.kind,
    model: modelOfRun.get(run.id),
    modelText: run.model,
    hardwareText: run.hardware,
    hardwareCount: run.hardwareCount,
    quantization: run.quant,
    runtime: run.runtime,
    runtimeVersion: run.runtimeVersion,
    backend: run.backend,
    contextTokens: run.contextTokens,
    promptTokens: run.promptTokens,
    answerTokens: run.genTokens,
    depthTokens: run.depthTokens,
    batchTokens: run.batch,
    microBatchTokens: run.ubatch,
    requestCount: run.concurrency,
    kvCacheType: run.kvCacheType,
    usesFlashAttention: run.flashAttention,
    ...measuredFigure(run),
    tags: run.tags,
    url: run.url,
    date: run.date,
  });
}

/** The figure under the name of its unit. */
function measuredFigure({ kind, value, valueMiB }: MeasuredRun) {
  if (kind === "decode-tps" || kind === "prefill-tps") return { tokensPerSecond: value };
  if (kind === "max-context") return { maximumContextTokens: value };
  return { memoryMiB: valueMiB };
}

type Known<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], null> };

/** What the source does not say is absent in open data, never null. */
function withoutUnknown<Fields extends object>(fields: Fields): Known<Fields>;
function withoutUnknown(fields: object) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}
