import { catalog, findModel, findSelection } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";
import { planRanking, rankModel } from "@/lib/fit/rank";
import type { Verdict } from "@/lib/fit/types";
import { oftenAskedMachines, TABLE_CONTEXT_TOKENS } from "./hardware-for-model";
import { notEstimated } from "./model-estimate";
import { type Rung, usualRung } from "./quantization-ladder";
import { tableMachine } from "./table-machine";

/** How many models the counts on the home page are about. */
const COUNTED_MODELS = 16;

/** A machine people ask about, and how the models people ask about do there. */
export type AskedMachine = {
  unit: string;
  configuration: string;
  name: string;
  class: HardwareClass;
  /** One for each of the counted models, in their order. */
  verdicts: readonly Verdict[];
};

/** A model the counts are about, at the format most people take. */
export type CountedModel = { slug: string; name: string; quantization: string };

/** The machines by class, in the order of the selection, and the models counted, smallest first. */
export type AskedMachines = {
  models: readonly CountedModel[];
  contextTokens: number;
  classes: readonly { class: HardwareClass; machines: readonly AskedMachine[] }[];
};

/** How the models asked about most run on the machines asked about most, at Q4_K_M and 8,192 tokens. */
export function askedMachines(): AskedMachines {
  const counted = countedModels();
  const machines = oftenAskedMachines().map((configuration) =>
    askedMachine(configuration, counted),
  );
  const classes = [...new Set(machines.map((machine) => machine.class))];
  return {
    models: counted.map(({ model, rung }) => ({
      slug: model.slug,
      name: model.name,
      quantization: rung.name,
    })),
    contextTokens: TABLE_CONTEXT_TOKENS,
    classes: classes.map((each) => ({
      class: each,
      machines: machines.filter((machine) => machine.class === each),
    })),
  };
}

/** Names that the fields of the form offer: machines and models asked about most. */
export function askedNames(): { machines: readonly string[]; models: readonly string[] } {
  const models = findSelection("often-asked")?.models ?? [];
  return {
    machines: oftenAskedMachines().map(({ name }) => name),
    models: models.flatMap((slug) => findModel(slug)?.name ?? []),
  };
}

type Counted = { model: Model; rung: Rung };

/** The first models of the selection that can be estimated, smallest file first. */
function countedModels(): Counted[] {
  const slugs = findSelection("often-asked")?.models ?? [];
  return slugs
    .flatMap((slug): Counted[] => {
      const model = findModel(slug);
      const rung = model && notEstimated(model) === undefined ? usualRung(model) : undefined;
      return model && rung ? [{ model, rung }] : [];
    })
    .slice(0, COUNTED_MODELS)
    .toSorted((a, b) => a.rung.weights.bytes - b.rung.weights.bytes);
}

function askedMachine(configuration: Configuration, counted: readonly Counted[]): AskedMachine {
  const settings = { contextTokens: TABLE_CONTEXT_TOKENS };
  const plan = planRanking(tableMachine(configuration), settings);
  return {
    unit: configuration.hardware.slug,
    configuration: configuration.slug,
    name: configuration.name,
    class: configuration.hardware.class,
    verdicts: counted.map(
      ({ model, rung }) =>
        rankModel(model, [rung.weights], plan, settings)[0]?.verdict ?? "unknown",
    ),
  };
}

/** A record that is new in the world, with the day as far as it is known. */
export type NewRecord = { slug: string; name: string; on: string };

/** The newest models, and tools by their latest version; newest first, at most so many of each. */
export function newestRecords(limit: number): {
  models: readonly NewRecord[];
  toolVersions: readonly (NewRecord & { version: string })[];
} {
  const models = catalog.models.flatMap(({ slug, name, release }) =>
    release === undefined ? [] : [{ slug, name, on: release.releasedOn }],
  );
  const toolVersions = catalog.tools.flatMap(({ slug, name, latestVersion }) =>
    latestVersion?.releasedOn === undefined
      ? []
      : [{ slug, name, version: latestVersion.version, on: latestVersion.releasedOn }],
  );
  return { models: newest(models, limit), toolVersions: newest(toolVersions, limit) };
}

/** By date; one known only to the month counts as its start. */
function newest<Record extends NewRecord>(records: readonly Record[], limit: number): Record[] {
  return records.toSorted((a, b) => b.on.localeCompare(a.on)).slice(0, limit);
}
