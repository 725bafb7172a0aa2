import { type SpecGroup, SpecTable } from "@/components/catalog/spec-table";
import type { Tool } from "@/lib/catalog/schemas/tool";
import { formatCount, formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";
import { API, BACKEND, MAINTENANCE, PLATFORM, TOOL_FORMAT } from "./words";

type Props = { tool: Tool };

/** What a tool runs on and how it stands, group by group, each with its source. */
export function ToolFacts({ tool }: Props) {
  return <SpecTable groups={[supportGroup(tool), ...stateGroups(tool)]} />;
}

function supportGroup({ support, language }: Tool): SpecGroup {
  return {
    title: "Runs on",
    rows: [
      { label: "Platforms", value: listed(support?.platforms, PLATFORM) },
      { label: "Backends", value: listed(support?.backends, BACKEND) },
      { label: "Formats", value: listed(support?.formats, TOOL_FORMAT) },
      { label: "Speaks the API of", value: listed(support?.apis, API) },
      { label: "Written in", value: language ?? "Not documented" },
    ],
    ...(support && { source: support.source }),
  };
}

function stateGroups({ latestVersion, firstVersion, maintenance, stars, rating }: Tool) {
  const groups: SpecGroup[] = [];
  if (maintenance) {
    groups.push({
      title: "Maintenance",
      rows: [
        { label: "State", value: maintenance.status ? MAINTENANCE[maintenance.status] : "Unknown" },
        { label: "Last commit seen", value: day(maintenance.lastCommitOn), note: maintenance.note },
        { label: "These facts end", value: day(maintenance.factsEndOn) },
      ],
      source: maintenance.source,
    });
  }
  if (latestVersion) {
    groups.push({
      title: "Newest version we know",
      rows: [
        {
          label: latestVersion.version,
          value: day(latestVersion.releasedOn),
          note: latestVersion.newerLikely && "Newer ones very likely exist.",
        },
      ],
      source: latestVersion.source,
    });
  }
  if (firstVersion) {
    const { version, basis } = firstVersion;
    groups.push({
      title: "First version",
      rows: [
        { label: version ?? "First release", value: day(firstVersion.releasedOn), note: basis },
      ],
      source: firstVersion.source,
    });
  }
  if (stars) {
    const { starCount, countedOn, isLowerBound } = stars;
    groups.push({
      title: "GitHub stars",
      rows: [
        {
          label: `Counted ${formatDate(countedOn)}`,
          value: `${isLowerBound ? "at least " : ""}${formatCount(starCount)}`,
        },
      ],
      source: stars.source,
    });
  }
  groups.push({
    title: "Editor’s rating",
    rows: [
      rating
        ? {
            label: formatDate(rating.ratedOn),
            value: `${rating.outOfFive} of 5`,
            note: <a href={routes.editorialPolicy("ratings")}>What it stands for</a>,
          }
        : { label: "Rating", value: "Not rated" },
    ],
  });
  return groups;
}

function day(date: string | undefined): string {
  return date === undefined ? "Unknown" : formatDate(date);
}

function listed<Key extends string>(
  keys: readonly Key[] | undefined,
  words: Record<Key, string>,
): string {
  return keys?.map((key) => words[key]).join(", ") ?? "Not documented";
}
