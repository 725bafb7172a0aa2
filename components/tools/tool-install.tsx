import { SourceNote } from "@/components/catalog/source-note";
import type { Tool } from "@/lib/catalog/schemas/tool";
import { CommandList } from "./command-list";

type Props = { install: NonNullable<Tool["install"]> };

/** How a tool is installed and first used, as its documentation prints it. */
export function ToolInstall({ install }: Props) {
  const { commands, firstRun, firstRunNote, defaultPort, source } = install;
  const rows = [...new Set(commands.map(({ command }) => command))].map((command) => ({
    label: platformsOf(command, commands),
    command,
  }));
  if (firstRun) rows.push({ label: "First command", command: firstRun });
  return (
    <>
      <CommandList commands={rows} />
      <div className="mt-3 max-w-[42rem] text-sm text-quiet">
        {firstRunNote && <p>{firstRunNote}</p>}
        {defaultPort && <p>It answers on port {defaultPort} unless told otherwise.</p>}
      </div>
      <p className="mt-2">
        <SourceNote source={source} of="Commands" />
      </p>
    </>
  );
}

type Commands = Props["install"]["commands"];

/** One command often serves several systems: it is shown once. */
function platformsOf(command: string, commands: Commands): string {
  const same = commands.filter((candidate) => candidate.command === command);
  return same.map(({ platform }) => platform).join(", ");
}
