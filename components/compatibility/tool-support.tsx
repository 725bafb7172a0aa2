import type { SupportCell } from "@/lib/answers/compatibility";
import type { SupportTopic } from "@/lib/catalog/schemas/support-fact";
import { routes } from "@/lib/routes";
import { SourceNote } from "../catalog/source-note";
import { TableRegion } from "../ui/table-region";
import { SupportMark, SupportSymbols } from "./support-mark";
import { versionText } from "./support-matrix";
import { SUPPORT_GAIN, SUPPORT_NAME, SUPPORT_TOPIC } from "./words";

type Topic = { topic: SupportTopic; cells: readonly SupportCell[] };
type Props = { name: string; topics: readonly Topic[] };

/** All that is known of one runtime, question by question; what no page says is named as unknown. */
export function ToolSupport({ name, topics }: Props) {
  return (
    <>
      <SupportSymbols />
      <TableRegion label={`What ${name} runs on, loads and does`}>
        <table className="data-table">
          <thead>
            <tr>
              <th>Item</th>
              <th>Supported</th>
              <th>What to know, and the page that says so</th>
            </tr>
          </thead>
          {topics.map((each) => (
            <TopicRows key={each.topic} {...each} />
          ))}
        </table>
      </TableRegion>
    </>
  );
}

function TopicRows({ topic, cells }: Topic) {
  const unknown = cells.filter(({ state }) => state === "unknown");
  return (
    <tbody>
      <tr>
        <th colSpan={3} scope="rowgroup">
          <a href={routes.compatibilityTopic(topic)} className="text-quiet">
            {SUPPORT_TOPIC[topic].title}
          </a>
        </th>
      </tr>
      {cells
        .filter(({ state }) => state !== "unknown")
        .map((cell) => (
          <Row key={cell.item} cell={cell} />
        ))}
      {unknown.length > 0 && (
        <tr>
          <td colSpan={3} className="font-normal! text-quiet">
            <span className="flex flex-wrap items-center gap-1.5">
              <SupportMark state="unknown" isWordShown />
              <span>{unknown.map(({ item }) => SUPPORT_NAME[item]).join(", ")}</span>
            </span>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Row({ cell: { item, state, since, note, source } }: { cell: SupportCell }) {
  return (
    <tr>
      <td className="min-w-32">{SUPPORT_NAME[item]}</td>
      <td className="whitespace-nowrap">
        <span className="inline-flex items-center gap-1.5">
          <SupportMark state={state} isWordShown />
          {since && <span className="text-xs text-quiet">since {versionText(since)}</span>}
        </span>
      </td>
      <td className="min-w-56">
        {note ?? SUPPORT_GAIN[item]} {source && <SourceNote source={source} />}
      </td>
    </tr>
  );
}
