import { maxContextTokens } from "@/lib/fit/flip-points";
import type { CacheType } from "@/lib/fit/types";
import { formatMemory, formatTokens } from "@/lib/format";
import { tryFormats } from "./check";
import { type Fix, type FixSetting, isOnDevices, speedOf } from "./fix";
import { moreCards, moreMemory, raisedLimit } from "./machine-fixes";
import { RUNTIMES } from "./runtimes";

/** A context too short to be of use. */
const LEAST_CONTEXT_TOKENS = 2048;
const ROUND_TOKENS = 1024;

/** What would make a model run on the devices alone, nearest first. Each was worked out, none is guessed. */
export function fixesOf(setting: FixSetting): Fix[] {
  return [
    smallerFormat(setting),
    smallerCache(setting),
    shorterContext(setting),
    raisedLimit(setting),
    moreMemory(setting),
    moreCards(setting),
  ].filter((fix) => fix !== undefined);
}

function smallerFormat({ check, nameOf }: FixSetting): Fix | undefined {
  const { chosen, tried } = check;
  const smaller = tried.filter(({ weights }) => weights.bytes < chosen.weights.bytes);
  const found = smaller.find(isOnDevices);
  if (found === undefined) return undefined;
  return {
    title: `Take ${nameOf(found.quantization)}`,
    result: `${formatMemory(found.likelyBytes)}${speedOf(found)}`,
    changes: { quant: found.quantization },
  };
}

function smallerCache({ check, choices }: FixSetting): Fix | undefined {
  const { model, machine, settings, chosen } = check;
  const current = settings.keyCacheType ?? "f16";
  const types: readonly CacheType[] = RUNTIMES[choices.runtime].cacheTypes;
  for (const type of types.slice(types.indexOf(current) + 1)) {
    const changed = { ...settings, keyCacheType: type, valueCacheType: type };
    const [tried] = tryFormats(model.fit, [chosen.weights], machine, changed);
    if (tried && isOnDevices(tried)) {
      return {
        title: `Keep the cache in ${type}`,
        result: `${formatMemory(tried.likelyBytes)}${speedOf(tried)}`,
        changes: { kv: type },
      };
    }
  }
  return undefined;
}

function shorterContext({ check }: FixSetting): Fix | undefined {
  const { model, machine, settings, chosen } = check;
  const longest = maxContextTokens(model.fit, chosen.weights, machine, settings) ?? 0;
  const tokens = longest >= ROUND_TOKENS ? Math.floor(longest / ROUND_TOKENS) * ROUND_TOKENS : 0;
  if (tokens < LEAST_CONTEXT_TOKENS || tokens >= settings.contextTokens) return undefined;
  return {
    title: `Shorten the context to ${formatTokens(tokens)}`,
    result: "the longest that fits",
    changes: { context: String(tokens) },
  };
}
