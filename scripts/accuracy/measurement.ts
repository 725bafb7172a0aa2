import { readFileSync } from "node:fs";
import { z } from "zod";
import { MeasuredRun } from "@/lib/catalog/schemas/measured-run";

export type Measurement = MeasuredRun;

const FILE = "scripts/seed/generated/measurements.json";

/** Every measured row of the catalog, in the order of the file. */
export function readMeasurements(): Measurement[] {
  return z.array(MeasuredRun).parse(JSON.parse(readFileSync(FILE, "utf8")));
}

/** Where a row comes from: validation leaves out a whole source at a time. */
export function sourceOf({ url }: Pick<Measurement, "url">): string {
  const { hostname, pathname } = new URL(url);
  if (hostname !== "github.com" && hostname !== "huggingface.co") return hostname;
  return pathname.split("/").slice(1, 3).join("/");
}
