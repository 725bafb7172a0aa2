import { routes } from "@/lib/routes";
import { optionalIdentity } from "@/lib/site/identity";
import { TableRegion } from "../ui/table-region";

/** What is read, with the command that prints it. */
const PROGRAMS: readonly { program: string; command: string; gives: string }[] = [
  {
    program: "llama-bench",
    command: "llama-bench -m model.gguf -o json",
    gives:
      "reading and writing speed, depth, file, build and card; the table it prints by default works too",
  },
  {
    program: "Ollama",
    command: "ollama run qwen3:8b --verbose",
    gives: "reading and writing speed; the model, if the command is pasted with its output",
  },
  {
    program: "llama-server, llama-cli",
    command: "llama-server -m model.gguf",
    gives:
      "the timing lines of each request; build, file and card, if the first lines are pasted too",
  },
  {
    program: "vLLM",
    command: "vllm serve org/model",
    gives:
      "the fastest of its throughput lines and how many requests shared it; also what vllm bench serve prints",
  },
];

/** Which output is read, and the command for each program. */
export function ReadPrograms() {
  return (
    <TableRegion label="Programs and their commands">
      <table className="data-table">
        <thead>
          <tr>
            <th>Program</th>
            <th>Command</th>
            <th>What it says</th>
          </tr>
        </thead>
        <tbody>
          {PROGRAMS.map(({ program, command, gives }) => (
            <tr key={program}>
              <td>{program}</td>
              <td>
                <code>{command}</code>
              </td>
              <td className="min-w-60">{gives}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

/** What becomes of a record: nothing by itself. */
export function HandingIn() {
  const { repositoryUrl } = optionalIdentity;
  return (
    <div className="max-w-[42rem] space-y-3">
      <p>
        Nothing on this page is sent anywhere: the text stays in your browser, and closing the page
        forgets it. A record comes into the catalog only when an editor has read it beside its
        output.
      </p>
      <p>
        Put the whole output somewhere public first, and name that address in the form. A record
        without one is marked as self-reported: it is shown as such, and the engine is judged by it
        in a class of its own.
      </p>
      <p>
        {repositoryUrl ? (
          <>
            Add the rows to <code>scripts/seed/generated/measurements.json</code> in the{" "}
            <a href={repositoryUrl}>repository</a>, or hand them in as the{" "}
          </>
        ) : (
          <>Hand it in as the </>
        )}
        <a href={routes.correction(routes.addRun())}>section on corrections</a> says.
      </p>
    </div>
  );
}
