import type { SupportItem } from "@/lib/catalog/schemas/support-fact";
import { ListFilter } from "../catalog/list-filter";
import { SUPPORT_NAME } from "./words";

type Props = { target: string; items: readonly SupportItem[] };

/** Narrows a matrix to a name, or to what has one item. */
export function SupportFilter({ target, items }: Props) {
  const options = items.map((item) => ({ value: item.toLowerCase(), text: SUPPORT_NAME[item] }));
  return (
    <ListFilter
      target={target}
      searchLabel="Runtime"
      choices={[{ label: "Has, at least in part", name: "has", options, any: "Anything" }]}
    />
  );
}
