import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";
import { NAVIGATION } from "./navigation";

/**
 * Name and edition, the pages that exist, the check, search and the theme switch. On narrow screens the
 * pages stand in rows of their own, whose number no font decides: nothing moves when one arrives.
 */
export function Header() {
  return (
    <header className="border-b border-rule">
      <div className="mx-auto flex w-full max-w-[75rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 sm:px-6">
        <a href={routes.home()} className="flex min-h-9 items-center gap-2 text-ink no-underline">
          <span className="font-semibold">{site.name}</span>
          <span className="hidden font-mono text-xs text-quiet sm:inline">{site.edition}</span>
        </a>
        <nav
          aria-label="Main"
          className="order-last -mx-2 grid w-full grid-cols-3 text-sm sm:flex lg:order-none lg:mx-0 lg:w-auto lg:grow"
        >
          {NAVIGATION.map(({ label, href }) => (
            <a
              key={href}
              href={href}
              className={`${isOnPhones(href) ? "flex" : "hidden sm:flex"} min-h-9 items-center px-2 text-ink no-underline hover:underline`}
            >
              {label}
            </a>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-1 whitespace-nowrap text-sm lg:ml-0">
          <a
            href={routes.search()}
            data-enhance="search"
            aria-keyshortcuts="/ Control+K Meta+K"
            className="flex min-h-9 items-center px-2 text-ink no-underline hover:underline"
          >
            Search
          </a>
          <button
            type="button"
            data-enhance="theme"
            data-theme-switch
            // Its word is the script's, and may be there before React is.
            suppressHydrationWarning
            className="min-h-9 w-12 cursor-pointer text-ink hover:underline"
          >
            Theme
          </button>
          <a
            href={routes.checker()}
            className="flex min-h-9 items-center rounded-sm bg-accent px-3 font-semibold text-on-accent no-underline"
          >
            Run check
          </a>
        </div>
      </div>
    </header>
  );
}

/** Where there is little room, the button leads to the check, and no second link to it. */
function isOnPhones(href: string): boolean {
  return href !== routes.checker();
}
