import { turnedRedirects } from "@/lib/answers/compare-links";
import { dottedRedirects } from "@/lib/answers/redirects";
import { MOVED, type Redirect } from "@/lib/site/redirects";

/** Every old address with its page: those that moved, dotted ids, and pairs named the other way round. */
export function allRedirects(): Redirect[] {
  return [...MOVED, ...dottedRedirects(), ...turnedRedirects()];
}
