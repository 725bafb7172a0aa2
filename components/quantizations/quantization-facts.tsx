import type { BitsFigure } from "@/lib/answers/quantization-bits";
import type { Quantization } from "@/lib/catalog/schemas/quantization";
import { routes } from "@/lib/routes";
import { SourceNote } from "../catalog/source-note";
import { type SpecGroup, SpecTable } from "../catalog/spec-table";
import { FORMAT } from "../models/words";
import { bitsText } from "./bits-text";

type Props = { quantization: Quantization; bits?: BitsFigure | undefined };

/** Bits, mixture and other names of a format, each group with the source that states it. */
export function QuantizationFacts({ quantization, bits }: Props) {
  const { aliases, format, family, mixture, stated } = quantization;
  return (
    <div className="grid gap-6">
      <SpecTable
        groups={[identity({ aliases, format, family }), blocks(quantization), files(bits)]}
      />
      {mixture && (
        <div className="max-w-[42rem]">
          <h3 className="font-mono text-xs uppercase tracking-wide text-quiet">Mixture</h3>
          <p className="mt-1">{mixture.text}</p>
          <SourceNote source={mixture.source} />
        </div>
      )}
      {stated.length > 0 && <StatedBits stated={stated} />}
    </div>
  );
}

type Identity = Pick<Quantization, "aliases" | "format" | "family">;

function identity({ aliases, format, family }: Identity): SpecGroup {
  return {
    title: "What it is",
    rows: [
      { label: "Container", value: FORMAT[format] },
      ...(family ? [{ label: "Family", value: family }] : []),
      ...(aliases.length > 0 ? [{ label: "Also written", value: aliases.join(", ") }] : []),
    ],
  };
}

function blocks({ nominal }: Quantization): SpecGroup {
  return {
    title: "In its blocks",
    rows: [
      { label: "Bits per weight", value: nominal ? bitsText(nominal.bitsPerWeight) : "Unknown" },
    ],
    ...(nominal && { source: nominal.source }),
  };
}

function files(bits: BitsFigure | undefined): SpecGroup {
  if (bits?.basis !== "files") {
    return { title: "In published files", rows: [{ label: "Median", value: "Too few files" }] };
  }
  const { bitsPerWeight, low, high, fileCount } = bits;
  return {
    title: "In published files",
    rows: [
      {
        label: "Median",
        value: bitsText(bitsPerWeight),
        note: (
          <>
            Of {fileCount} files of models of 2.5 billion parameters and more, listed below and on
            the <a href={routes.models()}>pages of the models</a>; Ollama’s rounded sizes aside.
          </>
        ),
      },
      {
        label: "Four in five between",
        value:
          low === undefined || high === undefined
            ? "Unknown"
            : `${bitsText(low)} and ${bitsText(high)}`,
      },
    ],
  };
}

function StatedBits({ stated }: Pick<Quantization, "stated">) {
  return (
    <div>
      <h3 className="font-mono text-xs uppercase tracking-wide text-quiet">
        Bits per weight that pages state
      </h3>
      <ul className="mt-1 grid max-w-[42rem] gap-1 text-sm">
        {stated.map(({ of, bitsPerWeight, source }) => (
          <li key={`${of} ${bitsPerWeight}`} className="flex flex-wrap items-baseline gap-x-3">
            <span className="tabular-nums">{bitsText(bitsPerWeight)}</span>
            <span>{of}</span>
            <SourceNote source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
