import { routes } from "@/lib/routes";

type Link = { href: string; name: string };
type Props = { machines: readonly Link[]; models: readonly Link[] };

/** Pages that hold the same answers as tables: what people ask about most, and the whole lists. */
export function AskedLinks({ machines, models }: Props) {
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      <Group
        id="asked-machines"
        title="What a machine runs"
        links={machines}
        all={{ href: routes.hardware(), name: "All cards, chips and boards" }}
      />
      <Group
        id="asked-models"
        title="What runs a model"
        links={models}
        all={{ href: routes.models(), name: "All models" }}
      />
    </div>
  );
}

type GroupProps = { id: string; title: string; links: readonly Link[]; all: Link };

function Group({ id, title, links, all }: GroupProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      <ul className="mt-1 columns-2 gap-x-6 text-sm">
        {[...links, all].map(({ href, name }) => (
          <li key={href} className="break-inside-avoid py-0.5">
            <a href={href} className="inline-block min-h-6">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
