import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { BYTES_PER_GIB } from "@/lib/units";

/** How long a command took, and the most memory that it and all it started held together. */
export type Cost = { seconds: number; peakGiB?: number | undefined };

const SAMPLE_MS = 500;
const BYTES_PER_KIB = 1024;

/** Runs a command to its end; its output is shown only when it fails. */
export async function costOf(
  folder: string,
  command: string,
  words: readonly string[],
): Promise<Cost> {
  const child = spawn(command, words, {
    cwd: folder,
    detached: true,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  const started = performance.now();
  let peakBytes = 0;
  const clock = setInterval(() => {
    peakBytes = Math.max(peakBytes, groupBytes(child.pid ?? 0));
  }, SAMPLE_MS);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(clock);
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${[command, ...words].join(" ")} failed:\n${printed}`);
  return { seconds, peakGiB: peakBytes > 0 ? peakBytes / BYTES_PER_GIB : undefined };
}

/** The costs of steps that follow each other. */
export function together(...costs: readonly Cost[]): Cost {
  const peaks = costs.flatMap(({ peakGiB }) => peakGiB ?? []);
  return {
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    peakGiB: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}

/** Memory of a process group, shared pages counted once; 0 where /proc cannot tell. */
function groupBytes(group: number): number {
  if (!existsSync("/proc/self/smaps_rollup")) return 0;
  const members = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return members.reduce((sum, id) => sum + (groupOf(id) === group ? proportionalBytes(id) : 0), 0);
}

function groupOf(id: string): number | undefined {
  const fields = readProc(id, "stat")
    ?.replace(/^.*\) /, "")
    .split(" ");
  return fields === undefined ? undefined : Number(fields[2]);
}

function proportionalBytes(id: string): number {
  const [, kibibytes = "0"] = /^Pss:\s+(\d+) kB/m.exec(readProc(id, "smaps_rollup") ?? "") ?? [];
  return Number(kibibytes) * BYTES_PER_KIB;
}

/** A process may end between two looks at it. */
function readProc(id: string, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/${name}`, "utf8");
  } catch {
    return undefined;
  }
}
