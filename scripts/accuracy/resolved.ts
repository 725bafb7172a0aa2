import { catalog } from "@/lib/catalog";
import { indexModels, resolveModel } from "@/lib/resolve/model-text";
import { hardwareIn } from "@/scripts/lib/devices-from-text";
import { readMeasurements } from "./measurement";

/** Names of the measured runs that mean nothing the catalog could hold. */
const NO_NAME = /^\s*(\?|null)?\s*$|not stated/i;

/** Prints how many of the distinct model and hardware names resolve, and lists those that do not. */
export function printResolved(): void {
  const rows = readMeasurements();
  const models = indexModels(catalog.models);
  report(
    "models",
    rows.map(({ model }) => model ?? ""),
    catalog.models.map(({ name }) => name),
    (name) => resolveModel(name, models) !== undefined,
  );
  report(
    "hardware",
    rows.map(({ hardware }) => hardware ?? ""),
    catalog.hardware.map(({ name }) => name),
    (name) => hardwareIn(name).length > 0,
  );
}

function report(
  kind: string,
  texts: readonly string[],
  catalogNames: readonly string[],
  resolves: (name: string) => boolean,
): void {
  const names = [...new Set(texts)].filter((name) => !NO_NAME.test(name)).toSorted();
  const missed = names.filter((name) => !resolves(name));
  const near = missed.filter((name) => counterpart(name, catalogNames) !== undefined);
  const found = names.length - missed.length;
  const share = (found / (found + near.length)) * 100;
  console.log(
    `${kind}: ${found} of ${names.length} distinct names resolve. Of the others ${near.length} may have ` +
      `a counterpart in the catalog: ${share.toFixed(1)} % of those that have one.`,
  );
  for (const name of missed) {
    const like = counterpart(name, catalogNames);
    console.log(`  ${name.slice(0, 70)}${like === undefined ? "" : `  (like ${like})`}`);
  }
}

/** A catalog name that begins with the same letters and holds the same size: perhaps the same thing. */
function counterpart(name: string, catalogNames: readonly string[]): string | undefined {
  const [letters, size] = [firstLetters(name), sizeIn(name)];
  if (letters === "" || size === undefined) return undefined;
  return catalogNames.find((known) => firstLetters(known) === letters && sizeIn(known) === size);
}

function firstLetters(name: string): string {
  const last = name.split("/").at(-1) ?? "";
  return /[a-z]{3,}/.exec(last.toLowerCase())?.[0] ?? "";
}

/** "8b", "30b", "9554", "155h": what tells units and models of one name apart. */
function sizeIn(name: string): string | undefined {
  return /(?<![\d.])(\d+(?:\.\d+)?b|\d{3,4}[a-z]{0,2})\b/.exec(name.toLowerCase())?.[1];
}
