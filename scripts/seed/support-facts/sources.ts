import type { Source } from "@/lib/catalog/schemas/common";

/** The day these pages were read. */
const READ_ON = "2026-11-25";

/** A page of the runtime's own project: documentation, README, source, merged change. */
export function published(url: string): Source {
  return { evidence: "published", url, checkedOn: READ_ON };
}

/** A change of the project, and the first release that holds it. */
export function firstTag(url: string): Source {
  return {
    evidence: "derived",
    formula: "the first release tag that holds the change",
    url,
    checkedOn: READ_ON,
  };
}

/** Somebody else's page; `via` names who says so. */
export function reported(via: string, url: string): Source {
  return { evidence: "reported", via, url, checkedOn: READ_ON };
}
