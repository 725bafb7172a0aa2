// Written by `npm run fonts`: change scripts/fonts, not this file.

/** Addresses of the font files every page preloads: at most two. */
export const PRELOADED_FONTS: readonly string[] = [
  "/fonts/source-serif.30408e5a.woff2",
  "/fonts/plex-sans.ea9db96a.woff2",
];
