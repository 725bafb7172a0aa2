import { formatFigure } from "@/lib/format";
import { nearestName } from "@/lib/resolve/nearest";
import { foldName } from "@/lib/resolve/record";

/** Changes of the address: a value to set, undefined to take away. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** A parameter that could not be used: which, what it said, why, and the nearest that can. */
export type Problem = {
  parameter: string;
  value: string;
  message: string;
  nearest?: { label: string; changes: Changes } | undefined;
};

export type Reading<Value> = { value?: Value | undefined; problem?: Problem | undefined };

/** One of some names, by key or by name, whatever its case and punctuation. */
export function readChoice<Key extends string>(
  parameter: string,
  text: string,
  names: Readonly<Record<Key, string>>,
): Reading<Key> {
  if (text === "") return {};
  const keys = keysOf(names);
  const wanted = foldName(text);
  const value = keys.find((key) => [key, names[key]].some((name) => foldName(name) === wanted));
  if (value !== undefined) return { value };

  const near = nearestName(text, [...keys, ...keys.map((key) => names[key])]);
  const key = keys.find((each) => each === near || names[each] === near) ?? keys[0];
  return {
    problem: {
      parameter,
      value: text,
      message: "It is not one of the choices.",
      nearest: key && { label: names[key], changes: { [parameter]: key } },
    },
  };
}

type Limits = { from: number; to: number; usual: number };

const THOUSAND = 1024;

/** A number as people write it: "8192", "131,072", "32k", "64 GB". */
export function readNumber(parameter: string, text: string, limits: Limits): Reading<number> {
  if (text === "") return {};
  const found = /^(\d+(?:\.\d+)?)\s*(k|gi?b(?:\/s)?|tokens?)?$/i.exec(
    text.replaceAll(/[,_\s]/g, ""),
  );
  const number = Number(found?.[1]) * (found?.[2]?.toLowerCase() === "k" ? THOUSAND : 1);
  if (found !== null && number >= limits.from && number <= limits.to) return { value: number };

  const isNumber = found !== null && Number.isFinite(number);
  const nearest = isNumber ? Math.min(limits.to, Math.max(limits.from, number)) : limits.usual;
  return {
    problem: {
      parameter,
      value: text,
      message: isNumber
        ? `It must lie between ${formatFigure(limits.from)} and ${formatFigure(limits.to)}.`
        : "It must be a number.",
      nearest: { label: formatFigure(nearest), changes: { [parameter]: String(nearest) } },
    },
  };
}

function keysOf<Key extends string>(names: Readonly<Record<Key, string>>): Key[] {
  const keys: Key[] = [];
  for (const key in names) keys.push(key);
  return keys;
}
