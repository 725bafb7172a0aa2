import { type FitRow, runsAsTested } from "./compare-fit";
import { type SpeedRatio, speedRatio, turned } from "./compare-speed";

/** What the rules look at. Absent is unknown, and decides nothing. */
export type ComparedModel = {
  /** On one card, at the format most people take. */
  need?: { bytes: number; quantization: string } | undefined;
  nativeContextTokens?: number | undefined;
  /** Whether the licence is one the OSI approved. */
  isOpenLicense?: boolean | undefined;
  licenseName?: string | undefined;
  readsImages: boolean;
  releasedOn?: string | undefined;
  /** How it runs on the machines asked about most. */
  fits: readonly FitRow[];
};

/** A reason to take one of two models, with the numbers that make it one. */
export type ModelReason =
  | {
      key: "runs-on-more";
      machines: readonly { slug: string; name: string; quantization: string }[];
    }
  | {
      key: "needs-less";
      hereBytes: number;
      thereBytes: number;
      quantizations: readonly [string, string];
    }
  | { key: "faster"; ratio: SpeedRatio }
  | { key: "longer-context"; hereTokens: number; thereTokens: number }
  | { key: "freer"; here: string; there: string }
  | { key: "reads-images" }
  | { key: "newer"; here: string; there: string };

/** What cannot decide, because it is unknown of one of the two. */
export type OpenModelPoint = "memory" | "speed" | "context" | "license" | "date";

/** Differences below these are no reason. Ratios of the larger to the smaller. */
const TELLING = { need: 1.08, speed: 1.05, context: 1.3 } as const;

/** The reasons for each of two models, strongest first, and what stays open. */
export function modelReasons(one: ComparedModel, other: ComparedModel) {
  const ratio = speedRatio(one.fits, other.fits);
  return {
    reasons: [
      reasonsFor(one, other, ratio),
      reasonsFor(other, one, ratio && turned(ratio)),
    ] as const,
    open: openPoints(one, other, ratio),
  };
}

function reasonsFor(
  here: ComparedModel,
  there: ComparedModel,
  ratio: SpeedRatio | undefined,
): ModelReason[] {
  const machines = machinesOnlyHere(here, there);
  const reasons: (ModelReason | false | undefined)[] = [
    machines.length > 0 && { key: "runs-on-more", machines },
    needsLess(here, there),
    ratio && ratio.low >= TELLING.speed && { key: "faster", ratio },
    longerContext(here, there),
    here.readsImages && !there.readsImages && { key: "reads-images" },
    isFreer(here, there) && {
      key: "freer",
      here: here.licenseName ?? "",
      there: there.licenseName ?? "",
    },
    isNewer(here.releasedOn, there.releasedOn) && {
      key: "newer",
      here: here.releasedOn ?? "",
      there: there.releasedOn ?? "",
    },
  ];
  return reasons.filter((reason) => reason !== false && reason !== undefined);
}

function needsLess(here: ComparedModel, there: ComparedModel): ModelReason | undefined {
  if (here.need === undefined || there.need === undefined) return undefined;
  const { bytes: hereBytes, quantization } = here.need;
  const { bytes: thereBytes } = there.need;
  if (thereBytes / hereBytes < TELLING.need) return undefined;
  const quantizations = [quantization, there.need.quantization] as const;
  return { key: "needs-less", hereBytes, thereBytes, quantizations };
}

function longerContext(here: ComparedModel, there: ComparedModel): ModelReason | undefined {
  const [hereTokens, thereTokens] = [here.nativeContextTokens, there.nativeContextTokens];
  if (hereTokens === undefined || thereTokens === undefined) return undefined;
  if (hereTokens / thereTokens < TELLING.context) return undefined;
  return { key: "longer-context", hereTokens, thereTokens };
}

/** Both known, and only one of the kind everybody may use. */
function isFreer(here: ComparedModel, there: ComparedModel): boolean {
  return here.isOpenLicense === true && there.isOpenLicense === false;
}

/** A date known to the year alone is not later than a day in that year. */
function isNewer(here: string | undefined, there: string | undefined): boolean {
  if (here === undefined || there === undefined) return false;
  const shared = Math.min(here.length, there.length);
  return here.slice(0, shared) > there.slice(0, shared);
}

/** Machines it runs well on at four bits or more, and the other does not. */
function machinesOnlyHere(here: ComparedModel, there: ComparedModel) {
  return here.fits
    .filter((row) => {
      const twin = there.fits.find(({ slug }) => slug === row.slug);
      return twin !== undefined && runsAsTested(row) && !runsAsTested(twin);
    })
    .map(({ slug, name, best }) => ({ slug, name, quantization: best.quantization }));
}

function openPoints(
  one: ComparedModel,
  other: ComparedModel,
  ratio: SpeedRatio | undefined,
): OpenModelPoint[] {
  const isUnknown = (key: "need" | "nativeContextTokens" | "isOpenLicense" | "releasedOn") =>
    one[key] === undefined || other[key] === undefined;
  const open: (OpenModelPoint | false)[] = [
    isUnknown("need") && "memory",
    ratio === undefined && "speed",
    isUnknown("nativeContextTokens") && "context",
    isUnknown("isOpenLicense") && "license",
    isUnknown("releasedOn") && "date",
  ];
  return open.filter((point) => point !== false);
}
