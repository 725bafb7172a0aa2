import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import compression from "compression";
import sirv from "sirv";
import { headersFor, parseHeaderRules } from "./header-rules.mjs";
import { parseRedirects } from "./redirect-rules.mjs";
import { resolvePath } from "./static-path.mjs";

/** What hosts send with pages when no rule of `_headers` says otherwise. */
const REVALIDATE = "public, max-age=0, must-revalidate";

/** What is smaller is not worth compressing. */
const LEAST_COMPRESSED_BYTES = 512;

const TEXT_TYPES = new Map([
  ["txt", "text/plain"],
  ["md", "text/markdown"],
  ["csv", "text/csv"],
  ["xml", "application/xml"],
]);

const OTHER_TYPES = new Map([["sqlite", "application/vnd.sqlite3"]]);

/**
 * Serves a finished folder as a good static host does: index documents, the 404 page with its status,
 * the headers of `_headers`, precompressed files when there are any, else compression on the way.
 * Only files found in the folder at start can be sent.
 * @param {string} folder
 * @returns {import("node:http").Server}
 */
export function createStaticServer(folder) {
  const rules = parseHeaderRules(textOf(`${folder}/_headers`));
  const moved = parseRedirects(textOf(`${folder}/_redirects`));
  const compress = compression({ threshold: LEAST_COMPRESSED_BYTES });
  const send = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    onNoMatch: (request, response) => sendNotFound(folder, request.method, response),
    setHeaders: (response, path) => nameType(response, path, headersFor(rules, path)),
  });

  return createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return answer(response, 405, "Only GET and HEAD are answered here.");
    }
    const exists = (/** @type {string} */ path) => existsSync(`${folder}${path}`);
    const found = resolvePath(request.url ?? "/", exists, moved);
    response.setHeader("Cache-Control", REVALIDATE);
    for (const [name, value] of headersFor(rules, found.path)) response.setHeader(name, value);

    if (found.status === 400) return answer(response, 400, "This address cannot be read.");
    if (found.status === 301) {
      response.setHeader("Location", found.location);
      return answer(response, 301, `Moved to ${found.location}`);
    }
    compress(request, response, () => {
      if (found.status === 404) return sendNotFound(folder, request.method, response);
      send(request, response);
    });
  });
}

/** @param {string} folder @param {string | undefined} method @param {import("node:http").ServerResponse} response */
function sendNotFound(folder, method, response) {
  const page = textOf(`${folder}/404.html`) || "<!doctype html><title>Not found</title>Not found";
  response.setHeader("Content-Type", "text/html;charset=utf-8");
  response.setHeader("Cache-Control", REVALIDATE);
  response.statusCode = 404;
  response.end(method === "HEAD" ? undefined : page);
}

/** @param {import("node:http").ServerResponse} response @param {number} status @param {string} text */
function answer(response, status, text) {
  response.writeHead(status, { "Content-Type": "text/plain;charset=utf-8" });
  response.end(`${text}\n`);
}

/**
 * Names the type that the host's headers give, else the character set of text, which some readers
 * would guess wrong.
 * @param {import("node:http").ServerResponse} response
 * @param {string} path
 * @param {ReadonlyMap<string, string>} headers
 */
function nameType(response, path, headers) {
  const ending = path.split(".").at(-1) ?? "";
  const text = TEXT_TYPES.get(ending);
  const type =
    headers.get("Content-Type") ?? OTHER_TYPES.get(ending) ?? (text && `${text};charset=utf-8`);
  if (type !== undefined) response.setHeader("Content-Type", type);
}

/** @param {string} file */
function textOf(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
