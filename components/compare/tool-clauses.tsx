import type { ToolList, ToolReason } from "@/lib/answers/compare-tool-reasons";
import { MAINTENANCE } from "../tools/words";
import type { DecisionClause } from "./decision";
import { listText } from "./text";
import { COMPARE_WORDS } from "./words";

const LIST: Record<ToolList, { decides: string; verb: string; what: string }> = {
  platforms: { decides: "your system decides", verb: "runs on", what: "platforms" },
  backends: { decides: "your hardware decides", verb: "runs on", what: "backends" },
  formats: { decides: "the file decides", verb: "loads", what: "formats" },
  apis: { decides: "the API decides", verb: "speaks that of", what: "APIs" },
  features: { decides: "a feature decides", verb: "documents", what: "features" },
};

/** The words of each reason to take a tool. What its pages do not name is not documented, never "no". */
export function toolClauses(reasons: readonly ToolReason[], other: string): DecisionClause[] {
  return reasons.map((reason) => clauseOf(reason, other));
}

function clauseOf(reason: ToolReason, other: string): DecisionClause {
  switch (reason.key) {
    case "has":
      return {
        key: reason.list,
        decides: LIST[reason.list].decides,
        because: hasText(reason),
      };
    case "open-source":
      return {
        key: reason.key,
        decides: "open source decides",
        because: `its licence is one the OSI approved, that of ${other} is not`,
      };
    case "maintained":
      return {
        key: reason.key,
        decides: "upkeep decides",
        because: `it is active; ${other} is ${maintenanceWord(reason.there)}`,
      };
  }
}

function hasText({ list, items }: Extract<ToolReason, { key: "has" }>): string {
  const words = COMPARE_WORDS.tools.values[list];
  const named = items.map((item) => words?.[item] ?? item);
  return `it ${LIST[list].verb} ${listText(named)}`;
}

function maintenanceWord(status: string): string {
  const word = Object.entries(MAINTENANCE).find(([key]) => key === status)?.[1] ?? status;
  return word.toLowerCase();
}

/** What a reason stands on, and lists that are unknown of one, so that nothing follows from them. */
export function openToolText(open: readonly ToolList[]): string {
  const ground =
    "A platform, backend, format, API or feature is a reason when the pages of one name it and those of the other, as far as we read them, do not.";
  if (open.length === 0) return ground;
  return `${ground} Not decided here: the ${listText(open.map((list) => LIST[list].what))}, which no page we read gives for both.`;
}
