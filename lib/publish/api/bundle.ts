import { site } from "@/lib/site/identity";

/** The files of a bundle: everything in one file, and their checksums. */
export const BUNDLE_ENDINGS = ["sqlite", "json", "sha256"] as const;
export type BundleEnding = (typeof BUNDLE_ENDINGS)[number];

/**
 * The address of a bundle's file. Its name says what decides its bytes: the records, by the version of
 * the data, and the estimates, by the version of the engine.
 */
export function bundleAddress(
  dataVersion: string,
  engineVersion: string,
  ending: BundleEnding,
): string {
  const name = site.name.toLowerCase();
  return `/api/v1/bundle/${name}-${dataVersion}-engine-${engineVersion}.${ending}`;
}
