/** Addresses whose page is an app: it keeps React and has one client root. All others are documents. */
export const APPS: readonly string[] = ["/will-it-run/"];

/** Hosts that an app may ask, each only when the reader presses a button that names it. No other page may ask any. */
export const APP_HOSTS: Readonly<Record<string, readonly string[]>> = {
  // Headers of .gguf files; huggingface.co sends readers on to its file servers below hf.co.
  "/will-it-run/": ["https://huggingface.co", "https://*.hf.co"],
};
