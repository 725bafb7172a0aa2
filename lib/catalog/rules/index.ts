import type { Rule } from "../load";
import { changesNameRecords } from "./changes-name-records";
import { combosNameHardware } from "./combos-name-hardware";
import { downloadsNameModels } from "./downloads-name-models";
import { fileSizesArePlausible } from "./file-sizes-are-plausible";
import { fileSizesNameRecords } from "./file-sizes-name-records";
import { hardwareAliasesAreUnique } from "./hardware-aliases-are-unique";
import { hardwareBandwidthAddsUp } from "./hardware-bandwidth-adds-up";
import { hardwareNamesakesExist } from "./hardware-namesakes-exist";
import { laptopNamesSayLaptop } from "./laptop-names-say-laptop";
import { mapReferencesExist } from "./map-references-exist";
import { memoryFitsItsBus } from "./memory-fits-its-bus";
import { modelAliasesAreUnique } from "./model-aliases-are-unique";
import { modelFiguresAgree } from "./model-figures-agree";
import { modelTypesNameRecords } from "./model-types-name-records";
import { moreBitsMakeLargerFiles } from "./more-bits-make-larger-files";
import { namesSayWhatIsSold } from "./names-say-what-is-sold";
import { namesakesKnowEachOther } from "./namesakes-know-each-other";
import { pricesNameRecords } from "./prices-name-records";
import { publishedHardwareIsTheMakers } from "./published-hardware-is-the-makers";
import { selectionsNameRecords } from "./selections-name-records";
import { sizesAreInOneUnit } from "./sizes-are-in-one-unit";
import { sizesAreOfWholeFiles } from "./sizes-are-of-whole-files";
import { slugsAreUnique } from "./slugs-are-unique";
import { starCountsInOrder } from "./star-counts-in-order";
import { supportFactsHold } from "./support-facts-hold";
import { toolReferencesExist } from "./tool-references-exist";
import { zonesNameAToolOnce } from "./zones-name-a-tool-once";

/** Every promise across records, in the order they are reported. */
export const RULES: readonly Rule[] = [
  slugsAreUnique,
  mapReferencesExist,
  modelAliasesAreUnique,
  modelFiguresAgree,
  modelTypesNameRecords,
  fileSizesNameRecords,
  fileSizesArePlausible,
  moreBitsMakeLargerFiles,
  sizesAreOfWholeFiles,
  sizesAreInOneUnit,
  downloadsNameModels,
  selectionsNameRecords,
  zonesNameAToolOnce,
  changesNameRecords,
  toolReferencesExist,
  supportFactsHold,
  starCountsInOrder,
  hardwareAliasesAreUnique,
  hardwareBandwidthAddsUp,
  memoryFitsItsBus,
  namesSayWhatIsSold,
  namesakesKnowEachOther,
  hardwareNamesakesExist,
  laptopNamesSayLaptop,
  combosNameHardware,
  publishedHardwareIsTheMakers,
  pricesNameRecords,
];
