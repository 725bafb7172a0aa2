// npm run dev: Next's dev server, the enhancement script rebuilt as it changes, and a reload of the
// open page when prose changes (seeds and code are reloaded by Next itself).
import { watch } from "node:fs";
import { createServer } from "node:http";
import { chdir, env } from "node:process";
import { fileURLToPath } from "node:url";
import { installPackages } from "./lib/install.mjs";
import { main, run, say } from "./lib/steps.mjs";

/** Where open pages listen for reloads; Next itself has PORT, or 3000. */
const RELOAD_PORT = 35_729;

chdir(fileURLToPath(new URL("..", import.meta.url)));

await main(async () => {
  await installPackages();
  const reload = serveReloads();
  watch("content", { recursive: true }, reload);
  await watchEnhancement(reload);
  const port = env.PORT ?? "3000";
  say(`Developing on http://localhost:${port}`);
  await run("npx", ["--no-install", "next", "dev", "--port", port], { limitSeconds: 86_400 });
});

/** @returns {() => void} tells every open page to load itself again */
function serveReloads() {
  /** @type {Set<import("node:http").ServerResponse>} */
  const pages = new Set();
  const server = createServer((request, response) => {
    response.writeHead(200, {
      "Content-Type": "text/event-stream",
      "Access-Control-Allow-Origin": "*",
    });
    response.write("\n");
    pages.add(response);
    request.once("close", () => pages.delete(response));
  });
  server.once("error", ({ message }) => say(`Pages will not reload by themselves: ${message}`));
  server.listen(RELOAD_PORT, "localhost");
  return () => {
    for (const page of pages) page.write("data: reload\n\n");
  };
}

/** Bundles components/enhance into public/enhance/ whenever it changes. @param {() => void} reload */
async function watchEnhancement(reload) {
  // Imported only now: it needs packages, which are installed by then.
  const { context } = await import("esbuild");
  const listen = `new EventSource("http://localhost:${RELOAD_PORT}").onmessage=()=>location.reload();`;
  const bundle = await context({
    entryPoints: ["components/enhance/index.ts"],
    outdir: "public/enhance",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    chunkNames: "[name].[hash]",
    logLevel: "warning",
    footer: { js: `if(import.meta.url.endsWith("/index.js")){${listen}}` },
    plugins: [{ name: "reload", setup: ({ onEnd }) => onEnd(reload) }],
  });
  await bundle.watch();
}
