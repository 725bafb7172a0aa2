import type { Combo, SplitStrategy } from "@/lib/catalog/schemas/combo";
import { comboConfigurations, comboVendor, deviceCount } from "./combo-machine";

/** One command of one runtime, for one way to split a model. */
export type ComboCommand = { split: SplitStrategy; runtime: string; command: string };

const MODEL_FILE = "-m <file>.gguf";
const REPOSITORY = "<repository>";

/** Old AMD chips that vLLM does not list. */
const WITHOUT_VLLM = ["gfx900", "gfx906", "gfx908"];

/** The lowest compute capability today's vLLM images start on. */
const LEAST_CAPABILITY = 7.5;

/** What to type for each way a set-up splits a model, the usual way first. */
export function comboCommands(combo: Combo): ComboCommand[] {
  return combo.splits.flatMap((split): ComboCommand[] =>
    commandsOf(combo, split).map(([runtime, command]) => ({ split, runtime, command })),
  );
}

function commandsOf(combo: Combo, split: SplitStrategy): [runtime: string, command: string][] {
  if (split === "experts") {
    return [["llama.cpp", `llama-server ${MODEL_FILE} -ngl all --n-cpu-moe <layers>`]];
  }
  return combo.kind === "computers" ? overNetwork(combo, split) : onOneComputer(combo, split);
}

function onOneComputer(combo: Combo, split: SplitStrategy): [string, string][] {
  const count = deviceCount(combo);
  const shares = sharesOf(combo);
  const isVllm = runsVllm(combo);
  if (split === "layer") {
    const own: [string, string][] = [
      ["llama.cpp", `llama-server ${MODEL_FILE} -ngl all -sm layer -ts ${shares}`],
    ];
    const pipeline: [string, string] = [
      "vLLM",
      `vllm serve ${REPOSITORY} --pipeline-parallel-size ${count}`,
    ];
    return isVllm && count > 1 ? [...own, pipeline] : own;
  }
  const own: [string, string] = [
    "llama.cpp (experimental)",
    `llama-server ${MODEL_FILE} -ngl all -sm tensor -ts ${shares} -fa on -fit off -c 8192`,
  ];
  const tensor: [string, string] = [
    "vLLM",
    `vllm serve ${REPOSITORY} --tensor-parallel-size ${count}`,
  ];
  return isVllm ? [tensor, own] : [own];
}

function overNetwork(combo: Combo, split: SplitStrategy): [string, string][] {
  const count = deviceCount(combo);
  const isApple = comboVendor(combo) === "Apple";
  if (split === "tensor") {
    const ray = `vllm serve ${REPOSITORY} --tensor-parallel-size ${count} --distributed-executor-backend ray`;
    return isApple ? [["exo, on every Mac", "uv run exo"]] : [["vLLM, on the head node", ray]];
  }
  const others = Array.from({ length: count - 1 }, (_, at) => `<address ${at + 1}>:50052`).join(
    ",",
  );
  return [
    ["llama.cpp, on every other computer", "rpc-server -c -H 0.0.0.0 -p 50052"],
    ["llama.cpp, on the first", `llama-server ${MODEL_FILE} -ngl all --rpc ${others}`],
  ];
}

/** "24,24": each device's memory as llama.cpp's proportions. */
function sharesOf(combo: Combo): string {
  return comboConfigurations(combo)
    .flatMap(({ configuration, count }) =>
      Array.from({ length: count }, () => String(configuration.memoryGiB)),
    )
    .join(",");
}

function runsVllm(combo: Combo): boolean {
  return comboConfigurations(combo).every(({ configuration: { hardware } }) => {
    const { vendor, platform } = hardware;
    if (vendor === "NVIDIA") return Number(platform?.computeCapability ?? 0) >= LEAST_CAPABILITY;
    if (vendor === "AMD") return !WITHOUT_VLLM.includes(platform?.gfxTarget ?? "gfx900");
    return vendor === "Intel";
  });
}
