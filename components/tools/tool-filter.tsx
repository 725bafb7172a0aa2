import type { LicenseMark } from "@/lib/answers/tool-rows";
import type { Backend, Platform, ToolKind } from "@/lib/catalog/schemas/tool";
import { ListFilter } from "../catalog/list-filter";
import { LICENSE_MARK } from "./license-mark";
import { BACKEND, PLATFORM, TOOL_KIND } from "./words";

type Props = {
  target: string;
  kinds: readonly ToolKind[];
  marks: readonly LicenseMark[];
  platforms: readonly Platform[];
  backends: readonly Backend[];
};

/** Narrows the list of tools. */
export function ToolFilter({ target, kinds, marks, platforms, backends }: Props) {
  return (
    <ListFilter
      target={target}
      searchLabel="Name"
      choices={[
        {
          label: "Kind",
          name: "kind",
          options: kinds.map((key) => ({ value: key, text: TOOL_KIND[key].title })),
        },
        {
          label: "Licence",
          name: "licence",
          options: marks.map((key) => ({ value: key, text: LICENSE_MARK[key].word })),
        },
        {
          label: "Platform",
          name: "platform",
          options: platforms.map((key) => ({ value: key, text: PLATFORM[key] })),
        },
        {
          label: "Backend",
          name: "backend",
          options: backends.map((key) => ({ value: key, text: BACKEND[key] })),
        },
      ]}
    />
  );
}
