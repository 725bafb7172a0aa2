import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";

/** A picture to draw, and the file to write. */
export type Job = { svg: string; file: string };

/** What one worker draws, and with which fonts. */
export type Share = { fonts: Uint8Array[]; jobs: Job[] };

/** Below this a second worker costs more to start than it saves. */
const LEAST_JOBS = 8;

/** Draws pictures on all processors. */
export async function drawPictures(jobs: readonly Job[], fonts: Uint8Array[]): Promise<void> {
  if (jobs.length === 0) return;
  const entry = await bundledWorker();
  const count = Math.min(availableParallelism(), Math.ceil(jobs.length / LEAST_JOBS));
  try {
    await Promise.all(
      Array.from({ length: count }, (_, index) => {
        const share = jobs.filter((_job, place) => place % count === index);
        return finished(new Worker(entry, { workerData: { fonts, jobs: share } }));
      }),
    );
  } finally {
    rmSync(entry, { force: true });
  }
}

/** Workers run plain JavaScript, so the entry is bundled as scripts/run.mjs bundles scripts. */
async function bundledWorker(): Promise<string> {
  const folder = `${process.cwd()}/node_modules/.cache/run`;
  const outfile = `${folder}/picture-worker-${process.pid}.mjs`;
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: ["scripts/publish/images/worker.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  return outfile;
}

function finished(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A worker that draws pictures ended with code ${code}.`));
    });
  });
}
