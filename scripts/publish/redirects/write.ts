import { mkdirSync, writeFileSync } from "node:fs";
import { xmlText } from "@/lib/publish/xml";
import { site } from "@/lib/site/identity";
import type { Redirect } from "@/lib/site/redirects";

/**
 * Writes what moves readers from old addresses: `_redirects` for Netlify and Cloudflare Pages, a map
 * for nginx, and for hosts that know neither a tiny document at each old address.
 */
export function writeRedirects(folder: string, nginxFile: string, redirects: readonly Redirect[]) {
  writeFileSync(`${folder}/_redirects`, redirectsFile(redirects));
  writeFileSync(nginxFile, nginxMap(redirects));
  for (const redirect of redirects) {
    mkdirSync(`${folder}${redirect.from}`, { recursive: true });
    writeFileSync(`${folder}${redirect.from}index.html`, redirectDocument(redirect));
  }
}

/** With and without the slash at the end, each as one line. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects
    .map(({ from, to }) => `${from} ${to} 301\n${from.slice(0, -1)} ${to} 301\n`)
    .join("");
}

/** `$moved_to` is the new address, or nothing. */
export function nginxMap(redirects: readonly Redirect[]): string {
  const lines = redirects.map(
    ({ from, to }) => `  "${from}" "${to}";\n  "${from.slice(0, -1)}" "${to}";\n`,
  );
  return `map_hash_bucket_size 256;\nmap $uri $moved_to {\n  default "";\n${lines.join("")}}\n`;
}

/** Moves the reader at once, and says where to. */
export function redirectDocument({ to }: Redirect): string {
  const url = xmlText(new URL(to, site.origin).href);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moved · ${site.name}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${xmlText(to)}"><link rel="canonical" href="${url}"></head><body><p>This page is at <a href="${xmlText(to)}">${url}</a>.</p></body></html>`;
}
