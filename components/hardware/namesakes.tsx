import type { Namesake } from "@/lib/answers/namesakes";
import { formatBandwidth } from "@/lib/format";
import { routes } from "@/lib/routes";
import { HARDWARE_CLASS } from "./words";

type Props = { name: string; namesakes: readonly Namesake[] };

/** A warning that others carry nearly the same name, with what tells them apart. */
export function Namesakes({ name, namesakes }: Props) {
  return (
    <aside aria-label="Not to be mixed up with" className="mb-6 border-l-2 border-tight py-1 pl-4">
      <p className="font-semibold">Is it this one?</p>
      <p className="max-w-[42rem] text-sm text-quiet">
        These are often taken for the {name}, or sold beside it, and run other models or at another
        speed:
      </p>
      <ul className="mt-1 text-sm">
        {namesakes.map((each) => (
          <li key={each.slug} className="flex min-h-6 flex-wrap gap-x-3">
            <a href={routes.hardwareUnit(each.slug)}>{each.name}</a>
            <span className="text-quiet">
              {HARDWARE_CLASS[each.class].one}, {each.sizes}
              {each.bandwidthGBPerSecond !== undefined &&
                `, ${formatBandwidth(each.bandwidthGBPerSecond)}`}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
