import { z } from "zod";
import { measurements } from "@/scripts/seed/measurements";
import { MeasuredRun } from "./schemas/measured-run";

/** Every measured run, as its source states it, by id. */
export const measuredRuns: ReadonlyMap<string, MeasuredRun> = new Map(
  z
    .array(MeasuredRun)
    .parse(measurements)
    .map((run) => [run.id, run]),
);
