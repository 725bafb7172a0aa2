import { describe, expect, it } from "vitest";
import {
  formatBandwidth,
  formatCapacity,
  formatCount,
  formatDate,
  formatFigure,
  formatFileSize,
  formatFixed,
  formatMemory,
  formatParameters,
  formatShare,
  formatSpeed,
  formatSpeedRange,
  formatTokensShort,
  formatUsd,
} from "@/lib/format";

const GAP = "\u00a0";

describe("figures on screen", () => {
  it.each([
    [formatCount(32_768), "32,768"],
    [formatCount(0), "0"],
    [formatFigure(0), "0"],
    [formatFigure(4.5), "4.5"],
    [formatFigure(546.1), "546"],
    [formatFigure(23.44), "23.4"],
    [formatFigure(0.0312), "0.031"],
    [formatFixed(4, 1), "4.0"],
    [formatFixed(1234.56, 1), "1,234.6"],
    [formatSpeed(131.4), "131"],
    [formatSpeed(8.24), "8.2"],
    [formatSpeed(0.62), "0.62"],
    [formatTokensShort(32_768), "32K"],
    [formatTokensShort(1_048_576), "1M"],
    [formatUsd(1599), "$1,599"],
    [formatDate("2026-08-22"), "22 August 2026"],
    [formatDate("2026-08"), "August 2026"],
    [formatDate("2026"), "2026"],
  ])("%s is %s", (shown, expected) => {
    expect(shown).toBe(expected);
  });

  it.each([
    [formatMemory(4_831_838_208), `4.5${GAP}GiB`],
    [formatFileSize(5_027_783_872), `5.03${GAP}GB`],
    [formatCapacity(24), `24${GAP}GB`],
    [formatBandwidth(1008), `1,008${GAP}GB/s`],
    [formatBandwidth(89.6), `89.6${GAP}GB/s`],
    [formatParameters(8_190_735_360), `8.19${GAP}B`],
    [formatParameters(134_515_008), `135${GAP}M`],
    [formatShare(0.123), `12.3${GAP}%`],
    [formatSpeedRange({ low: 42.2, high: 58.4 }), `42–58${GAP}tok/s`],
    [formatSpeedRange({ low: 42.2, high: 42.3 }), `42${GAP}tok/s`],
  ])("keeps the unit on the line of its figure: %s", (shown, expected) => {
    expect(shown).toBe(expected);
  });
});
