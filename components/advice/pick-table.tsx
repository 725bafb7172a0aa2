import { flipText } from "@/lib/advice/flip-words";
import type { AdvisedChoice } from "@/lib/answers/best-gpu";
import type { Pick } from "@/lib/answers/best-gpu-picks";
import { formatCount } from "@/lib/format";
import { formatPriceRange } from "@/lib/format/money";
import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";
import { PriceCell } from "./price-cell";
import { slowestText } from "./ranked-table";

/** One line: what it is for, where that has a page, and the pick. */
export type PickRow = { key: string; name: string; href: string; detail: string; pick?: Pick };

type Props = { label: string; heading: string; rows: readonly PickRow[] };

/** The best choice for each purpose or budget, its dated price, and where the advice turns. */
export function PickTable({ label, heading, rows }: Props) {
  return (
    <TableRegion label={label}>
      <table className="data-table">
        <thead>
          <tr>
            <th>{heading}</th>
            <th>Best choice</th>
            <th>Price, seen</th>
            <th className="number">Slowest, tokens/s</th>
            <th>Where the advice turns</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ row: { name, href, detail, pick } }: { row: PickRow }) {
  const { first, second, withoutDay, withOffload } = pick ?? {};
  const shown = first ?? withOffload;
  return (
    <tr>
      <td className="min-w-32">
        <a href={href}>{name}</a>
        <span className="block text-xs font-normal text-quiet">{detail}</span>
      </td>
      {shown === undefined ? (
        <td colSpan={4}>
          Nothing with a dated price runs it. <YearHint choice={withoutDay} />
        </td>
      ) : (
        <>
          <td className="min-w-36">
            <MachineLink choice={shown} />
            {first === undefined && (
              <span className="block text-xs text-quiet">with a part in system memory</span>
            )}
          </td>
          <td className="min-w-40">
            {shown.unit.price && <PriceCell price={shown.unit.price} />}
            <YearHint choice={withoutDay} />
          </td>
          <td className="number">
            {slowestText(shown)}
            <TooSlow pick={pick} choice={shown} />
          </td>
          <td className="min-w-52">
            {first ? flipText(first, first, nextOf(second)) : "Nothing holds it at this budget."}
          </td>
        </>
      )}
    </tr>
  );
}

/** Said where the pick is slower than is enough for the purpose. */
function TooSlow({ pick, choice }: { pick: Pick | undefined; choice: AdvisedChoice }) {
  if (pick === undefined || choice.standing.fastCount === pick.models.length) return null;
  const enough = formatCount(pick.purpose.enoughTokensPerSecond);
  return <span className="block text-xs text-quiet">{enough} would be enough</span>;
}

/** A price of the year alone is no dated price; it is said beside. */
function YearHint({ choice }: { choice: AdvisedChoice | undefined }) {
  const { yearPrice } = choice?.unit ?? {};
  if (choice === undefined || yearPrice === undefined) return null;
  return (
    <span className="mt-0.5 block text-xs text-quiet">
      Without a day: <MachineLink choice={choice} />,{" "}
      {formatPriceRange(yearPrice.lowPrice, yearPrice.highPrice)} in{" "}
      <a href={yearPrice.source.url}>{yearPrice.year}</a>, would be first
    </span>
  );
}

function MachineLink({ choice }: { choice: AdvisedChoice }) {
  const { hardware, name, slug } = choice.unit.configuration;
  return <a href={routes.configuration(hardware.slug, slug)}>{name}</a>;
}

/** A choice with the name its machine is called by in a sentence. */
export function nextOf(choice: AdvisedChoice | undefined) {
  return choice && { ...choice, name: choice.unit.configuration.name };
}
