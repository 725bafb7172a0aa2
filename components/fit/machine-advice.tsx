import type { FoundMachine } from "./cheapest-machine";
import { machineFix } from "./machine-fix";
import { StateLink } from "./state-link.client";

type Props = {
  machines: readonly FoundMachine[];
  /** The machine asked about, as addresses write it. */
  own: string;
};

/** The cheapest machines that say yes to the same question. */
export function MachineAdvice({ machines, own }: Props) {
  if (machines.length === 0) return null;
  return (
    <section aria-labelledby="machines">
      <h2 id="machines" className="font-semibold">
        Cheapest that runs it well
      </h2>
      <ul className="grid gap-y-1">
        {machines.map(machineFix).map(({ title, result, changes }) => (
          <li key={title}>
            {changes.machine === own ? (
              "This one"
            ) : (
              <StateLink changes={changes}>{title}</StateLink>
            )}
            <br />
            <span className="text-quiet">{result}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
