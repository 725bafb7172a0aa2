import type { BenchmarkGroup, BenchmarkRow } from "@/lib/answers/benchmarks";
import { formatDate, formatDifference, formatFixed, formatSpeed } from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { TableRegion } from "../ui/table-region";
import { figureText, outcomeWord } from "./run-figures";
import { CONFIDENCE } from "./words";

type Unit = BenchmarkGroup["unit"];

const UNIT: Record<Unit, string> = {
  speed: "tokens/s",
  memory: "GiB",
  outcome: "outcome",
  none: "as stated",
};

/** Measured runs with their settings and source, and the engine's figure beside them. */
export function BenchmarkTable({ title, unit, rows }: BenchmarkGroup) {
  return (
    <TableRegion label={`Measured runs: ${title}`}>
      <table className="data-table">
        <thead>
          <tr>
            <th>Model and format</th>
            <th>Machine and engine</th>
            <th>Settings</th>
            <th className="number">Measured, {UNIT[unit]}</th>
            {unit !== "none" && <th className="number">Estimate</th>}
            <th>Source</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} unit={unit} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ row, unit }: { row: BenchmarkRow; unit: Unit }) {
  const { id, model, quantization, machine, runtime, settings, source, date, confidence } = row;
  return (
    <tr>
      <td>
        {model.slug ? <a href={routes.model(model.slug)}>{model.text}</a> : model.text}
        <br />
        {quantization}
      </td>
      <td>
        {machine}
        <br />
        {runtime}
      </td>
      <td className="min-w-40">{settings}</td>
      <td className="number">
        <a href={routes.benchmarkRun(id)}>{measuredText(row, unit)}</a>
      </td>
      {unit !== "none" && <td className="number">{estimateText(row, unit)}</td>}
      <td>
        <a href={source.url} rel="noopener">
          {source.name}
        </a>
        <br />
        {date && `${formatDate(date)}, `}
        {CONFIDENCE[confidence]}
      </td>
    </tr>
  );
}

function measuredText(row: BenchmarkRow, unit: Unit): string {
  return unit === "speed" || unit === "memory" ? figure(row.measured, unit) : figureText(row);
}

/** "42.1 (35–50), +3.1 %": likely, range, and how far it is from the measured figure. */
function estimateText({ estimate, measured, outcome }: BenchmarkRow, unit: Unit): string {
  if (outcome !== undefined) return outcomeWord(outcome.verdict);
  if (estimate === undefined) return "unknown";
  const { low, likely, high } = estimate;
  const range = `${figure(low, unit)}–${figure(high, unit)}`;
  return `${figure(likely, unit)} (${range}), ${formatDifference(likely, measured)}`;
}

function figure(value: number, unit: Unit): string {
  return unit === "memory" ? formatFixed(bytesToGib(value), 2) : formatSpeed(value);
}
