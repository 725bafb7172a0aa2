import { routes } from "@/lib/routes";
import { CommandList } from "../tools/command-list";

type Props = { sqlite: string; json: string; checksums: string; origin: string };

/** Everything in one file: where it is, and two questions that it answers. */
export function BundleFiles({ sqlite, json, checksums, origin }: Props) {
  const name = sqlite.slice(sqlite.lastIndexOf("/") + 1);
  const commands = [
    {
      label: "Download it and see that it arrived whole",
      command: `curl -sO ${origin}${sqlite}\ncurl -s ${origin}${checksums} | sha256sum --check --ignore-missing`,
    },
    {
      label: "Files at Q4_K_M under 8 GB, largest first",
      command: `sqlite3 ${name} "SELECT m.name, f.bytes / 1e9 AS gb FROM file_sizes f JOIN models m ON m.slug = f.model WHERE f.quantization = 'q4-k-m' AND f.bytes < 8e9 ORDER BY gb DESC"`,
    },
    {
      label: "Machines that run Qwen3 32B well, least memory first",
      command: `sqlite3 ${name} "SELECT c.name, c.memory_gib, quantization FROM fits JOIN configurations c ON c.slug = configuration WHERE model = 'qwen3-32b' AND verdict = 'runs-well' ORDER BY c.memory_gib"`,
    },
  ];
  return (
    <>
      <p className="mb-4 max-w-[42rem]">
        All kinds and all estimates, as a <a href={sqlite}>SQLite database</a> whose tables refer to
        each other, and as <a href={json}>one JSON file</a>; <a href={checksums}>their SHA-256</a>.
        The name holds the versions of data and engine: the same name is always the same bytes. The
        newest is named in <a href={routes.apiBundle()}>bundle.json</a>.
      </p>
      <CommandList commands={commands} />
    </>
  );
}
