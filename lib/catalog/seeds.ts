import { changes } from "@/scripts/seed/changes";
import { combos } from "@/scripts/seed/combos";
import { downloads } from "@/scripts/seed/downloads";
import { fileSizes } from "@/scripts/seed/file-sizes";
import { hardware } from "@/scripts/seed/hardware";
import { maps } from "@/scripts/seed/maps";
import { modelTypes } from "@/scripts/seed/model-types";
import { models } from "@/scripts/seed/models";
import { prices } from "@/scripts/seed/prices";
import { quantizations } from "@/scripts/seed/quantizations";
import { selections } from "@/scripts/seed/selections";
import { supportFacts } from "@/scripts/seed/support-facts";
import { tools } from "@/scripts/seed/tools";

/** The seeds as people write them, before any check; tests break one thing in a copy of these. */
export const seeds = {
  hardware,
  combos,
  models,
  modelTypes,
  quantizations,
  fileSizes,
  downloads,
  tools,
  supportFacts,
  maps,
  changes,
  selections,
  prices,
};
