import type { Metadata } from "next";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "No page has this address" };

const LISTS = [
  { name: "Will it run?", href: routes.checker(), what: "a machine and a model, and the answer" },
  { name: "Models", href: routes.models(), what: "what runs each of them" },
  { name: "Hardware", href: routes.hardware(), what: "what runs on it" },
  { name: "Tools", href: routes.tools(), what: "runtimes, apps, agents" },
  { name: "Everything, from A to Z", href: routes.search(), what: "every record by name" },
];

export default function NotFoundPage() {
  return (
    <div className="py-8 sm:py-12">
      <p className="font-mono text-xs text-quiet">
        <span aria-hidden="true">&gt; </span>404
      </p>
      <h1 className="mt-2 text-xl font-semibold sm:text-2xl">No page has this address</h1>
      <p className="mt-2 max-w-[42rem] font-serif text-lg text-quiet">
        It may be misspelled, or name something the catalog does not hold.
      </p>
      <div
        data-enhance="nearest"
        aria-live="polite"
        className="mt-6 [@media(scripting:enabled)]:min-h-52"
      />
      <h2 className="text-lg font-semibold">Lists</h2>
      <ul className="mt-2 max-w-[42rem] border-t border-rule">
        {LISTS.map(({ name, href, what }) => (
          <li
            key={href}
            className="flex min-h-9 flex-wrap items-baseline gap-x-4 border-b border-rule py-1.5"
          >
            <a href={href} className="grow">
              {name}
            </a>
            <span className="text-sm text-quiet">{what}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
