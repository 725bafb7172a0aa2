import { catalog, configurations } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import { type CompareData, type FitColumns, packRecord } from "@/lib/compare/data";
import { CODED_VERDICTS, type CodedVerdict, fitCode } from "@/lib/compare/fit-code";
import type { CompareWords } from "@/lib/compare/table";
import type { ComparedKind } from "@/lib/compare/types";
import { routes } from "@/lib/routes";
import { type FitRow, fitsOfModel, fitsOnMachine } from "./compare-fit";
import { hardwarePairs } from "./compare-hardware-pairs";
import { hardwareRecord } from "./compare-hardware-record";
import { modelPairs } from "./compare-model-pairs";
import { modelRecord } from "./compare-model-record";
import { toolPairs } from "./compare-tool-pairs";
import { quantizationRecord, toolRecord } from "./compare-tool-record";
import { oftenAskedMachines } from "./hardware-for-model";

type WordOf = (verdict: CodedVerdict) => string;

/** What the page that compares any records of a kind fetches, with the words components own. */
export function compareData(kind: ComparedKind, words: CompareWords, wordOf: WordOf): CompareData {
  const { fits, ...content } = DATA[kind]();
  if (fits === undefined) return { words, ...content };
  return { words, ...content, fits: { ...fits, verdicts: CODED_VERDICTS.map(wordOf) } };
}

type Fits = Omit<FitColumns, "verdicts">;
type Content = Pick<CompareData, "rows" | "pairs"> & { fits?: Fits };

const DATA: Record<ComparedKind, () => Content> = {
  hardware: () => ({
    rows: configurations.map((each) => packRecord("hardware", hardwareRecord(each), namesOf(each))),
    pairs: hardwarePairs().map(({ slug }) => slug),
    fits: fitColumns("Models", configurations.map(fitsOnMachine), routes.model),
  }),
  models: () => ({
    rows: catalog.models.map((each) => packRecord("models", modelRecord(each), each.aliases)),
    pairs: modelPairs().map(({ slug }) => slug),
    fits: fitColumns("Machines", catalog.models.map(fitsOfModel), machineHref),
  }),
  tools: () => ({
    rows: catalog.tools.map((each) => packRecord("tools", toolRecord(each), each.aliases)),
    pairs: toolPairs().map(({ slug }) => slug),
  }),
  quantizations: () => ({
    rows: catalog.quantizations.map((each) =>
      packRecord("quantizations", quantizationRecord(each), each.aliases),
    ),
    pairs: [],
  }),
};

/** A machine is found by every name of its unit; the memory in its own name tells sizes apart. */
function namesOf({ hardware, name }: Configuration): string[] {
  return [...new Set([hardware.slug, ...hardware.aliases])].filter((each) => each !== name);
}

function fitColumns(
  of: string,
  lines: readonly (readonly FitRow[])[],
  hrefOf: (slug: string) => string,
): Fits {
  const named = lines.find((line) => line.length > 0) ?? [];
  const formats = [...new Set(lines.flatMap((line) => line.map(({ best }) => best.quantization)))];
  return {
    of,
    names: named.map(({ name }) => name),
    hrefs: named.map(({ slug }) => hrefOf(slug)),
    formats,
    codes: lines.map((line) =>
      fitCode(
        line.map(({ best }) => ({ verdict: best.verdict, format: best.quantization })),
        formats,
      ),
    ),
  };
}

function machineHref(slug: string): string {
  const machine = oftenAskedMachines().find((each) => each.slug === slug);
  return machine ? routes.configuration(machine.hardware.slug, slug) : routes.hardware();
}
