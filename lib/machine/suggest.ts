import { withMemoryUnit } from "./bare-memory";
import { type Configured, configurationName, configurationSlug, type Unit } from "./configuration";
import { findNames } from "./find-name";
import { machineParts } from "./machine-text";
import { statedMemoryGiB } from "./name-tokens";

/** A choice under a field: what it sets, and how it reads. */
export type Suggestion = { value: string; label: string };

/** Text before the last device stays as it was typed. */
const LAST_PART = /^(.*(?:,|;|\s\+\s|\band\b))?\s*([^,;]*)$/is;

/** Machines that complete what is being typed; only the last device of several is completed. */
export function suggestMachines(
  typed: string,
  units: readonly Unit[],
  limit: number,
): Suggestion[] {
  const [, before = "", last = ""] = LAST_PART.exec(typed) ?? [];
  const { text, count } = machineParts(last)[0] ?? { text: "", count: 1 };
  const head = machineParts(before).map((part) =>
    part.count > 1 ? `${part.text}*${part.count}` : part.text,
  );
  return completions(text, units, limit).map((configured) => {
    const slug = configurationSlug(configured);
    const name = configurationName(configured);
    return {
      value: [...head, count > 1 ? `${slug}*${count}` : slug].join(","),
      label: count > 1 ? `${count} × ${name}` : name,
    };
  });
}

function completions(typed: string, units: readonly Unit[], limit: number): Configured<Unit>[] {
  const text = withMemoryUnit(typed, units);
  const stated = statedMemoryGiB(text);
  const found = text.trim() === "" ? units : findNames(text, units).map(({ record }) => record);
  return found
    .slice(0, limit)
    .flatMap((unit) => unit.sizes.map((memoryGiB) => ({ unit, memoryGiB })))
    .filter(({ memoryGiB }) => stated === undefined || memoryGiB === stated)
    .slice(0, limit);
}
