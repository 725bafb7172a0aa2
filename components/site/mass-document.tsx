import type { ReactNode } from "react";
import {
  type Head,
  ICON,
  OPEN_GRAPH,
  SHEETS_OF_PAGES,
  THEME_COLORS,
  TITLE_TEMPLATE,
} from "@/lib/publish/head";
import { site } from "@/lib/site/identity";
import { Document } from "./document";

type Parts = { head: Head; body: ReactNode };

/**
 * The answer of a route handler in `index.html/route.tsx`: a whole document in the shell of every
 * page, at about a tenth of a page's cost. What Next writes from `metadata`, it writes from `head`.
 */
export async function massDocument({ head, body }: Parts): Promise<Response> {
  // Next refuses this import at the top of a file that a route reaches.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const html = renderToStaticMarkup(<Document head={<HeadTags {...head} />}>{body}</Document>);
  return new Response(`<!doctype html>${html}`, {
    headers: { "Content-Type": "text/html; charset=utf-8" },
  });
}

/** What Next makes of `metadata` and `viewport` in app/layout.tsx and a page. */
function HeadTags({ title, description, address, isIndexed = true }: Head) {
  const wholeTitle = TITLE_TEMPLATE.replace("%s", title);
  return (
    <>
      <link rel="stylesheet" href={SHEETS_OF_PAGES} />
      {THEME_COLORS.map(({ media, color }) => (
        <meta key={media} name="theme-color" content={color} media={media} />
      ))}
      <title>{wholeTitle}</title>
      <meta name="description" content={description} />
      {!isIndexed && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={new URL(address, site.origin).href} />
      <meta property="og:title" content={wholeTitle} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={OPEN_GRAPH.siteName} />
      <meta property="og:locale" content={OPEN_GRAPH.locale} />
      <meta property="og:type" content={OPEN_GRAPH.type} />
      <meta name="twitter:card" content="summary" />
      <meta name="twitter:title" content={wholeTitle} />
      <meta name="twitter:description" content={description} />
      <link rel="icon" href={ICON} />
    </>
  );
}
