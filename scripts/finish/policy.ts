import { createHash } from "node:crypto";
import { attribute, type Document, elementsNamed, textIn } from "./html";

/** What pages may load besides scripts: their own files. Drawings in pages carry style attributes. */
const REST = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** What a policy in a `<meta>` cannot say; app pages get it by header. */
export const FRAME_POLICY = "frame-ancestors 'none'";

/**
 * The policy of a page that may run these inline scripts and the site's own files, and may ask no
 * host but these and its own.
 */
export function policyFor(scriptHashes: readonly string[], hosts: readonly string[] = []): string {
  const sources = ["'self'", ...scriptHashes].join(" ");
  const connect = hosts.length > 0 ? [`connect-src 'self' ${hosts.join(" ")}`] : [];
  return [`script-src ${sources}`, ...REST, ...connect].join("; ");
}

/** Types of inline scripts that are data, which needs no leave to run. */
const DATA_TYPES = ["application/ld+json", "application/json"];

/** Hashes of a page's inline scripts and speculation rules. */
export function scriptHashesOf(document: Document): string[] {
  const inline = elementsNamed(document, "script").filter(
    (script) =>
      attribute(script, "src") === undefined &&
      !DATA_TYPES.includes(attribute(script, "type") ?? ""),
  );
  return [...new Set(inline.map((script) => hashOf(textIn(script))))];
}

export function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
