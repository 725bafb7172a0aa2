import { describe, expect, it } from "vitest";
import { readDescribed, writeDescribed } from "@/lib/machine/described-device";
import { machineParts, writeParts } from "@/lib/machine/machine-text";

describe("machineParts", () => {
  it.each([
    ["2x RTX 3090", [["RTX 3090", 2]]],
    [
      "rtx-3090*2,rtx-4090",
      [
        ["rtx-3090", 2],
        ["rtx-4090", 1],
      ],
    ],
    [
      "RTX 4090 + dual RTX 3090",
      [
        ["RTX 4090", 1],
        ["RTX 3090", 2],
      ],
    ],
    ["RTX 3090 x4", [["RTX 3090", 4]]],
    [
      "4 × RTX 3090 and RTX 4090",
      [
        ["RTX 3090", 4],
        ["RTX 4090", 1],
      ],
    ],
    ["4090", [["4090", 1]]],
    ["Ryzen AI Max+ 395", [["Ryzen AI Max+ 395", 1]]],
    [
      "Ryzen AI 9 HX 370 (Radeon 890M, DDR5-5600) 32 GB",
      [["Ryzen AI 9 HX 370 (Radeon 890M, DDR5-5600) 32 GB", 1]],
    ],
    ["", []],
  ])("takes %j apart", (text, expected) => {
    expect(machineParts(text).map((part) => [part.text, part.count])).toEqual(expected);
  });
});

describe("writeParts", () => {
  it("writes two like cards and another as rtx-3090*2,rtx-4090", () => {
    const parts = [
      { slug: "rtx-3090", count: 2 },
      { slug: "rtx-4090", count: 1 },
    ];
    expect(writeParts(parts)).toBe("rtx-3090*2,rtx-4090");
  });
});

describe("readDescribed", () => {
  it("reads 24gb@936:cuda as a card of 24 GiB at 936 GB/s", () => {
    expect(readDescribed("24gb@936:cuda")).toEqual({
      memoryGiB: 24,
      bandwidthGBPerSecond: 936,
      backend: "cuda",
      isShared: false,
    });
  });

  it("leaves the bandwidth unknown when it is not told", () => {
    expect(readDescribed("16gb")?.bandwidthGBPerSecond).toBeUndefined();
  });

  it.each(["24gb@936:cuda", "96gb@256:rocm:shared", "64gb@400:metal", "8gb:vulkan"])(
    "writes %s as it was read",
    (text) => {
      const device = readDescribed(text);
      expect(device && writeDescribed(device)).toBe(text);
    },
  );

  it.each(["rtx 4090 24gb", "0gb", "gb", ""])("takes %j for no description", (text) => {
    expect(readDescribed(text)).toBeUndefined();
  });
});
