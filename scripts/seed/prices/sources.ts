/** The day the pages were read, unless a price says another. */
const CHECKED_ON = "2026-11-22";

/** The seller's or maker's own page. */
export function published(url: string, checkedOn = CHECKED_ON) {
  return { evidence: "published", url, checkedOn } as const;
}

/** Somebody else's page. */
export function reported(via: string, url: string, checkedOn = CHECKED_ON) {
  return { evidence: "reported", via, url, checkedOn } as const;
}
