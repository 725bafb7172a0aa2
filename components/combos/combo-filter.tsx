import { ListFilter } from "../catalog/list-filter";
import { COMBO_KIND } from "./words";

type Props = {
  /** The table whose rows it hides. */
  target: string;
};

const KINDS = ["cards", "offload", "computers"] as const;

/** Narrows the list of set-ups by name and sort. */
export function ComboFilter({ target }: Props) {
  const options = KINDS.map((kind) => ({ value: kind, text: COMBO_KIND[kind].title }));
  return (
    <ListFilter
      target={target}
      searchLabel="Name"
      choices={[{ label: "Sort", name: "kind", options }]}
    />
  );
}
