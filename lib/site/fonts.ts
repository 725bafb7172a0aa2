// Written by `npm run fonts`: change scripts/fonts, not this file.

/** Addresses of the font files every page preloads: at most two. */
export const PRELOADED_FONTS: readonly string[] = [
  "/fonts/source-serif-400.e94e97c2.woff2",
  "/fonts/plex-sans-400.a7e997d9.woff2",
];
