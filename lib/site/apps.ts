/** Addresses whose page is an app: it keeps React and has one client root. All others are documents. */
export const APPS: readonly string[] = ["/will-it-run/"];
