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

/** The policy of a page that may run these inline scripts and the site's own files. */
export function policyFor(scriptHashes: readonly string[]): string {
  const sources = ["'self'", ...scriptHashes].join(" ");
  return [`script-src ${sources}`, ...REST].join("; ");
}

/** Hashes of a page's inline scripts and speculation rules. JSON-LD is data and needs none. */
export function scriptHashesOf(document: Document): string[] {
  const inline = elementsNamed(document, "script").filter(
    (script) =>
      attribute(script, "src") === undefined && attribute(script, "type") !== "application/ld+json",
  );
  return [...new Set(inline.map((script) => hashOf(textIn(script))))];
}

export function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}
