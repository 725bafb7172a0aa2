import { breadcrumbList } from "@/lib/publish/breadcrumb-list";
import { routes } from "@/lib/routes";
import { JsonLd } from "./json-ld";

export type Crumb = { name: string; href: string };

type Props = {
  /** From the first step below home to this page, which is last. */
  trail: readonly Crumb[];
};

/** Where this page stands, for readers and as structured data. */
export function Breadcrumbs({ trail }: Props) {
  const steps = [{ name: "Home", href: routes.home() }, ...trail];
  return (
    <nav aria-label="Breadcrumbs" className="pt-4 font-mono text-xs text-quiet">
      <ol className="flex flex-wrap items-center gap-x-2">
        {steps.map(({ name, href }, index) => (
          <li key={href} className="flex min-h-6 items-center gap-2">
            <span aria-hidden="true">{index === 0 ? ">" : "/"}</span>
            {index === steps.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <a href={href} className="text-quiet">
                {name}
              </a>
            )}
          </li>
        ))}
      </ol>
      <JsonLd data={breadcrumbList(steps)} />
    </nav>
  );
}
