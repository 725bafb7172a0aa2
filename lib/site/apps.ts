/**
 * Pages that are apps, by their addresses, each with the module that wakes its one client root in the
 * browser. They keep React; all other pages are documents.
 */
export const APP_ENTRIES: Readonly<Record<string, string>> = {
  "/will-it-run/": "components/fit/wake-checker.client.tsx",
};

/** The addresses of the apps. */
export const APPS: readonly string[] = Object.keys(APP_ENTRIES);
