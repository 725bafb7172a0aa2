import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import { ListFilter } from "../catalog/list-filter";
import { HARDWARE_CLASS } from "./words";

type Props = {
  target: string;
  classes: readonly HardwareClass[];
  vendors: readonly string[];
};

/** Narrows the list of hardware. */
export function HardwareFilter({ target, classes, vendors }: Props) {
  return (
    <ListFilter
      target={target}
      searchLabel="Name"
      choices={[
        {
          label: "Class",
          name: "class",
          options: classes.map((key) => ({ value: key, text: HARDWARE_CLASS[key].title })),
        },
        {
          label: "Maker",
          name: "by",
          options: vendors.map((name) => ({ value: name, text: name })),
        },
      ]}
    />
  );
}
