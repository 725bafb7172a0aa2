import { routes } from "@/lib/routes";

type Props = { combos: readonly { slug: string; name: string; summary: string }[] };

/** Set-ups a unit is part of. */
export function ComboLinks({ combos }: Props) {
  return (
    <ul className="grid max-w-[48rem] gap-1">
      {combos.map(({ slug, name, summary }) => (
        <li key={slug}>
          <a href={routes.hardwareCombo(slug)}>{name}</a>{" "}
          <span className="text-sm text-quiet">{summary}</span>
        </li>
      ))}
    </ul>
  );
}
