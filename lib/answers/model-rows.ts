import type { Model } from "@/lib/catalog/schemas/model";
import { licenseName } from "./model-license";
import { filesOf } from "./weights";

/** Where a model stands in the list: models that write text by size, the others by what they do. */
export type ModelGroup =
  | "up-to-2b"
  | "2b-to-10b"
  | "10b-to-40b"
  | "40b-to-130b"
  | "over-130b"
  | "size-unknown"
  | "embedding-and-reranking"
  | "speech"
  | "image-and-video";

/** One line of the list of models. Absent is unknown. */
export type ModelRow = {
  slug: string;
  name: string;
  organization: string;
  runsAs: Model["runsAs"];
  architecture?: Model["architecture"];
  parameterCount?: number | undefined;
  activeParameterCount?: number | undefined;
  nativeContextTokens?: number | undefined;
  license?: string | undefined;
  releasedOn?: string | undefined;
  /** The smallest published file, at whatever quality. */
  smallestFileBytes?: number | undefined;
};

const SIZE_LIMITS = [
  ["up-to-2b", 2e9],
  ["2b-to-10b", 10e9],
  ["10b-to-40b", 40e9],
  ["40b-to-130b", 130e9],
] as const;

const GROUPS: readonly ModelGroup[] = [
  ...SIZE_LIMITS.map(([group]) => group),
  "over-130b",
  "size-unknown",
  "embedding-and-reranking",
  "speech",
  "image-and-video",
];

const GROUP_OF_OTHERS = {
  embedding: "embedding-and-reranking",
  reranker: "embedding-and-reranking",
  speech: "speech",
  image: "image-and-video",
  video: "image-and-video",
} as const;

/** The list of models in its groups, each newest first; empty groups are left out. */
export function modelGroups(models: readonly Model[]): { group: ModelGroup; rows: ModelRow[] }[] {
  return GROUPS.map((group) => ({
    group,
    rows: models
      .filter((model) => groupOf(model) === group)
      .map(modelRow)
      .toSorted((a, b) => (b.releasedOn ?? "").localeCompare(a.releasedOn ?? "")),
  })).filter(({ rows }) => rows.length > 0);
}

/** The group a model stands in. 2,000,000,000 parameters are in "2b-to-10b". */
export function groupOf({ runsAs, size }: Pick<Model, "runsAs" | "size">): ModelGroup {
  if (runsAs !== "text" && runsAs !== "vision-language") return GROUP_OF_OTHERS[runsAs];
  if (size === undefined) return "size-unknown";
  return SIZE_LIMITS.find(([, limit]) => size.parameterCount < limit)?.[0] ?? "over-130b";
}

function modelRow(model: Model): ModelRow {
  const { slug, name, organization, runsAs, architecture, size, attention, license } = model;
  return {
    slug,
    name,
    organization,
    runsAs,
    architecture,
    parameterCount: size?.parameterCount,
    activeParameterCount: size?.activeParameterCount,
    nativeContextTokens: attention?.nativeContextTokens,
    license: license && licenseName(license.terms),
    releasedOn: model.release?.releasedOn,
    smallestFileBytes: filesOf(model)[0]?.bytes,
  };
}

/** What the list can be narrowed to, each sorted. */
export function modelChoices(models: readonly Model[]) {
  const sorted = (values: readonly string[]) =>
    [...new Set(values)].toSorted((a, b) => a.localeCompare(b, "en"));
  return {
    runsAs: [...new Set(models.map(({ runsAs }) => runsAs))],
    organizations: sorted(models.map(({ organization }) => organization)),
    licenses: sorted(
      models.flatMap(({ license }) => (license ? [licenseName(license.terms)] : [])),
    ),
  };
}
