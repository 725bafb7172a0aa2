import { llamaBuild, yearOfBuild, yearOfDate } from "./llama-build";
import { runtimeFamily } from "./runtime";
import type { FitRuntime } from "./types";

/** Speeds are those of builds from April 2026 on; older ones count their age from there. */
const REFERENCE_YEAR = 2026.3;
const MOST_YEARS = 3;

/** Years by which a build is older than the reference, 0 to 3; 0 when nothing says its age. */
export function buildAgeYears(runtime: FitRuntime | undefined): number {
  if (runtime === undefined) return 0;
  const year = yearOfDate(runtime.builtOn ?? "") ?? yearOfVersion(runtime);
  if (year === undefined) return 0;
  return Math.min(MOST_YEARS, Math.max(0, REFERENCE_YEAR - year));
}

function yearOfVersion({ name, version }: FitRuntime): number | undefined {
  if (runtimeFamily(name) !== "llama.cpp") return yearOfDate(version ?? "");
  const build = llamaBuild(version);
  return build === undefined ? undefined : yearOfBuild(build);
}
