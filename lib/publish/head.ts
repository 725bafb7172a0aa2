import { site } from "@/lib/site/identity";

/** What the head of a document says besides what is the same on every page. */
export type Head = {
  /** Without the site's name, which is added: at most 60 characters, with the answer in it. */
  title: string;
  /** For search results: at most 160 characters, and of this document alone. */
  description: string;
  /** The document's own address, like "/models/qwen3-8b/". */
  address: string;
  /** False keeps it out of search engines and the sitemap. */
  isIndexed?: boolean;
};

/** The site's name behind a title; `%s` is the title. */
export const TITLE_TEMPLATE = `%s · ${site.name}`;

export const OPEN_GRAPH = { siteName: site.name, type: "website", locale: "en_US" } as const;

export const ICON = "/icon.svg";

/** The colour of the browser's own frame in each theme: that of paper. */
export const THEME_COLORS = [
  { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
  { media: "(prefers-color-scheme: dark)", color: "#0e1014" },
] as const;

/** What a mass document links for style: finishing puts the sheets in that Next's pages link. */
export const SHEETS_OF_PAGES = "/sheets-of-pages.css";
