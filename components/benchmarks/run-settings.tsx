import type { ReactNode } from "react";
import type { MeasuredRun } from "@/lib/catalog/schemas/measured-run";
import { formatCount, formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";

type Linked = { slug: string; name: string };

type Props = {
  run: MeasuredRun;
  model: Linked | undefined;
  unit: Linked | undefined;
  source: { name: string; url: string };
  confidence: string;
};

/** What a run was, as its source states it; what is not stated is left out. */
export function RunSettings({ run, model, unit, source, confidence }: Props) {
  const rows: [string, ReactNode][] = [
    ["Model", named(run.model, model, routes.model)],
    ["Format", run.quant],
    ["Machine", named(run.hardware, unit, routes.hardwareUnit)],
    ["How many of it", run.hardwareCount],
    ["Engine", [run.runtime, run.runtimeVersion].filter(Boolean).join(" ")],
    ["Backend", run.backend],
    ["Context", tokens(run.contextTokens)],
    ["Prompt", tokens(run.promptTokens)],
    ["Depth", tokens(run.depthTokens)],
    ["Answer", tokens(run.genTokens)],
    ["Cache type", run.kvCacheType],
    ["Batch, micro-batch", [run.batch, run.ubatch].filter(Boolean).join(", ")],
    ["Flash attention", run.flashAttention === null ? null : run.flashAttention ? "on" : "off"],
    ["Requests at once", run.concurrency],
    ["Layers on the device", run.gpuLayers],
    ["Offload and split", run.offload],
    ["Figure as printed", run.verbatimFigure],
    ["Of the run", withoutPictures(run.notes)],
    ["Reported", run.note],
    ["Day", run.date === null ? (run.dateNote ?? run.year) : formatDate(run.date)],
    [
      "Source",
      <a key="source" href={source.url} rel="noopener">
        {source.name}
      </a>,
    ],
    ["Confidence", confidence],
  ];
  const stated = rows.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return (
    <dl className="grid max-w-[48rem] grid-cols-[minmax(0,1fr)_minmax(0,2fr)] gap-x-4 text-sm">
      {stated.map(([label, value]) => (
        <div key={label} className="col-span-2 grid grid-cols-subgrid border-b border-rule py-1">
          <dt className="text-quiet">{label}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the source calls it, and our record of it. */
function named(text: string | null, record: Linked | undefined, hrefOf: (slug: string) => string) {
  if (record === undefined) return text;
  return (
    <>
      {text}: <a href={hrefOf(record.slug)}>{record.name}</a>
    </>
  );
}

function tokens(count: number | null): string {
  return count === null || count === 0 ? "" : `${formatCount(count)} tokens`;
}

/** Ticks and the like that notes bring from their sources: no font of ours has them. */
function withoutPictures(text: string | null): string {
  return (text ?? "").replaceAll(/\p{Extended_Pictographic}\s?/gu, "");
}
