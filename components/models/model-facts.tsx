import type { Model } from "@/lib/catalog/schemas/model";
import { formatCount, formatDate, formatParameters, formatTokens } from "@/lib/format";
import { SourceNote } from "../catalog/source-note";
import { type SpecGroup, type SpecRow, SpecTable } from "../catalog/spec-table";
import { layerText } from "./layer-text";
import { ARCHITECTURE, RUNS_AS } from "./words";

type Props = { model: Model };

/** The facts of a model in groups, each with the source that states it. Unknown is said. */
export function ModelFacts({ model }: Props) {
  const groups = [identity(model), cache(model), shape(model), size(model), release(model)];
  return <SpecTable groups={groups.filter(({ rows }) => rows.length > 0)} />;
}

function identity(model: Model): SpecGroup {
  const { architecture, family, huggingFaceId, nativeDtype, organization, runsAs } = model;
  return {
    title: "What it is",
    rows: [
      row("Published by", organization),
      row("Family", family),
      row("For", RUNS_AS[runsAs]),
      row("Built as", architecture && ARCHITECTURE[architecture]),
      row("Published in", nativeDtype),
      {
        label: "Weights",
        value: huggingFaceId ? (
          <a href={`https://huggingface.co/${huggingFaceId}`} rel="noopener">
            {huggingFaceId}
          </a>
        ) : (
          "Unknown"
        ),
      },
    ],
  };
}

function release({ release }: Model): SpecGroup {
  return {
    title: "Release",
    rows: [row("Released", release && formatDate(release.releasedOn))],
    ...(release && { source: release.source }),
  };
}

function size({ size }: Model): SpecGroup {
  return {
    title: "Size",
    rows: [
      row("Parameters", size && formatParameters(size.parameterCount)),
      ...known("Of the language part", size?.languageParameterCount, formatParameters),
      ...known("Read for one token", size?.activeParameterCount, formatParameters),
    ],
    ...(size && { source: size.source }),
  };
}

function cache({ attention, runsAs }: Model): SpecGroup {
  if (attention === undefined) {
    const isText = runsAs === "text" || runsAs === "vision-language";
    return { title: "Context and cache", rows: isText ? [row("Layers")] : [] };
  }
  const { layerGroups, maximumContextTokens, nativeContextSource, nativeContextTokens } = attention;
  return {
    title: "Context and cache",
    rows: [
      {
        ...row("Native context", nativeContextTokens && formatTokens(nativeContextTokens)),
        note: nativeContextSource && <SourceNote source={nativeContextSource} />,
      },
      row(
        "Most its configuration allows",
        maximumContextTokens && formatTokens(maximumContextTokens),
      ),
      row("Layers", formatCount(attention.layerCount)),
      { label: "What they keep", value: <Layers texts={layerGroups.map(layerText)} /> },
    ],
    source: attention.source,
  };
}

function shape({ shape }: Model): SpecGroup {
  if (shape === undefined) return { title: "Shape", rows: [] };
  const { experts } = shape;
  return {
    title: "Shape",
    rows: [
      row("Width", formatCount(shape.hiddenSize)),
      row("Vocabulary", formatCount(shape.vocabularySize)),
      ...known("Attention heads", shape.attentionHeadCount, formatCount),
      ...known("Feed-forward width", shape.feedForwardSize, formatCount),
      ...(experts
        ? [
            row(
              "Experts",
              `${formatCount(experts.expertCount)}, ${formatCount(experts.expertsPerToken)} used for a token`,
            ),
            row("Width of an expert", formatCount(experts.feedForwardSize)),
            ...known("Shared experts", experts.sharedExpertCount, formatCount),
          ]
        : []),
    ],
    source: shape.source,
  };
}

function Layers({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <span key={text} className="block">
      {text}
    </span>
  ));
}

function row(label: string, value?: string | number | undefined): SpecRow {
  return { label, value: value ?? "Unknown" };
}

function known(
  label: string,
  value: number | undefined,
  format: (value: number) => string,
): SpecRow[] {
  return value === undefined ? [] : [row(label, format(value))];
}
