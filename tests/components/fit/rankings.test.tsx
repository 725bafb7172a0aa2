// @vitest-environment happy-dom
import { createRoot } from "react-dom/client";
import { describe, expect, it, vi } from "vitest";
import { Checker } from "@/components/fit/checker.client";
import { machineColumns } from "@/components/fit/machine-columns";
import {
  checkerDetails,
  checkerDirectory,
  checkerFrame,
  checkerMachines,
  checkerModels,
  machineEntry,
} from "@/lib/answers/checker";
import { catalog } from "@/lib/catalog";
import { directoryColumns } from "@/lib/machine/name-columns";
import { neededAliases } from "@/lib/machine/needed-aliases";

function directory() {
  const { machines, models } = checkerDirectory();
  const withNeeded = <Named extends { slug: string; name: string; aliases?: readonly string[] }>(
    record: Named,
  ) => ({ ...record, aliases: neededAliases(record) });
  return directoryColumns({
    machines: machines.map((each) => withNeeded(each)),
    models: models.map((each) => withNeeded(each)),
  });
}

/** Every shard holds every record here: which one is asked for does not matter. */
const FILES: readonly (readonly [RegExp, () => unknown])[] = [
  [/directory/, directory],
  [/models\.json/, checkerModels],
  [/machines\.json/, () => machineColumns(checkerMachines())],
  [/models-/, () => catalog.models.map(checkerDetails)],
  [/machines-/, () => catalog.hardware.map(machineEntry)],
];

async function shown(search: string): Promise<HTMLElement> {
  vi.stubGlobal("fetch", async (address: string) =>
    Response.json(FILES.find(([pattern]) => pattern.test(address))?.[1]()),
  );
  window.history.replaceState(null, "", `/will-it-run/${search}`);
  const place = document.body.appendChild(document.createElement("div"));
  createRoot(place).render(<Checker frame={checkerFrame()}>none</Checker>);
  await vi.waitFor(() => expect(place.querySelector("table")).not.toBeNull(), { timeout: 20_000 });
  return place;
}

describe("the checker's rankings", () => {
  it("name the models of their figures: gpt-oss-20b is among those on an RTX 4090", async () => {
    const place = await shown("?machine=rtx-4090");
    expect(place.textContent).toContain("What runs on GeForce RTX 4090");
    expect(place.querySelector("tbody")?.textContent).toContain("gpt-oss-20b");
  }, 30_000);

  it("name the machines of their figures, and take an id with its owner: Qwen/Qwen3-8B", async () => {
    const place = await shown("?model=Qwen%2FQwen3-8B");
    expect(place.textContent).toContain("What runs Qwen3 8B");
    expect(place.querySelector("tbody")?.textContent).toContain(
      "Apple M3 Ultra (80-core GPU) 512 GB",
    );
  }, 30_000);
});
