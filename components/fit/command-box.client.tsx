"use client";

import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";
import type { Command } from "./commands";
import { CopyButton } from "./copy-button.client";
import { RUNTIMES, type RuntimeKey } from "./runtimes";

type Props = { command: Command; runtime: RuntimeKey };

/** What to type to run this answer. */
export function CommandBox({ command: { text, note }, runtime }: Props) {
  return (
    <section aria-labelledby="command">
      <h2 id="command" className="text-lg font-semibold">
        Run it with <a href={routes.tool(runtime)}>{RUNTIMES[runtime].name}</a>
      </h2>
      <div className="mt-1 flex items-start justify-between gap-3 rounded-sm bg-wash px-3 py-2">
        <TableRegion label="Command">
          <pre className="py-1.5 font-mono text-sm">
            <code>{text}</code>
          </pre>
        </TableRegion>
        <CopyButton text={text} label="Copy" />
      </div>
      {note && <p className="mt-1 text-sm text-quiet">{note}</p>}
    </section>
  );
}
