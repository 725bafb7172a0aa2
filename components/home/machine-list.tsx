import type { AskedMachine, AskedMachines } from "@/lib/answers/home";
import { formatCount, formatTokens } from "@/lib/format";
import { routes } from "@/lib/routes";
import { VerdictBadge } from "../fit/verdict-badge";
import { HARDWARE_CLASS } from "../models/words";
import { Disclosure } from "../ui/disclosure";
import { VerdictStrip } from "./verdict-strip";

const LEGEND = ["runs-well", "tight", "with-offload", "does-not-run"] as const;

/** The machines people ask about most, each with a disc for every model people ask about most. */
export function MachineList({ models, classes, contextTokens }: AskedMachines) {
  const [smallest, largest] = [models[0]?.name, models.at(-1)?.name];
  return (
    <>
      <p className="max-w-[48rem] text-sm text-quiet">
        Each disc is one of the {formatCount(models.length)} models asked about most, from the
        smallest file ({smallest}) to the largest ({largest}), at Q4_K_M or the format it is
        published in, with {formatTokens(contextTokens)} of context; cards have 32 GB of system
        memory beside them. Estimates of our engine.
      </p>
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {LEGEND.map((verdict) => (
          <VerdictBadge key={verdict} verdict={verdict} />
        ))}
      </p>
      <div className="mt-3 max-w-[48rem]">
        <Disclosure summary={`The ${formatCount(models.length)} models, in the order of the discs`}>
          <ol className="list-inside list-decimal gap-x-8 sm:columns-2">
            {models.map(({ slug, name, quantization }) => (
              <li key={slug} className="py-0.5">
                <a href={routes.model(slug)}>{name}</a>{" "}
                <span className="text-quiet">{quantization}</span>
              </li>
            ))}
          </ol>
        </Disclosure>
      </div>
      <div className="mt-6 gap-x-12 lg:columns-2">
        {classes.map(({ class: sort, machines }) => (
          <section
            key={sort}
            className="drawn-late mb-5 break-inside-avoid lg:[content-visibility:visible]"
          >
            <h3 className="font-mono text-xs uppercase tracking-wide text-quiet">
              {HARDWARE_CLASS[sort]}
            </h3>
            <ul className="mt-1 border-t border-rule">
              {machines.map((machine) => (
                <Machine key={machine.configuration} machine={machine} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Machine({ machine: { unit, configuration, name, verdicts } }: { machine: AskedMachine }) {
  const wellCount = verdicts.filter((verdict) => verdict === "runs-well").length;
  return (
    <li className="grid min-h-9 grid-cols-[1fr_auto] items-center gap-x-3 border-b border-rule py-1.5 text-sm sm:grid-cols-[1fr_auto_3.5rem]">
      <a href={routes.configuration(unit, configuration)} className="col-span-2 sm:col-span-1">
        {name}
      </a>
      <VerdictStrip verdicts={verdicts} />
      <span className="whitespace-nowrap text-right tabular-nums text-quiet">
        <span className="text-ink">{formatCount(wellCount)}</span> of {formatCount(verdicts.length)}
        <span className="sr-only"> run well</span>
      </span>
    </li>
  );
}
