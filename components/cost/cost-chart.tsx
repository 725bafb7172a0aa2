import { CHART, type CostChart as Chart, COST_WAYS } from "@/lib/cost/chart";
import type { CostWay } from "@/lib/cost/types";
import { formatMoney } from "@/lib/format/money";
import { TableRegion } from "../ui/table-region";

/** Name, colour and dash of each way; names stand at the lines, so colour alone says nothing. */
const WAY: Record<
  CostWay,
  { name: string; head: string; stroke: string; fill: string; dash?: string }
> = {
  own: { name: "Own", head: "Own machine", stroke: "stroke-accent", fill: "fill-accent" },
  rented: {
    name: "Rented",
    head: "Rented GPU",
    stroke: "stroke-with-offload",
    fill: "fill-with-offload",
    dash: "6 3",
  },
  api: {
    name: "Tokens",
    head: "API tokens",
    stroke: "stroke-runs-well",
    fill: "fill-runs-well",
    dash: "2 3",
  },
};

type Props = { chart: Chart };

/** What each way has cost, month by month. The script of the page redraws it from the same figures. */
export function CostChart({ chart }: Props) {
  const bottom = CHART.height - CHART.bottom;
  const right = CHART.width - CHART.right;
  return (
    <svg
      data-chart=""
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-labelledby="cost-chart-title"
      className="w-full max-w-[34rem] text-[12px]"
    >
      <title id="cost-chart-title">
        What the machine, renting and tokens have cost, month by month
      </title>
      <g className="fill-quiet">
        {chart.yTicks.map(({ at, text }, index) => (
          <g key={at}>
            <line x1={CHART.left} x2={right} y1={at} y2={at} className="stroke-rule" />
            <text data-y={index} x={CHART.left - 6} y={at + 4} textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        {chart.xTicks.map(({ at, text }, index) => (
          <text key={at} data-x={index} x={at} y={bottom + 15} textAnchor="middle">
            {text}
          </text>
        ))}
        <text x={CHART.left} y={CHART.height - 4}>
          Months
        </text>
        <text x={4} y={13}>
          Spent in all, $
        </text>
      </g>
      {chart.lines.map(({ way, path, nameY }) => (
        <g key={way}>
          <path
            data-line={way}
            d={path}
            className={WAY[way].stroke}
            fill="none"
            strokeWidth="2"
            strokeDasharray={WAY[way].dash}
          />
          <text data-name={way} x={right + 6} y={nameY + 4} className={WAY[way].fill}>
            {WAY[way].name}
          </text>
        </g>
      ))}
      {(["rented", "api"] as const).map((way) => {
        const mark = chart.marks.find((each) => each.way === way);
        return (
          <g key={way} data-mark={way} display={mark ? undefined : "none"}>
            <circle cx={mark?.x} cy={mark?.y} r="4" className="fill-ink" />
            <text
              x={mark?.x}
              y={(mark?.y ?? 0) - 9}
              textAnchor="middle"
              className="fill-ink stroke-paper [paint-order:stroke]"
              strokeWidth="4"
            >
              {mark?.text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The figures of the chart. */
export function CostTable({ chart }: Props) {
  return (
    <TableRegion label="What each way has cost">
      <table className="data-table">
        <thead>
          <tr>
            <th className="number">After months</th>
            {COST_WAYS.map((way) => (
              <th key={way} className="number">
                {WAY[way].head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.rows.map(({ months, costs }, index) => (
            <tr key={months}>
              <td data-cell={`${index}-months`} className="number">
                {chart.xTicks[index]?.text}
              </td>
              {COST_WAYS.map((way) => (
                <td key={way} data-cell={`${index}-${way}`} className="number">
                  {formatMoney(costs[way])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
