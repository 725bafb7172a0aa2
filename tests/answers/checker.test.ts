import { describe, expect, it } from "vitest";
import { fitMachine } from "@/components/fit/fit-machine";
import { weightsReader } from "@/components/fit/formats";
import { machineColumns, machinesOf } from "@/components/fit/machine-columns";
import { modelsOf } from "@/components/fit/model-columns";
import { rankModels } from "@/components/fit/ranking";
import {
  checkerDetails,
  checkerDirectory,
  checkerFrame,
  checkerMachines,
  checkerModels,
} from "@/lib/answers/checker";
import { modelsOnConfiguration } from "@/lib/answers/models-on-hardware";
import { quantizationLadder } from "@/lib/answers/quantization-ladder";
import { catalog, configurations, findConfiguration, findModel } from "@/lib/catalog";
import {
  configurationName,
  configurationOf,
  configurationSlug,
  slugStem,
} from "@/lib/machine/configuration";
import { directoryColumns, directoryOf } from "@/lib/machine/name-columns";
import { plainSlug } from "@/lib/machine/plain-slug";
import { resolveMachine } from "@/lib/machine/resolve-machine";

const frame = checkerFrame();
const names = checkerDirectory();
const models = modelsOf(checkerModels(), names.models);
const machines = machinesOf(
  JSON.parse(JSON.stringify(machineColumns(checkerMachines()))),
  names.machines,
);

/** Five figures are kept of a size. */
const SIZE_TOLERANCE_SHARE = 1e-4;

describe("machines of the checker", () => {
  it("come out of their file as they went in", () => {
    expect(JSON.stringify(machines.map(sorted))).toBe(
      JSON.stringify(checkerMachines().map(sorted)),
    );
  });

  it("have the slugs and names of every configuration", () => {
    const own = machines.flatMap((unit) => unit.sizes.map((memoryGiB) => ({ unit, memoryGiB })));
    expect(own.map((each) => [configurationSlug(each), configurationName(each)]).sort()).toEqual(
      configurations.map(({ slug, name }) => [slug, name]).sort(),
    );
  });

  it("keep their slugs in a file that leaves out those their names give", () => {
    const directory = checkerDirectory();
    const kept = directoryOf(JSON.parse(JSON.stringify(directoryColumns(directory))));
    const slugs = ({ machines: units, models: named }: Pick<typeof kept, "machines" | "models">) =>
      [...units, ...named].map(({ slug, name, aliases = [] }) => [slug, name, ...aliases]);
    expect(slugs(kept)).toEqual(slugs(directory));
    expect(kept.models.map(({ whyNot }) => whyNot)).toEqual(
      directory.models.map(({ whyNot }) => whyNot),
    );
    expect(plainSlug("GeForce RTX 3060 12 GB")).toBe("rtx-3060-12gb");
    expect(plainSlug("Gemma 3 4B it")).toBe("gemma-3-4b");
  });

  it("are found by the name of every configuration", () => {
    const { machines: units } = checkerDirectory();
    const wrong = configurations.filter(({ name, slug }) => {
      const [part] = resolveMachine(name, units).parts;
      return part?.kind !== "unit" || configurationSlug(part.configured) !== slug;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe("files of the checker", () => {
  it("hold a unit and each of its configurations in one shard", () => {
    const wrong = configurations.filter(
      ({ slug, hardware }) => slugStem(slug) !== slugStem(hardware.slug),
    );
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });
});

describe("models of the checker", () => {
  it("have the sizes of the tables' formats to four figures", () => {
    const wrong = models.filter((figures) => {
      const model = findModel(figures.slug);
      const { all, picked } = weightsReader("gguf", frame)(figures);
      const ladder = all.filter(({ quantization }) => picked.has(quantization));
      const rungs = model ? quantizationLadder(model) : [];
      return rungs.some(({ slug, weights }, index) => {
        const own = ladder[index];
        const isSame = own?.quantization === slug && own.basis === weights.basis;
        const difference = Math.abs((own?.bytes ?? 0) / weights.bytes - 1);
        return !isSame || difference > SIZE_TOLERANCE_SHARE;
      });
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  it("say of an embedding model why it is not estimated", () => {
    const model = catalog.models.find(({ runsAs }) => runsAs === "embedding");
    expect(model && checkerDetails(model).whyNot).toBe("embedding");
  });
});

describe("rankModels", () => {
  it.each(["rtx-4090", "rtx-4060", "apple-m4-10core-16gb", "cpu-2ch-ddr5-5600-32gb"])(
    "gives the verdict, format and memory of the tables on %s",
    (slug) => {
      const configuration = findConfiguration(slug);
      const configured = configurationOf(slug, machines);
      if (configuration === undefined || configured === undefined) throw new Error(slug);
      const part = { kind: "unit", configured, isSizeAssumed: false, count: 1 } as const;
      const choices = { runtime: "llama-cpp", isDisplayAttached: false } as const;
      const rows = rankModels(models, fitMachine([part], choices), choices, frame);
      const wrong = modelsOnConfiguration(configuration).filter((row) => {
        const own = rows.find(({ key }) => key === row.slug);
        const isSame = own?.verdict === row.verdict && own.format === row.quantizationSlug;
        return !isSame || Math.abs(own.likelyBytes / row.likelyBytes - 1) > SIZE_TOLERANCE_SHARE;
      });
      expect(wrong.map((row) => row.slug)).toEqual([]);
    },
  );
});

/** A unit with the fields of its device in one order. */
function sorted({ device, ...unit }: ReturnType<typeof checkerMachines>[number]) {
  const { slug, name, sizes } = unit;
  return [
    slug,
    name,
    sizes,
    unit.class,
    Object.entries(device)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([, value]) => value !== undefined),
  ];
}
