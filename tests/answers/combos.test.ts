import { describe, expect, it } from "vitest";
import { busiestDevice } from "@/lib/answers/combo-busiest";
import { comboCommands } from "@/lib/answers/combo-commands";
import { linkTraffic } from "@/lib/answers/combo-link";
import { comboMachine, comboMemory, machineParameter } from "@/lib/answers/combo-machine";
import { comboPower } from "@/lib/answers/combo-power";
import { runsOnCombo } from "@/lib/answers/combo-runs";
import { singleDevices } from "@/lib/answers/combo-single";
import { comboModels, comboRows, combosWith } from "@/lib/answers/combos";
import { catalog, findCombo } from "@/lib/catalog";
import { bytesToGib } from "@/lib/units";

function combo(slug: string) {
  const found = findCombo(slug);
  if (found === undefined) throw new Error(`no set-up is called ${slug}`);
  return found;
}

describe("comboMemory", () => {
  it("adds two RTX 3090 to 48 GB, of which 46 to 47.5 GiB can hold a model", () => {
    const { totalGiB, usableBytes } = comboMemory(combo("2x-rtx-3090"));
    expect(totalGiB).toBe(48);
    expect(bytesToGib(usableBytes)).toBeGreaterThan(46);
    expect(bytesToGib(usableBytes)).toBeLessThan(47.5);
  });

  it("takes the system memory a build states, else 32 GB beside cards, and none beside shared memory", () => {
    expect(comboMachine(combo("rtx-4090-second-card-and-128gb-ram")).ramGiB).toBe(128);
    expect(comboMachine(combo("2x-rtx-3090")).ramGiB).toBe(32);
    expect(comboMachine(combo("2x-dgx-spark")).ramGiB).toBeUndefined();
  });
});

describe("machineParameter", () => {
  it("writes devices as the checker reads them", () => {
    expect(machineParameter(combo("4x-rtx-3090"))).toBe("rtx-3090*4");
    expect(machineParameter(combo("rtx-5090-and-rtx-4090"))).toBe("rtx-5090,rtx-4090");
    expect(machineParameter(combo("2x-ryzen-ai-max-395-128gb"))).toBe(
      "ryzen-ai-max-plus-395-128gb*2",
    );
  });
});

describe("comboModels", () => {
  const rows = comboModels(combo("2x-rtx-3090"));

  it("runs Llama 3.3 70B well on two RTX 3090 at four bits", () => {
    const row = rows.find(({ slug }) => slug === "llama-3-3-70b");
    expect(row?.verdict).toBe("runs-well");
    expect(row?.quantization).toBe("Q4_K_M");
  });

  it("expects tensor split to write a dense 70B faster than layer split", () => {
    const row = rows.find(({ slug }) => slug === "llama-3-3-70b");
    const layer = row?.decodeTokensPerSecond?.likely ?? 0;
    expect(row?.tensorTokensPerSecond?.likely).toBeGreaterThan(layer);
  });

  it("leaves tensor split unknown over a network", () => {
    const over = comboModels(combo("2x-dgx-spark"));
    expect(over.filter(({ tensorTokensPerSecond }) => tensorTokensPerSecond)).toEqual([]);
  });
});

describe("busiestDevice", () => {
  it.each(catalog.combos.map(({ slug }) => slug))("has room left on %s", (slug) => {
    const found = busiestDevice(combo(slug), comboModels(combo(slug)));
    expect(found === undefined || found.leftBytes > 0).toBe(true);
  });
});

describe("linkTraffic", () => {
  it("sends 32,768 bytes by layer split and 2,621,440 by tensor split for Llama 3.3 70B on two devices", () => {
    const { traffic } = linkTraffic(combo("2x-rtx-3090")) ?? { traffic: [] };
    expect(traffic.map(({ bytesPerToken }) => bytesPerToken)).toEqual([32_768, 2_621_440]);
    expect(traffic.map(({ exchangesPerToken }) => exchangesPerToken)).toEqual([1, 160]);
  });

  it("takes 2.1 ms a token by tensor split over 10-gigabit Ethernet, and says unknown without a rate", () => {
    const slow = linkTraffic(combo("2x-ryzen-ai-max-395-128gb"))?.traffic[1];
    expect(slow?.secondsPerToken).toBeCloseTo(0.0021, 4);
    const unknown = linkTraffic(combo("4x-mac-studio-m3-ultra-512gb"))?.traffic[1];
    expect(unknown?.secondsPerToken).toBeUndefined();
  });
});

describe("comboCommands", () => {
  it("splits a 24 GB and a 32 GB card by their memory", () => {
    const commands = comboCommands(combo("rtx-5090-and-rtx-4090")).map(({ command }) => command);
    expect(commands[0]).toBe("llama-server -m <file>.gguf -ngl all -sm layer -ts 32,24");
  });

  it("offers vLLM on two RTX 3090, and not on two P40, which are too old for it", () => {
    const runtimesOf = (slug: string) => comboCommands(combo(slug)).map(({ runtime }) => runtime);
    expect(runtimesOf("2x-rtx-3090")).toContain("vLLM");
    expect(runtimesOf("2x-tesla-p40")).not.toContain("vLLM");
  });

  it("names three other computers for a cluster of four", () => {
    const command = comboCommands(combo("4x-framework-desktop-128gb")).at(-1)?.command;
    expect(command?.match(/:50052/g)).toHaveLength(3);
  });
});

describe("comboPower", () => {
  it("adds two RTX 3090 to 700 W, which asks for a supply of 1,150 W", () => {
    expect(comboPower(combo("2x-rtx-3090"))).toEqual({ devicesWatts: 700, supplyWatts: 1150 });
  });
});

describe("singleDevices", () => {
  it("sets two RTX 3090 against a card and a computer of about 48 GB", () => {
    const shown = comboModels(combo("2x-rtx-3090")).at(0);
    const singles = singleDevices(combo("2x-rtx-3090"), shown);
    expect(singles.map(({ configuration }) => configuration.memoryGiB)).toEqual([48, 48]);
  });
});

describe("runsOnCombo", () => {
  it("finds the runs on two RTX 3090, and on a 5090 beside a 4090", () => {
    expect(runsOnCombo(combo("2x-rtx-3090")).rows).toHaveLength(8);
    expect(runsOnCombo(combo("4x-rtx-3090")).rows.length).toBeGreaterThan(0);
  });
});

describe("combosWith", () => {
  it("finds at least four set-ups with an RTX 3090, and none with a Raspberry Pi 5", () => {
    expect(combosWith("rtx-3090").length).toBeGreaterThanOrEqual(4);
    expect(combosWith("raspberry-pi-5")).toEqual([]);
  });
});

describe("comboRows", () => {
  it("lists every set-up with more memory than its largest device", () => {
    expect(comboRows()).toHaveLength(catalog.combos.length);
    expect(comboRows().every(({ totalGiB }) => totalGiB >= 24)).toBe(true);
  });
});
