import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/**
 * Runs a piece of work over shares of a list, one thread a processor. `entry` is the address of the
 * file that calls this, which each thread runs again: there it does its share and ends.
 */
export async function inThreads<Item, Shared, Result>(
  entry: string,
  items: readonly Item[],
  shared: Shared,
): Promise<Result[]> {
  const count = Math.min(availableParallelism(), Math.max(1, items.length));
  const shares = Array.from({ length: count }, (_, index) =>
    items.filter((_item, place) => place % count === index),
  );
  return Promise.all(shares.map((share) => inThread<Result>(entry, { share, shared })));
}

/** In such a thread: takes its share, and sends what comes of it. */
export function workShare<Item, Shared, Result>(
  work: (share: readonly Item[], shared: Shared) => Result,
): void {
  if (isMainThread) throw new Error("is called in a thread of inThreads only");
  const { share, shared }: { share: readonly Item[]; shared: Shared } = workerData;
  parentPort?.postMessage(work(share, shared));
}

function inThread<Result>(entry: string, data: object): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(entry), { workerData: data });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
