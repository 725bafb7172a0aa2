/** What an app's page needs besides its route. */
type App = {
  /** The module that wakes its one client root in the browser. */
  entry: string;
  /** Hosts it may ask, each only when the reader presses a button that names it. */
  hosts: readonly string[];
};

/** Pages that are apps, by their addresses: they keep React. All other pages are documents, and ask no host. */
export const APP_PAGES: Readonly<Record<string, App>> = {
  "/will-it-run/": {
    entry: "components/fit/wake-checker.client.tsx",
    // Headers of .gguf files; huggingface.co sends readers on to its file servers below hf.co.
    hosts: ["https://huggingface.co", "https://*.hf.co"],
  },
};

/** The addresses of the apps. */
export const APPS: readonly string[] = Object.keys(APP_PAGES);
