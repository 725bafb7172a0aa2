import { SourceNote } from "@/components/catalog/source-note";
import type { Combo } from "@/lib/catalog/schemas/combo";
import { formatBandwidth, formatCount, formatShortTime, formatTraffic } from "@/lib/format";
import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";
import { SPLIT } from "./words";

type Traffic = {
  split: "layer" | "tensor";
  bytesPerToken: number;
  exchangesPerToken: number;
  secondsPerToken?: number | undefined;
  secondsPerPrompt?: number | undefined;
};

type Props = {
  link: Combo["link"];
  model: { name: string; slug: string };
  traffic: readonly Traffic[];
  promptTokens: number;
};

/** What joins the devices, and what each way of splitting sends over it. */
export function LinkCost({ link, model, traffic, promptTokens }: Props) {
  return (
    <>
      <p className="mb-3 max-w-[42rem]">
        {link.name}
        {link.gbPerSecond === undefined
          ? ", at a rate no page we read states"
          : `: ${formatBandwidth(link.gbPerSecond)} one way`}
        . <SourceNote source={link.source} />
      </p>
      <TableRegion label="What crosses the link">
        <table className="data-table max-w-[60rem]">
          <thead>
            <tr>
              <th>Split</th>
              <th className="number">Sent for one token</th>
              <th className="number">Exchanges for one token</th>
              <th className="number">Time for one token</th>
              <th className="number">Time for {formatCount(promptTokens)} tokens read</th>
            </tr>
          </thead>
          <tbody>
            {traffic.map((each) => (
              <tr key={each.split}>
                <td className="whitespace-nowrap">{SPLIT[each.split].name}</td>
                <td className="number">{formatTraffic(each.bytesPerToken)}</td>
                <td className="number">{formatCount(each.exchangesPerToken)}</td>
                <td className="number">{timeText(each.secondsPerToken)}</td>
                <td className="number">{timeText(each.secondsPerPrompt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Worked out for <a href={routes.model(model.slug)}>{model.name}</a> at the full rate of the
        link. Each exchange also costs the link’s delay, which is the larger part while writing:
        that is why tensor split over a slow or distant link can be slower than one device, and why
        a fast link helps reading more than writing.
      </p>
    </>
  );
}

function timeText(seconds: number | undefined): string {
  return seconds === undefined ? "unknown" : formatShortTime(seconds);
}
