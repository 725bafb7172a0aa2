import { describe, expect, it } from "vitest";
import { askedMachines, askedNames, newestRecords } from "@/lib/answers/home";

const { models, classes, contextTokens } = askedMachines();
const machines = classes.flatMap((each) => each.machines);

function verdictOf(configuration: string, model: string) {
  const at = models.findIndex(({ slug }) => slug === model);
  return machines.find((machine) => machine.configuration === configuration)?.verdicts[at];
}

describe("askedMachines", () => {
  it("counts 16 models at 8,192 tokens, the smallest first", () => {
    expect(models).toHaveLength(16);
    expect(contextTokens).toBe(8192);
    expect(models.findIndex(({ slug }) => slug === "qwen3-8b")).toBeLessThan(
      models.findIndex(({ slug }) => slug === "llama-3-3-70b"),
    );
  });

  it("has a verdict for each model on each machine, and names no machine twice", () => {
    expect(machines.every(({ verdicts }) => verdicts.length === models.length)).toBe(true);
    const slugs = machines.map(({ configuration }) => configuration);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it.each([
    { machine: "rtx-3060-12gb", model: "qwen3-8b", verdict: "runs-well" },
    { machine: "rtx-4090", model: "llama-3-3-70b", verdict: "with-offload" },
    { machine: "apple-m4-max-40core-128gb", model: "llama-3-3-70b", verdict: "runs-well" },
  ])("says that $model on $machine is $verdict", ({ machine, model, verdict }) => {
    expect(verdictOf(machine, model)).toBe(verdict);
  });
});

describe("askedNames", () => {
  it("offers each name once, so that the checker can tell them apart", () => {
    const names = askedNames();
    for (const list of [names.machines, names.models]) expect(new Set(list).size).toBe(list.length);
  });
});

describe("newestRecords", () => {
  it("gives the newest first, and no more than asked for", () => {
    const { models: newModels } = newestRecords(5);
    expect(newModels).toHaveLength(5);
    const days = newModels.map(({ on }) => on);
    expect(days).toEqual(days.toSorted().reverse());
  });
});
