// npm start: installs what is missing, builds when the inputs changed, serves out/.
import { createServer } from "node:net";
import { chdir, env } from "node:process";
import { fileURLToPath } from "node:url";
import { staleness } from "./lib/inputs.mjs";
import { installPackages } from "./lib/install.mjs";
import { main, run, Stop, say } from "./lib/steps.mjs";

chdir(fileURLToPath(new URL("..", import.meta.url)));

await main(async () => {
  const port = portFrom(env.PORT ?? "3000");
  // Before the minutes that a build takes; nothing of this needs a package.
  await listen(createServer(), port).then((server) => server.close());
  await installPackages();
  await buildWhenStale();

  // Imported only now: it needs packages, which are installed by then.
  const { createStaticServer } = await import("./lib/static-server.mjs");
  await listen(createStaticServer("out"), port);
  say(`Serving out/ on http://localhost:${port} (Ctrl+C ends it)`);
});

async function buildWhenStale() {
  const reason = staleness();
  if (reason === undefined) return say("out/ is fresh: nothing it is built from has changed.");
  say(`Building out/: ${reason}`);
  await run("node", ["scripts/build.mjs"], { limitSeconds: 1800 }).catch(() => {
    throw new Stop("The build failed; the lines above say why, and npm run build repeats it.");
  });
}

/**
 * @template {import("node:net").Server} Server
 * @param {Server} server
 * @param {number} port
 * @returns {Promise<Server>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Stop(listenProblem(error, port))));
    server.listen(port, () => resolve(server));
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
