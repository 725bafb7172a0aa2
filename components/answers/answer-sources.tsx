import type { Source } from "@/lib/catalog/schemas/common";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";
import { SourceNote } from "../catalog/source-note";

type Props = {
  model: Pick<Model, "size" | "attention" | "shape">;
  unit: Pick<Hardware, "memory" | "compute">;
  /** The page of the file whose size the sum begins with; absent where the size is worked out. */
  file?: Source | undefined;
};

/** Where the facts behind the sum come from. */
export function AnswerSources({ model, unit, file }: Props) {
  const sources = [
    { of: "Parameters", source: model.size?.source },
    { of: "Layers and cache", source: model.attention?.source },
    { of: "Widths", source: model.shape?.source },
    { of: "File", source: file },
    { of: "Memory", source: unit.memory.source },
    { of: "Bandwidth", source: unit.memory.bandwidthSource },
    { of: "Compute", source: unit.compute?.source },
  ];
  return (
    <ul className="grid gap-1">
      {sources.map(
        ({ of, source }) =>
          source && (
            <li key={of}>
              <SourceNote of={of} source={source} />
            </li>
          ),
      )}
    </ul>
  );
}
