import { COST_FIELDS, writeCostField } from "@/lib/cost/fields";
import type { CostPicks, CostPresets } from "@/lib/cost/presets";
import type { CostAssumptions } from "@/lib/cost/types";
import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";

type Key = keyof CostAssumptions;

/** Where a figure the page starts from comes from; those of a price link its page. */
const ORIGIN: Record<
  Key,
  { from: "machine" | "model" | "rental" | "region" | "us"; text: string }
> = {
  hardwarePrice: { from: "machine", text: "The middle of the newest dated price" },
  resaleShare: { from: "us", text: "Nothing is counted on: no source says what it will fetch" },
  loadWatts: { from: "machine", text: "The power of the board; the computer around it draws more" },
  idleWatts: { from: "us", text: "Assumed for a desktop computer with a card: measure yours" },
  hoursPerDay: { from: "us", text: "Assumed: about what one person keeps a machine busy" },
  poweredHoursPerDay: { from: "us", text: "Assumed: a working day" },
  electricityPerKilowattHour: { from: "region", text: "The statistic of the region" },
  decodeTokensPerSecond: { from: "us", text: "Our engine’s estimate for one conversation" },
  prefillTokensPerSecond: { from: "us", text: "Our engine’s estimate" },
  promptShare: {
    from: "us",
    text: "Assumed: three of four tokens are read, as in chats over documents",
  },
  rentalPerHour: { from: "rental", text: "A provider’s price" },
  rentalSpeedRatio: {
    from: "us",
    text: "Our engine’s estimates for both, at this share of prompt",
  },
  pricePerMillionInput: { from: "model", text: "The provider whose written tokens cost least" },
  pricePerMillionOutput: { from: "model", text: "The same provider" },
  horizonMonths: { from: "us", text: "Assumed: three years" },
};

type Props = { assumptions: CostAssumptions; presets: CostPresets; picks: CostPicks };

/** Every assumption the page starts from, and what it rests on. */
export function CostOrigins({ assumptions, presets, picks }: Props) {
  const picked = {
    machine: presets.machines.find(({ slug }) => slug === picks.machine),
    model: presets.models.find(({ slug }) => slug === picks.model),
    rental: presets.rentals.find(({ slug }) => slug === picks.rental),
    region: presets.regions.find(({ slug }) => slug === picks.region),
    us: undefined,
  };
  return (
    <>
      <TableRegion label="Assumptions and their origin">
        <table className="data-table">
          <thead>
            <tr>
              <th>Assumption</th>
              <th className="number">Figure</th>
              <th>Origin</th>
            </tr>
          </thead>
          <tbody>
            {COST_FIELDS.map((field) => {
              const { from, text } = ORIGIN[field.key];
              const source = picked[from];
              return (
                <tr key={field.key}>
                  <td className="min-w-40">{field.label}</td>
                  <td className="number">{writeCostField(field, assumptions[field.key])}</td>
                  <td className="min-w-56">
                    {text}
                    {source && (
                      <>
                        : {source.name}, <a href={source.url}>{source.seen}</a>
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableRegion>
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Speeds are for one conversation at a time, with 8,192 tokens of context, at Q4_K_M or the
        format a model is published in: a server that answers many at once writes more in an hour,
        so write its figures instead. The provider may serve the model in another format. How speeds
        are estimated: <a href={routes.methodology()}>methodology</a>.
      </p>
    </>
  );
}
