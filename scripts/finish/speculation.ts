import { APPS } from "@/lib/site/apps";

/** Files and endpoints that are no pages: nothing to prepare there. */
const NO_PAGES = ["/api/*", "/badges/*", "/og/*", "/*.json", "/*.xml", "/*.txt", "/*.md", "/*.csv"];

/**
 * The Speculation Rules of every page, the same text everywhere, so that one hash covers it:
 * a hovered link to a document is prerendered, one to an app prefetched.
 */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: "/*" },
          { not: { href_matches: [...NO_PAGES, ...appPatterns()] } },
          { not: { selector_matches: "[download],[rel~=nofollow]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
  ...(APPS.length > 0 && {
    prefetch: [{ where: { href_matches: appPatterns() }, eagerness: "moderate" }],
  }),
});

/** Each app with and without what its address asks. */
function appPatterns(): string[] {
  return APPS.flatMap((address) => [address, `${address}\\?*`]);
}
