/** Who the site is. An unset field hides what needs it; nothing here is a biography. */
export const site = {
  name: "RunLocalAI",
  origin: "https://runlocalai.co",
  operator: "Fredoline Eruo",
  edition: "v38",
  /** The day this edition's facts were last gone through; builds borrow it as their clock. */
  editionDate: "2026-11-25",
  description:
    "What runs on your own machine, how fast, and why: maps, verdicts and figures for local AI, each with its source.",
  affiliateProgrammes: ["Amazon Associates", "other retailers"],
  /** What anyone may do with the open data below /api/. Facts keep the addresses of their sources. */
  dataLicense: {
    spdx: "CC-BY-4.0",
    name: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
} as const;

/** Set these when they exist; pages that need one stay hidden until then. */
export const optionalIdentity: {
  repositoryUrl?: string;
  contactAddress?: string;
  newsletterEndpoint?: string;
} = {};
