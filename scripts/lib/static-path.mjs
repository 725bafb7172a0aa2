/**
 * @typedef {{ status: 200 | 400 | 404, path: string } | { status: 301, path: string, location: string }} Found
 */

/**
 * Decides what a requested address means in a static folder: a file to look up, a page that wants its
 * trailing slash, nothing, or an address that cannot be read.
 * @param {string} url as the request line has it
 * @param {(path: string) => boolean} exists whether the folder has a file at this path
 * @param {ReadonlyMap<string, string>} [moved] where old addresses lead
 * @returns {Found}
 */
export function resolvePath(url, exists, moved = new Map()) {
  const [raw = "", ...rest] = url.split("?");
  const path = decoded(raw);
  if (path === undefined || !path.startsWith("/")) return { status: 400, path: "/" };
  if (isHidden(path)) return { status: 404, path };

  const query = rest.length > 0 ? `?${rest.join("?")}` : "";
  const newPath = moved.get(path);
  if (newPath !== undefined) return { status: 301, path, location: newPath + query };

  const page = canonicalPath(path);
  if (page !== path && exists(`${page}index.html`)) {
    return { status: 301, path, location: encodeURI(page) + query };
  }
  return { status: 200, path };
}

/** @param {string} raw @returns {string | undefined} nothing when it is malformed or hides something */
function decoded(raw) {
  try {
    const path = decodeURIComponent(raw);
    const segments = path.split(/[/\\]/);
    const isUnsafe = path.includes("\0") || path.includes("\\") || segments.includes("..");
    return isUnsafe ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Dot files, and the file that holds the headers, are no part of the site. @param {string} path */
function isHidden(path) {
  const segments = path.split("/");
  const isDotted = segments.some((part) => part.startsWith(".") && part !== ".well-known");
  return isDotted || path === "/_headers" || path === "/_redirects";
}

/** `/models`, `//models` and `/models/index.html` → `/models/`. @param {string} path */
function canonicalPath(path) {
  const bare = path.replace(/\/index\.html$/, "/").replaceAll(/\/{2,}/g, "/");
  return bare.endsWith("/") ? bare : `${bare}/`;
}
