// npm run build: exports the site with Next, makes documents of its pages, and
// writes what machines read.
// With --keep-raw it leaves the bare export in .cache/raw, for npm run bench:pages.
import { hashOfInputs, markBuilt, unmarkBuilt } from "./lib/inputs.mjs";
import { main, run, say } from "./lib/steps.mjs";

await main(async () => {
  const hash = hashOfInputs();
  unmarkBuilt();
  say("Building: next build");
  await run("npx", ["--no-install", "next", "build"]);
  say("Building: scripts/finish");
  await run("node", ["scripts/run.mjs", "scripts/finish/index.ts", ...process.argv.slice(2)]);
  say("Building: scripts/publish");
  await run("node", ["scripts/run.mjs", "scripts/publish/index.ts"]);
  markBuilt(hash);
  if (process.argv.includes("--keep-raw")) markBuilt(hash, ".cache/raw");
});
