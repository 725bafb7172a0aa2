import type { ReactNode } from "react";
import { FEEDS } from "@/lib/publish/feeds";
import { PRELOADED_FONTS } from "@/lib/site/fonts";
import { Footer } from "./footer";
import { Header } from "./header";
import { THEME_SCRIPT } from "./theme-script";

type Props = { head?: ReactNode; children: ReactNode };

/** The shell of every page. `head` is for route handlers; for pages Next writes it from `metadata`. */
export function Document({ head, children }: Props) {
  return (
    // The theme script sets data-theme before React looks.
    <html lang="en" suppressHydrationWarning>
      {head && (
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          {head}
        </head>
      )}
      <body className="bg-paper font-sans text-base text-ink">
        {PRELOADED_FONTS.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="" />
        ))}
        {Object.values(FEEDS).map(({ address, type }) => (
          <link key={type} rel="alternate" href={address} type={type} title="What changed" />
        ))}
        {/* A fixed text of ours, hashed in the Content-Security-Policy: no flash of the other theme. */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
        <a
          href="#main"
          className="absolute left-2 top-2 -translate-y-16 bg-paper px-3 py-2 focus:translate-y-0"
        >
          Skip to content
        </a>
        <Header />
        <main id="main" className="mx-auto w-full max-w-[75rem] px-4 pb-16 sm:px-6">
          {children}
        </main>
        <Footer />
        <script type="module" src="/enhance/index.js" />
      </body>
    </html>
  );
}
