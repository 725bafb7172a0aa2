import { describe, expect, it } from "vitest";
import type { FitRow, PairFit } from "@/lib/answers/compare-fit";
import { findHardwarePair, hardwareComparison } from "@/lib/answers/compare-hardware";
import { hardwarePairs } from "@/lib/answers/compare-hardware-pairs";
import { type ComparedMachine, hardwareReasons } from "@/lib/answers/compare-hardware-reasons";
import { hardwareRecord } from "@/lib/answers/compare-hardware-record";
import { pairAddresses, turnedRedirects } from "@/lib/answers/compare-links";
import { modelPairs } from "@/lib/answers/compare-model-pairs";
import { type ComparedModel, modelReasons } from "@/lib/answers/compare-model-reasons";
import { findModelPair, modelComparison } from "@/lib/answers/compare-models";
import { nearestBy, pairsOf } from "@/lib/answers/compare-pairs";
import { speedRatio, turned } from "@/lib/answers/compare-speed";
import { hardwareText, modelText, toolText } from "@/lib/answers/compare-text";
import { toolPairs } from "@/lib/answers/compare-tool-pairs";
import { toolReasons } from "@/lib/answers/compare-tool-reasons";
import { findToolPair, toolComparison } from "@/lib/answers/compare-tools";
import { verdictRows } from "@/lib/answers/compare-verdicts";
import { configurations, findConfiguration, findModel, findTool } from "@/lib/catalog";
import { pairSlug } from "@/lib/compare/pair-slug";
import type { Verdict } from "@/lib/fit/types";

const judged = (verdict: Verdict, likely?: number, quantization = "Q4_K_M"): PairFit => ({
  verdict,
  quantization,
  likelyBytes: 0,
  decodeTokensPerSecond: likely === undefined ? undefined : { low: likely, likely, high: likely },
});
const row = (slug: string, best: PairFit): FitRow => ({ slug, name: slug, best, usual: best });

const GIB = 1024 ** 3;
const machine = (changes: Partial<ComparedMachine>): ComparedMachine => ({
  usableBytes: 24 * GIB,
  prices: [],
  fits: [],
  ...changes,
});
const keysOf = (reasons: readonly { key: string }[]) => reasons.map(({ key }) => key);

describe("hardwareReasons", () => {
  it("takes the cheaper where price decides, and the faster where speed does", () => {
    const { reasons } = hardwareReasons(
      machine({
        prices: [{ lowUsd: 1499, condition: "launch", sort: "card at launch" }],
        fits: [row("a", judged("runs-well", 100)), row("b", judged("runs-well", 50))],
      }),
      machine({
        prices: [{ lowUsd: 1599, condition: "launch", sort: "card at launch" }],
        fits: [row("a", judged("runs-well", 110)), row("b", judged("runs-well", 60))],
      }),
    );
    expect(keysOf(reasons[0])).toEqual(["cheaper"]);
    expect(reasons[1]).toMatchObject([{ key: "faster", ratio: { count: 2 } }]);
  });

  it("names the models that run well on one alone, and never one whose twin is unknown", () => {
    const { reasons } = hardwareReasons(
      machine({ fits: [row("a", judged("runs-well")), row("b", judged("runs-well"))] }),
      machine({ fits: [row("a", judged("with-offload"))] }),
    );
    expect(reasons[0]).toMatchObject([{ key: "runs-more", models: [{ slug: "a" }] }]);
    expect(reasons[1]).toEqual([]);
  });

  it("counts a model below four bits as one that does not run as tested", () => {
    const { reasons } = hardwareReasons(
      machine({ fits: [row("a", judged("runs-well"))] }),
      machine({ fits: [row("a", judged("runs-well", undefined, "Q2_K"))] }),
    );
    expect(keysOf(reasons[0])).toEqual(["runs-more"]);
  });

  it("an unknown price, power or platform decides nothing, and is said to be open", () => {
    const { reasons, open } = hardwareReasons(
      machine({
        prices: [{ lowUsd: 300, condition: "launch", sort: "card at launch" }],
        power: { watts: 100, sort: "board" },
        backends: ["cuda"],
      }),
      machine({}),
    );
    expect(reasons).toEqual([[], []]);
    expect(open).toEqual(["price", "speed", "power", "platform"]);
  });

  it("the price of a card does not decide against that of a computer, nor a board's power against a chip's", () => {
    const { reasons, open } = hardwareReasons(
      machine({
        prices: [{ lowUsd: 300, condition: "new", sort: "card in 2026" }],
        power: { watts: 300, sort: "board" },
      }),
      machine({
        prices: [{ lowUsd: 2000, condition: "new", sort: "computer in 2026" }],
        power: { watts: 60, sort: "chip" },
      }),
    );
    expect(reasons).toEqual([[], []]);
    expect(open).toContain("price");
    expect(open).toContain("power");
  });

  it("prices whose ranges meet decide nothing: $700 to $900 against $850", () => {
    const priced = (lowUsd: number, highUsd?: number) =>
      machine({ prices: [{ lowUsd, highUsd, condition: "new", sort: "card in 2026" }] });
    expect(hardwareReasons(priced(700, 900), priced(850)).reasons).toEqual([[], []]);
    expect(keysOf(hardwareReasons(priced(700, 900), priced(950)).reasons[0])).toEqual(["cheaper"]);
  });

  it("a speed that leads on one model and trails on another decides nothing", () => {
    const { reasons } = hardwareReasons(
      machine({ fits: [row("a", judged("runs-well", 100)), row("b", judged("runs-well", 50))] }),
      machine({ fits: [row("a", judged("runs-well", 80)), row("b", judged("runs-well", 60))] }),
    );
    expect(reasons).toEqual([[], []]);
  });

  it("gives each side the other's reasons when they change places, on every curated pair", () => {
    for (const { slug } of hardwarePairs()) {
      const [one, other] = findHardwarePair(slug)!;
      const there = hardwareComparison([one, other]).reasons.map(keysOf);
      const back = hardwareComparison([other, one]).reasons.map(keysOf);
      expect(back, slug).toEqual(there.toReversed());
    }
  });
});

describe("speedRatio", () => {
  it("is 1.1 to 1.2 for 110 and 60 tokens/s against 100 and 50, and its inverse turned round", () => {
    const ratio = speedRatio(
      [row("a", judged("runs-well", 110)), row("b", judged("tight", 60))],
      [row("a", judged("runs-well", 100)), row("b", judged("runs-well", 50))],
    )!;
    expect(ratio).toMatchObject({ low: 1.1, high: 1.2, count: 2 });
    expect(turned(ratio).high).toBeCloseTo(1 / 1.1, 10);
  });

  it("leaves out what lies in system memory, and is undefined when nothing is left", () => {
    expect(
      speedRatio([row("a", judged("with-offload", 5))], [row("a", judged("runs-well", 50))]),
    ).toBeUndefined();
  });
});

describe("the RTX 3090 beside the RTX 4090", () => {
  const found = hardwareComparison(findHardwarePair("rtx-3090-vs-rtx-4090")!);

  it("runs the same models at the same formats: both give a model 23.4 GiB", () => {
    expect(found.verdicts.differing).toEqual([]);
    expect(found.verdicts.otherFormat).toEqual([]);
    expect(found.names).toEqual(["RTX 3090", "RTX 4090"]);
  });

  it("is cheaper and takes less power; the other writes and reads faster", () => {
    expect(keysOf(found.reasons[0])).toEqual(["cheaper", "less-power"]);
    expect(keysOf(found.reasons[1])).toEqual(["faster", "reads-faster"]);
  });
});

describe("the RTX 4060 Ti 16 GB beside the RTX 5070", () => {
  const found = hardwareComparison(findHardwarePair("rtx-4060-ti-16gb-vs-rtx-5070")!);

  it("runs gpt-oss-20b well with its 16 GB; the 12 GB of the other do not hold it", () => {
    const [more] = found.reasons[0];
    expect(more).toMatchObject({ key: "runs-more" });
    expect(more?.key === "runs-more" && more.models.map(({ slug }) => slug)).toContain(
      "gpt-oss-20b",
    );
    expect(keysOf(found.reasons[1])).toEqual(["faster", "reads-faster"]);
  });
});

const model = (changes: Partial<ComparedModel>): ComparedModel => ({
  readsImages: false,
  fits: [],
  ...changes,
});

describe("modelReasons", () => {
  it("a context of 131,072 tokens is a reason against 32,768, not against an unknown one", () => {
    const long = model({ nativeContextTokens: 131_072 });
    expect(keysOf(modelReasons(long, model({ nativeContextTokens: 32_768 })).reasons[0])).toEqual([
      "longer-context",
    ]);
    const against = modelReasons(long, model({}));
    expect(against.reasons[0]).toEqual([]);
    expect(against.open).toContain("context");
  });

  it("an open licence is a reason against terms of one's own, not against an unknown licence", () => {
    const open = model({ isOpenLicense: true, licenseName: "MIT" });
    const own = model({ isOpenLicense: false, licenseName: "Gemma Terms" });
    expect(keysOf(modelReasons(open, own).reasons[0])).toEqual(["freer"]);
    expect(modelReasons(open, model({})).reasons[0]).toEqual([]);
  });

  it("April 2026 is newer than 2025, and not newer than a day in April 2026", () => {
    const on = (releasedOn: string) => model({ releasedOn });
    expect(keysOf(modelReasons(on("2026-04"), on("2025")).reasons[0])).toEqual(["newer"]);
    expect(modelReasons(on("2026-04"), on("2026-04-15")).reasons).toEqual([[], []]);
  });

  it("gpt-oss-20b runs well on the 16 GB cards where Qwen3.6 35B-A3B does not", () => {
    const pair = findModelPair("gpt-oss-20b-vs-qwen3-6-35b-a3b")!;
    const [more] = modelComparison(pair).reasons[0];
    expect(more?.key === "runs-on-more" && more.machines.map(({ slug }) => slug)).toContain(
      "rtx-5080",
    );
  });
});

describe("toolReasons", () => {
  it("an item named by one page alone is a reason; an absent list is unknown", () => {
    const listed = { backends: ["cuda", "rocm"], features: ["kvQuant"] };
    const { reasons, open } = toolReasons(listed, { backends: ["cuda"] });
    expect(reasons[0]).toEqual([{ key: "has", list: "backends", items: ["rocm"] }]);
    expect(reasons[1]).toEqual([]);
    expect(open).toEqual(["platforms", "formats", "apis", "features"]);
  });

  it("an unknown licence is no reason for or against", () => {
    expect(toolReasons({ openSource: "open" }, {}).reasons[0]).toEqual([]);
    expect(
      keysOf(toolReasons({ openSource: "open" }, { openSource: "not-open" }).reasons[0]),
    ).toEqual(["open-source"]);
  });

  it("Ollama is open source and LM Studio is not", () => {
    const found = toolComparison(findToolPair("lm-studio-vs-ollama")!);
    expect(keysOf(found.reasons[1])).toContain("open-source");
    expect(keysOf(found.reasons[0])).not.toContain("open-source");
  });
});

describe("verdictRows", () => {
  it("puts the verdicts furthest apart first, then what runs at another format", () => {
    const rows = verdictRows(
      [row("a", judged("runs-well")), row("b", judged("runs-well")), row("c", judged("runs-well"))],
      [
        row("a", judged("tight")),
        row("b", judged("does-not-run")),
        row("c", judged("runs-well", 1, "Q8_0")),
      ],
      true,
    );
    expect(rows.differing.map(({ slug }) => slug)).toEqual(["b", "a"]);
    expect(rows.otherFormat.map(({ slug }) => slug)).toEqual(["c"]);
    expect(rows.alike).toEqual([]);
  });
});

describe("nearestBy", () => {
  const placed = [10, 12, 20, 9].map((figure) => ({ slug: `f${figure}`, figure }));

  it("gives those within the ratio, the nearest first, and never the record itself", () => {
    expect(nearestBy({ slug: "f10", figure: 10 }, placed, 1.25, 3)).toEqual(["f9", "f12"]);
    expect(nearestBy({ slug: "f10", figure: 10 }, placed, 1.25, 1)).toEqual(["f9"]);
  });
});

describe("pairsOf", () => {
  it("names a pair once with all its grounds, whichever of the two named it", () => {
    const pairs = pairsOf([
      { ground: "price", slug: "b", nearest: ["a", "b"] },
      { ground: "memory", slug: "a", nearest: ["b"] },
    ]);
    expect(pairs).toEqual([{ slug: "a-vs-b", slugs: ["a", "b"], grounds: ["price", "memory"] }]);
  });
});

describe("the curated pairs", () => {
  const kinds = [
    { name: "hardware", pairs: hardwarePairs(), find: findConfiguration, least: 80 },
    { name: "models", pairs: modelPairs(), find: findModel, least: 50 },
    { name: "tools", pairs: toolPairs(), find: findTool, least: 50 },
  ];

  it("are at least 120", () => {
    expect(kinds.reduce((sum, { pairs }) => sum + pairs.length, 0)).toBeGreaterThanOrEqual(120);
  });

  it.each(kinds)(
    "of $name are at least $least, each once, in one order, of two records",
    (kind) => {
      const slugs = kind.pairs.map(({ slug }) => slug);
      expect(slugs.length).toBeGreaterThanOrEqual(kind.least);
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const { slug, slugs: both } of kind.pairs) {
        expect(pairSlug(both[1], both[0])).toBe(slug);
        expect(both[0]).not.toBe(both[1]);
        for (const each of both) expect(kind.find(each), each).toBeDefined();
      }
    },
  );

  it.each([
    "rtx-3090-vs-rtx-4090",
    "rtx-4090-vs-rtx-5090",
    "rtx-3060-12gb-vs-rtx-4060",
    "rtx-4060-ti-16gb-vs-rtx-4060-ti-8gb",
    "rtx-4090-vs-rtx-4090-laptop",
    "rtx-3090-vs-rx-7900-xtx",
    "dgx-spark-gb10-vs-ryzen-ai-max-plus-395-128gb",
    "apple-m3-max-40core-64gb-vs-apple-m4-max-40core-64gb",
  ])("hold what people ask: %s", (slug) => {
    expect(findHardwarePair(slug)).toBeDefined();
  });

  it("hold Ollama beside LM Studio and llama.cpp, and vLLM beside SGLang", () => {
    for (const slug of ["lm-studio-vs-ollama", "llama-cpp-vs-ollama", "sglang-vs-vllm"]) {
      expect(findToolPair(slug), slug).toBeDefined();
    }
  });

  it("named the other way round lead to the one address each pair has", () => {
    const redirects = turnedRedirects();
    expect(redirects).toContainEqual({
      from: "/compare/hardware/rtx-4090-vs-rtx-3090/",
      to: "/compare/hardware/rtx-3090-vs-rtx-4090/",
    });
    expect(redirects).toHaveLength(pairAddresses().length);
    expect(redirects.filter(({ from }) => pairAddresses().includes(from))).toEqual([]);
  });

  it("put no laptop's graphics beside a card but its namesake", () => {
    for (const { slugs, grounds } of hardwarePairs()) {
      const laptops = slugs.filter(
        (slug) => findConfiguration(slug)?.hardware.class === "gpu-laptop",
      );
      if (laptops.length === 1) expect(grounds, slugs.join(" ")).toEqual(["name"]);
    }
  });
});

describe("the words of the pairs", () => {
  const texts = [
    ...hardwarePairs().map(({ slug }) => hardwareText(hardwareComparison(findHardwarePair(slug)!))),
    ...modelPairs().map(({ slug }) => modelText(modelComparison(findModelPair(slug)!))),
    ...toolPairs().map(({ slug }) => toolText(toolComparison(findToolPair(slug)!))),
  ];

  it("have titles of at most 60 characters and descriptions of at most 160, each of its own", () => {
    for (const { title, description } of texts) {
      expect(title.length, title).toBeLessThanOrEqual(60);
      expect(description.length, description).toBeLessThanOrEqual(160);
    }
    expect(new Set(texts.map(({ title }) => title)).size).toBe(texts.length);
    expect(new Set(texts.map(({ description }) => description)).size).toBe(texts.length);
  });

  it("say of the RTX 3090 and 4090 that the same models run, and how much faster the other is", () => {
    const { title } = hardwareText(hardwareComparison(findHardwarePair("rtx-3090-vs-rtx-4090")!));
    expect(title).toMatch(/^RTX 3090 vs RTX 4090: same models, up to 1\.\d+× speed$/);
  });
});

describe("hardwareRecord", () => {
  it("keeps memory as sold and memory a model can have apart: 24 GB and 23.4 GiB", () => {
    const { values } = hardwareRecord(findConfiguration("rtx-4090")!);
    expect(values.memory).toEqual({ amount: 24 });
    expect(values.usable && "amount" in values.usable && values.usable.amount).toBeCloseTo(23.4, 1);
  });

  it("gives a price as the page says it, and speed as the range that is estimated", () => {
    const { price, writes } = hardwareRecord(findConfiguration("rtx-3090")!).values;
    expect(price).toMatchObject({ shown: "$700–$900", note: "used, 16 May 2026" });
    expect(writes && "shown" in writes && writes.shown).toMatch(/^\d+–\d+\stok\/s$/);
  });

  it("gives a launch price to the smallest size alone", () => {
    const priced = configurations.filter((each) => hardwareRecord(each).values.launchPrice);
    for (const { hardware, memoryGiB } of priced) {
      expect(hardware.memory.memoryOptionsGiB[0]).toBe(memoryGiB);
    }
  });
});
