import type { Configuration } from "@/lib/catalog/configurations";
import type { Model } from "@/lib/catalog/schemas/model";

const MAKERS = /^(GeForce|Radeon(?= RX)|NVIDIA|Apple|Intel) /;

/** Two machines by the names people use, as short as still tells them apart: "RTX 3090", "M4 Max 128 GB". */
export function shortMachineNames(
  machines: readonly [Configuration, Configuration],
): readonly [string, string] {
  const isSized = machines.some(({ hardware }) => hardware.memory.memoryOptionsGiB.length > 1);
  const named = (keepsBrackets: boolean) =>
    machines.map(({ hardware, name, memoryGiB }) => {
      const bare = hardware.name.replace(MAKERS, "").replace(/ (Workstation )?Edition$/, "");
      const plain = keepsBrackets ? bare : bare.replace(/ \([^)]*\)/g, "");
      const isCard =
        hardware.class.startsWith("gpu-") && hardware.memory.memoryOptionsGiB.length === 1;
      const isSaid = plain.includes(`${memoryGiB} GB`) || !name.endsWith(`${memoryGiB} GB`);
      return isSized && !isSaid && !isCard ? `${plain} ${memoryGiB} GB` : plain;
    });
  return told(named(false), named(true), machines);
}

/** Two models without the words that say they were tuned to answer: "Qwen3 8B", "Gemma 4 31B". */
export function shortModelNames(models: readonly [Model, Model]): readonly [string, string] {
  const short = models.map(({ name }) => name.replace(/ (Instruct|it)( \d{4})?$/, ""));
  return told(short, short, models);
}

/** The first pair of names that differ; the full ones when none do. */
function told(
  short: readonly string[],
  longer: readonly string[],
  full: readonly [{ name: string }, { name: string }],
): readonly [string, string] {
  for (const [one, other] of [short, longer]) {
    if (one !== undefined && other !== undefined && one !== other) return [one, other];
  }
  return [full[0].name, full[1].name];
}
