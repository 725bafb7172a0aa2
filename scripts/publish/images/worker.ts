// Draws its share of the pictures; `draw.ts` starts one of these for each processor.
import { writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import type { Share } from "./draw";
import { pictureRenderer } from "./render";

const { fonts, jobs }: Share = workerData;
const draw = await pictureRenderer(fonts);
for (const { svg, file } of jobs) writeFileSync(file, draw(svg));
parentPort?.postMessage("done");
