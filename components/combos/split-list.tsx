import type { ComboCommand } from "@/lib/answers/combo-commands";
import type { SplitStrategy } from "@/lib/catalog/schemas/combo";
import { SPLIT } from "./words";

type Props = { splits: readonly SplitStrategy[]; commands: readonly ComboCommand[] };

/** Each way to split a model on a set-up, and what to type for it. */
export function SplitList({ splits, commands }: Props) {
  return (
    <div className="grid max-w-[48rem] gap-5">
      {splits.map((split) => (
        <section key={split}>
          <h3 className="font-semibold">{SPLIT[split].name}</h3>
          <p className="mt-1 text-sm text-quiet">{SPLIT[split].meaning}</p>
          <dl className="mt-2 grid gap-2">
            {commands
              .filter((command) => command.split === split)
              .map(({ runtime, command }) => (
                <div key={runtime}>
                  <dt className="text-sm text-quiet">{runtime}</dt>
                  <dd
                    data-enhance="copy"
                    data-button-class="shrink-0 text-sm text-accent underline"
                    className="flex items-center justify-between gap-3 rounded-sm bg-wash px-3 py-2"
                  >
                    <code className="min-w-0 overflow-x-auto font-mono text-sm">{command}</code>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
