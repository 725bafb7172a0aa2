// @vitest-environment happy-dom
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AddRunForm } from "@/components/benchmarks/add-run-form";
import { enhance } from "@/components/enhance/add-run";
import { checkerDetails, checkerDirectory, machineEntry } from "@/lib/answers/checker";
import { catalog } from "@/lib/catalog";
import { directoryColumns } from "@/lib/machine/name-columns";

const PASTED = `  Device 0: NVIDIA GeForce RTX 4090, compute capability 8.9, VMM: yes
[${JSON.stringify({ a: 1 })}]`;

const ROW = {
  build_number: 6210,
  backends: "CUDA",
  gpu_info: "NVIDIA GeForce RTX 4090",
  model_filename: "models/Qwen3-8B-Q4_K_M.gguf",
  model_size: 5027783872,
  n_prompt: 0,
  n_gen: 128,
  avg_ts: 131.5,
};

/** Every shard holds every record here: which one is asked for does not matter. */
const FILES: readonly (readonly [RegExp, () => unknown])[] = [
  [/directory/, () => directoryColumns(checkerDirectory())],
  [/models-/, () => catalog.models.map(checkerDetails)],
  [/machines-/, () => catalog.hardware.map(machineEntry)],
];

function opened(): HTMLFormElement {
  document.body.innerHTML = renderToStaticMarkup(
    createElement(AddRunForm, { formUrl: "https://example.org/benchmarks/add/" }),
  );
  const form = document.querySelector("form");
  if (form === null) throw new Error("no form");
  enhance(form);
  return form;
}

function type(form: HTMLFormElement, name: string, value: string) {
  const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (field === null) throw new Error(`no field ${name}`);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function part(form: HTMLFormElement, name: string): string {
  return form.querySelector(`[data-part="${name}"]`)?.textContent ?? "";
}

function rows(form: HTMLFormElement) {
  return JSON.parse(part(form, "record"));
}

describe("add your run", () => {
  beforeEach(() => {
    vi.stubGlobal("fetch", async (address: string) => {
      const [, content] = FILES.find(([pattern]) => pattern.test(address)) ?? [];
      return new Response(JSON.stringify(content?.()));
    });
  });

  it("makes a record of a llama-bench run, with the estimate beside it", async () => {
    const form = opened();
    expect(form.hidden).toBe(false);
    type(form, "paste", JSON.stringify(ROW));
    await vi.waitFor(() => expect(part(form, "estimated")).toMatch(/^Estimated for Qwen3 8B on/));
    expect(rows(form)).toMatchObject([
      {
        kind: "decode-tps",
        model: "Qwen3-8B",
        quant: "Q4_K_M",
        hardware: "NVIDIA GeForce RTX 4090",
        value: 131.5,
        runtime: "llama.cpp (llama-bench)",
        runtimeVersion: "b6210",
        tags: ["self-reported"],
      },
    ]);
    const cells = [...form.querySelectorAll('[data-part="figures"] td')].map(
      (td) => td.textContent,
    );
    expect(cells[3]).toMatch(/^\d+ \(\d+–\d+\)$/);
    expect(cells[4]).toMatch(/^[+−][\d.]+\u00a0%$/);
  });

  it("takes up what is changed by hand: the machine, the value, the public address", async () => {
    const form = opened();
    type(form, "paste", JSON.stringify(ROW));
    await vi.waitFor(() => expect(part(form, "estimated")).not.toBe(""));
    type(form, "hardware", "RTX 3090");
    type(form, "url", "https://gist.github.com/someone/1");
    const measured = form.querySelector<HTMLInputElement>('[data-field="measured"]');
    if (measured !== null) measured.value = "120";
    type(form, "who", "someone");
    await vi.waitFor(() => expect(part(form, "estimated")).toContain("RTX 3090"));
    expect(rows(form)).toMatchObject([
      { hardware: "RTX 3090", value: 120, verbatimFigure: null, tags: [], notes: "run by someone" },
    ]);
    expect(part(form, "provenance")).toBe("Its source is the public output you named.");
  });

  it("says that a machine is not in the catalog, and gives the record without estimate", async () => {
    const form = opened();
    type(form, "paste", JSON.stringify({ ...ROW, gpu_info: "Quantum Abacus 9" }));
    await vi.waitFor(() => expect(part(form, "estimated")).toMatch(/^Estimates need a model/));
    expect(form.querySelector('[data-note="hardware"]')?.textContent).toMatch(
      /^Not in the catalog/,
    );
    expect(rows(form)).toHaveLength(1);
  });

  it("says that nothing was recognised, and hides the form again", async () => {
    const form = opened();
    type(form, "paste", JSON.stringify(ROW));
    await vi.waitFor(() => expect(part(form, "said")).toContain("one speed was read"));
    type(form, "paste", PASTED);
    await vi.waitFor(() => expect(part(form, "said")).toContain("No run was recognised"));
    expect(form.querySelector<HTMLElement>('[data-part="run"]')?.hidden).toBe(true);
  });

  it("gives the record when the catalog cannot be fetched", async () => {
    vi.resetModules();
    const { enhance: fresh } = await import("@/components/enhance/add-run");
    vi.stubGlobal("fetch", async () => new Response("", { status: 503 }));
    opened();
    const form = document.querySelector("form")?.cloneNode(true);
    if (!(form instanceof HTMLFormElement)) throw new Error("no form");
    document.body.replaceChildren(form);
    fresh(form);
    type(form, "paste", JSON.stringify(ROW));
    await vi.waitFor(() => expect(part(form, "estimated")).toMatch(/could not be fetched/));
    expect(rows(form)).toHaveLength(1);
  });
});
