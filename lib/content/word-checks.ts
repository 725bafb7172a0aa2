import { type Kind, SEED_FILE } from "@/lib/catalog/kinds";
import { slugsOf } from "@/lib/catalog/load";
import { PageAddress, PartialDate } from "@/lib/catalog/schemas/common";
import type { ToolSeed } from "@/lib/catalog/schemas/tool";
import { seeds } from "@/lib/catalog/seeds";
import { didYouMean } from "@/lib/resolve/nearest";
import { writtenMapSlugs } from "./written-maps";

/** What is wrong with a value, or nothing. */
export type Check = (value: string) => string | undefined;

type Linked = "tools" | "models" | "hardware" | "maps";

const KNOWN = slugsOf(seeds);

const NOUN: Record<Linked, string> = {
  tools: "tool",
  models: "model",
  hardware: "hardware",
  maps: "map",
};

const EVIDENCE = ["measured", "published", "reported", "derived"];

/** The slug of a record of that kind. */
export function slugOf(kind: Linked): Check {
  return (slug) => {
    if (KNOWN[kind].includes(slug)) return kind === "maps" ? aWrittenMap(slug) : undefined;
    return (
      `names the ${NOUN[kind]} "${slug}", which is not in ${fileOf(kind)}.` +
      didYouMean(slug, KNOWN[kind])
    );
  };
}

/** A map without words has no page, so nothing may link to it. */
function aWrittenMap(slug: string): string | undefined {
  if (writtenMapSlugs.includes(slug)) return undefined;
  return `names the map "${slug}", which has no page while content/maps/${slug}/ is missing`;
}

/** The slug of a tool whose record holds that fact: prose has no words for what is unknown. */
export function toolWith(fact: "stars" | "latestVersion" | "rating"): Check {
  return (slug) => {
    const tools: readonly ToolSeed[] = seeds.tools;
    const tool = tools.find((candidate) => candidate.slug === slug);
    if (tool === undefined) return slugOf("tools")(slug);
    return tool[fact] === undefined
      ? `the record of "${slug}" has no ${fact}: say it in words, or add the fact with its source`
      : undefined;
  };
}

export const text: Check = (value) => (value.trim() === "" ? "must not be empty" : undefined);

export const aPage: Check = (value) => PageAddress.safeParse(value).error?.issues[0]?.message;

export const aPartialDate: Check = (value) =>
  PartialDate.safeParse(value).success
    ? undefined
    : "must be a date as far as it is known: 2025, 2025-04 or 2025-04-29";

export const anEvidence: Check = (value) =>
  EVIDENCE.includes(value) ? undefined : `must be one of ${EVIDENCE.join(", ")}`;

/** A link to a record must name one that exists; a link elsewhere must be https. */
export const anInternalLink: Check = (url) => {
  if (/^(https:\/\/|#|mailto:)/.test(url)) return undefined;
  if (!url.startsWith("/")) return "must be an https:// page or an address of this site";
  const [, kind, slug] = url.match(/^\/(tools|models|hardware|maps)\/([^/#]+)\//) ?? [];
  return isLinked(kind) && slug !== undefined ? slugOf(kind)(slug) : undefined;
};

function isLinked(kind: string | undefined): kind is Linked {
  return kind !== undefined && kind in NOUN;
}

function fileOf(kind: Kind): string {
  return SEED_FILE[kind];
}
