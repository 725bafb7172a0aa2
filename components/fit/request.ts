import type { CacheType, OperatingSystem } from "@/lib/fit/types";
import { nearestName } from "@/lib/resolve/nearest";
import { foldName } from "@/lib/resolve/record";
import type { FormatEntry } from "./checker-data";
import { type Problem, type Reading, readChoice, readNumber } from "./read-parameter";
import { RUNTIME_KEYS, RUNTIMES, type RuntimeKey } from "./runtimes";

/** Everything the address can say. */
export const PARAMETERS = [
  "machine",
  "model",
  "quant",
  "context",
  "kv",
  "runtime",
  "ram",
  "rambw",
  "os",
  "display",
  "limit",
  "slots",
] as const;

export const SYSTEMS: Record<OperatingSystem, string> = {
  linux: "Linux",
  windows: "Windows",
  macos: "macOS",
};

/** What was asked, besides the machine and the model; absent is the default. */
export type Choices = {
  quantization?: string | undefined;
  contextTokens?: number | undefined;
  cacheType?: CacheType | undefined;
  runtime: RuntimeKey;
  /** 0 asks not to count on system memory. */
  ramGiB?: number | undefined;
  ramBandwidthGBPerSecond?: number | undefined;
  operatingSystem?: OperatingSystem | undefined;
  isDisplayAttached: boolean;
  wiredLimitGiB?: number | undefined;
  slotCount?: number | undefined;
  /** Of a projector that came with a file; no address can say it. */
  projectorBytes?: number | undefined;
};

export type Request = {
  machineText: string;
  modelText: string;
  choices: Choices;
  problems: Problem[];
};

/** Reads the address. Whatever cannot be read is a problem, and its default holds instead. */
export function readRequest(address: URLSearchParams, formats: readonly FormatEntry[]): Request {
  const at = (name: string) => (address.get(name) ?? "").trim();
  const runtime = runtimeOf(at("runtime"));
  const readings = {
    quant: quantOf(at("quant"), formats),
    context: readNumber("context", at("context"), { from: 256, to: 16_777_216, usual: 8192 }),
    kv: cacheTypeOf(at("kv"), runtime.value ?? "llama-cpp"),
    ram: readNumber("ram", at("ram"), { from: 0, to: 8192, usual: 32 }),
    rambw: readNumber("rambw", at("rambw"), { from: 1, to: 5000, usual: 90 }),
    os: readChoice("os", at("os"), SYSTEMS),
    display: readChoice("display", at("display"), { "1": "yes", "0": "no" }),
    limit: readNumber("limit", at("limit"), { from: 1, to: 1024, usual: 64 }),
    slots: readNumber("slots", at("slots"), { from: 1, to: 64, usual: 1 }),
  };
  return {
    machineText: at("machine"),
    modelText: at("model"),
    choices: {
      quantization: readings.quant.value,
      contextTokens: readings.context.value,
      cacheType: readings.kv.value,
      runtime: runtime.value ?? "llama-cpp",
      ramGiB: readings.ram.value,
      ramBandwidthGBPerSecond: readings.rambw.value,
      operatingSystem: readings.os.value,
      isDisplayAttached: readings.display.value === "1",
      wiredLimitGiB: readings.limit.value,
      slotCount: readings.slots.value,
    },
    problems: [
      ...unknownParameters(address),
      ...[runtime, ...Object.values(readings)].flatMap(({ problem }) => problem ?? []),
    ],
  };
}

function quantOf(text: string, formats: readonly FormatEntry[]): Reading<string> {
  const names = Object.fromEntries(formats.map(({ slug, name }) => [slug, name]));
  return readChoice("quant", text, names);
}

function runtimeOf(text: string): Reading<RuntimeKey> {
  const names = Object.fromEntries(RUNTIME_KEYS.map((key) => [key, RUNTIMES[key].name]));
  const { value, problem } = readChoice("runtime", text, names);
  return { value: RUNTIME_KEYS.find((key) => key === value), problem };
}

function cacheTypeOf(text: string, runtime: RuntimeKey): Reading<CacheType> {
  const { cacheTypes, name } = RUNTIMES[runtime];
  const known = cacheTypes.find((type) => foldName(type) === foldName(text));
  if (text === "" || known !== undefined) return { value: known };
  const nearest = nearestName(text, cacheTypes) ?? cacheTypes[0] ?? "f16";
  return {
    problem: {
      parameter: "kv",
      value: text,
      message: `${name} has no cache type of that name.`,
      nearest: { label: nearest, changes: { kv: nearest } },
    },
  };
}

/** A name nearly that of a parameter is a slip; others belong to somebody else and are let be. */
function unknownParameters(address: URLSearchParams): Problem[] {
  return [...address.keys()].flatMap((name): Problem[] => {
    if (PARAMETERS.some((known) => known === name)) return [];
    const nearest = name.startsWith("utm_") ? undefined : nearestName(name, PARAMETERS);
    const value = address.get(name) ?? "";
    if (nearest === undefined || address.has(nearest)) return [];
    const changes = { [name]: undefined, [nearest]: value };
    return [
      {
        parameter: name,
        value,
        message: "There is no parameter of that name.",
        nearest: { label: `${nearest}=${value}`, changes },
      },
    ];
  });
}
