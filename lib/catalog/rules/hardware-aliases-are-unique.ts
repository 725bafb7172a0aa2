import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";
import { sharedAliases } from "./shared-aliases";

/** Names that two units share on purpose, and why the first one that has it is meant. */
const EXCUSED: Readonly<Record<string, string>> = {};

/** A slug, name or alias means one unit. */
export const hardwareAliasesAreUnique: Rule = ({ hardware }) =>
  sharedAliases(hardware, EXCUSED, SEED_FILE.hardware);
