import type { Model } from "@/lib/catalog/schemas/model";
import { ListFilter } from "../catalog/list-filter";
import { RUNS_AS } from "./words";

type Props = {
  target: string;
  runsAs: readonly Model["runsAs"][];
  organizations: readonly string[];
  licenses: readonly string[];
};

/** Narrows the list of models. */
export function ModelFilter({ target, runsAs, organizations, licenses }: Props) {
  return (
    <ListFilter
      target={target}
      searchLabel="Name or family"
      choices={[
        {
          label: "For",
          name: "for",
          options: runsAs.map((key) => ({ value: key, text: RUNS_AS[key] })),
        },
        { label: "Organisation", name: "by", options: organizations.map(asWritten) },
        { label: "Licence", name: "licence", options: licenses.map(asWritten) },
      ]}
    />
  );
}

function asWritten(name: string) {
  return { value: name, text: name };
}
