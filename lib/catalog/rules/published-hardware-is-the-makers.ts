import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";
import type { Source } from "../schemas/common";

/** Domains of those who make the units. A subdomain counts, a page that repeats them does not. */
const MAKERS = [
  "amd.com",
  "apple.com",
  "intel.com",
  "nvidia.com",
  "qualcomm.com",
  "raspberrypi.com",
];

/** `published` means the maker's own page; anyone else's is `reported` and says via whom. */
export const publishedHardwareIsTheMakers: Rule = ({ hardware }) =>
  hardware.flatMap((unit) =>
    sourcesIn(unit)
      .filter(({ evidence, url }) => evidence === "published" && !isMakers(url))
      .map(
        ({ url }) =>
          `${SEED_FILE.hardware} › ${unit.slug}: ${url} is not a maker's page: say "reported" and via whom`,
      ),
  );

/** Every source at any depth of a record. */
function sourcesIn(value: unknown): Source[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((inner) => (isSource(inner) ? [inner] : sourcesIn(inner)));
}

function isSource(value: unknown): value is Source {
  return typeof value === "object" && value !== null && "evidence" in value && "url" in value;
}

function isMakers(url: string): boolean {
  const { hostname } = new URL(url);
  return MAKERS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
