import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";

/** Ecosystem maps. A tool enters a zone by its slug; its words are in `content/maps/<slug>/`. */
export const maps: EcosystemMapSeed[] = [];
