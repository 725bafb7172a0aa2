import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";
import { sharedAliases } from "./shared-aliases";

/** Names that two models share on purpose, and why the first one that has it is meant. */
const EXCUSED: Readonly<Record<string, string>> = {};

/** A slug, name or alias means one model. */
export const modelAliasesAreUnique: Rule = ({ models }) =>
  sharedAliases(models, EXCUSED, SEED_FILE.models);
