/** What the rules look at. An absent list is unknown, and decides nothing. */
export type ComparedTool = {
  platforms?: readonly string[] | undefined;
  backends?: readonly string[] | undefined;
  formats?: readonly string[] | undefined;
  apis?: readonly string[] | undefined;
  /** Documented; a feature without a page is not documented, never "no". */
  features?: readonly string[] | undefined;
  openSource?: string | undefined;
  maintenance?: string | undefined;
};

/** Lists whose items one tool may have and the other not. */
export const TOOL_LISTS = ["platforms", "backends", "formats", "apis", "features"] as const;
export type ToolList = (typeof TOOL_LISTS)[number];

/** A reason to take one of two tools. */
export type ToolReason =
  | { key: "has"; list: ToolList; items: readonly string[] }
  | { key: "open-source" }
  | { key: "maintained"; there: string };

/** The reasons for each of two tools, and the lists no page gives for one of them. */
export function toolReasons(one: ComparedTool, other: ComparedTool) {
  return {
    reasons: [reasonsFor(one, other), reasonsFor(other, one)] as const,
    open: TOOL_LISTS.filter((list) => one[list] === undefined || other[list] === undefined),
  };
}

function reasonsFor(here: ComparedTool, there: ComparedTool): ToolReason[] {
  const lists = TOOL_LISTS.map((list) => ({ list, items: onlyHere(here[list], there[list]) }));
  const reasons: (ToolReason | false)[] = [
    ...lists
      .filter(({ items }) => items.length > 0)
      .map(({ list, items }): ToolReason => ({ key: "has", list, items })),
    here.openSource === "open" && there.openSource === "not-open" && { key: "open-source" },
    here.maintenance === "active" &&
      there.maintenance !== undefined &&
      there.maintenance !== "active" && { key: "maintained", there: there.maintenance },
  ];
  return reasons.filter((reason) => reason !== false);
}

/** What one list has and the other lacks; nothing when either is unknown. */
function onlyHere(here: readonly string[] | undefined, there: readonly string[] | undefined) {
  if (here === undefined || there === undefined) return [];
  return here.filter((item) => !there.includes(item));
}
