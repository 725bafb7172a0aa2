import { SourceNote } from "@/components/catalog/source-note";
import type { Tool } from "@/lib/catalog/schemas/tool";
import { CommandList } from "./command-list";

type Props = { install: NonNullable<Tool["install"]> };

/** How a tool is installed and first used, as its documentation prints it. */
export function ToolInstall({ install }: Props) {
  const { commands, firstRun, firstRunNote, defaultPort, source } = install;
  const rows = commands.map(({ platform, command }) => ({ label: platform, command }));
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
