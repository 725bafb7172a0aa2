import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";
import { FOOTER } from "./navigation";

/** Every group of pages, the affiliate disclosure, and who answers for the site. */
export function Footer() {
  return (
    <footer className="border-t border-rule text-sm">
      <div className="mx-auto w-full max-w-[75rem] px-4 py-8 sm:px-6">
        <nav aria-label="Footer" className="grid grid-cols-2 gap-6 sm:grid-cols-3 lg:grid-cols-5">
          {FOOTER.map(({ title, links }) => (
            <div key={title}>
              <h2 className="font-mono text-xs uppercase tracking-wide text-quiet">{title}</h2>
              <ul className="mt-1">
                {links.map(({ label, href }) => (
                  <li key={href}>
                    <a
                      href={href}
                      className="inline-flex min-h-7 items-center text-ink no-underline hover:underline"
                    >
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className="mt-8 max-w-[42rem] space-y-2 text-quiet">
          <p>
            Some links may one day be affiliate links ({site.affiliateProgrammes.join(", ")}). Each
            is marked where it stands, costs you nothing more, and never decides an order or a
            verdict: <a href={routes.howWeMakeMoney()}>how we make money</a>.
          </p>
          <p>
            {site.name}, edition {site.edition}. Independently operated by {site.operator}.
          </p>
        </div>
      </div>
    </footer>
  );
}
