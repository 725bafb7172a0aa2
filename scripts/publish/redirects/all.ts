import { dottedRedirects } from "@/lib/answers/redirects";
import { MOVED, type Redirect } from "@/lib/site/redirects";

/** Every old address with its page: those that moved, and dotted ids. */
export function allRedirects(): Redirect[] {
  return [...MOVED, ...dottedRedirects()];
}
