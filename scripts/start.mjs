// npm start: installs what is missing, builds when the inputs changed, serves out/.
import { chdir, env } from "node:process";
import { fileURLToPath } from "node:url";
import { isBuilt } from "./lib/inputs.mjs";
import { installPackages } from "./lib/install.mjs";
import { main, run, Stop, say } from "./lib/steps.mjs";

chdir(fileURLToPath(new URL("..", import.meta.url)));

await main(async () => {
  const port = portFrom(env.PORT ?? "3000");
  await installPackages();
  if (isBuilt()) say("out/ is fresh: nothing it is built from has changed.");
  else await build();

  // Imported only now: it needs packages, which the lines above install.
  const { createStaticServer } = await import("./lib/static-server.mjs");
  const server = createStaticServer("out");
  server.once("error", (error) => {
    console.error(`✗ ${listenProblem(error, port)}`);
    process.exit(1);
  });
  server.listen(port, () => say(`Serving out/ on http://localhost:${port} (Ctrl+C ends it)`));
});

async function build() {
  say("Building out/: its inputs have changed, or it is not there yet.");
  await run("node", ["scripts/build.mjs"], { limitSeconds: 1800 }).catch(() => {
    throw new Stop("The build failed; the lines above say why, and npm run build repeats it.");
  });
}

/** @param {string} text @returns {number} */
function portFrom(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Stop(`PORT must be a whole number from 1 to 65535, not "${text}".`);
}

/** @param {NodeJS.ErrnoException} error @param {number} port */
function listenProblem({ code, message }, port) {
  if (code === "EADDRINUSE")
    return `Port ${port} is in use: choose another, as in PORT=3001 npm start.`;
  if (code === "EACCES")
    return `Port ${port} needs rights you lack: choose one from 1024, as in PORT=3001 npm start.`;
  return `Port ${port} cannot be served: ${message}.`;
}
