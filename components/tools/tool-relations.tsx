import { routes } from "@/lib/routes";

type Named = { slug: string; name: string; summary: string };

type Props = { title: string; tools: readonly Named[] };

/** Tools in a relation to this one, each with its sentence. */
export function ToolRelations({ title, tools }: Props) {
  if (tools.length === 0) return null;
  return (
    <div className="max-w-[48rem]">
      <h3 className="font-mono text-xs uppercase tracking-wide text-quiet">{title}</h3>
      <ul className="mt-1 border-t border-rule text-sm">
        {tools.map(({ slug, name, summary }) => (
          <li
            key={slug}
            className="grid gap-x-4 border-b border-rule py-1.5 sm:grid-cols-[12rem_1fr]"
          >
            <a href={routes.tool(slug)}>{name}</a>
            <span className="text-quiet">{summary}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
