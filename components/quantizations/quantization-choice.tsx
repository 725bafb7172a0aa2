import type { ReactNode } from "react";
import type { Neighbour, Neighbours } from "@/lib/answers/quantization-neighbours";
import { formatFigure, formatFileSize } from "@/lib/format";
import { routes } from "@/lib/routes";
import { bitsText } from "./bits-text";

type Props = Neighbours & { name: string; divergence?: number | undefined };

/** When to take a format, from its neighbours: what more bits cost, what fewer save, and what is better. */
export function QuantizationChoice({ name, divergence, larger, smaller, better }: Props) {
  const own = divergence === undefined ? undefined : formatFigure(divergence);
  return (
    <ul className="grid max-w-[42rem] gap-2">
      {better && (
        <li>
          <Name of={better} /> takes no more bits ({bitsText(better.bitsPerWeight)}) and loses less:{" "}
          {better.divergence !== undefined && formatFigure(better.divergence)}
          {own && ` against ${own}`}. Take that where your program loads it.
        </li>
      )}
      {larger ? (
        <li>
          Take {name} when <Name of={larger} />, the next larger at {bitsText(larger.bitsPerWeight)}{" "}
          bits, leaves no room for the context.
          <Example of={larger} name={name} />
          <Losses own={own} other={larger} />
        </li>
      ) : (
        <li>Nothing it compares with takes more bits.</li>
      )}
      {smaller ? (
        <li>
          When {name} does not fit, the next smaller is <Name of={smaller} /> at{" "}
          {bitsText(smaller.bitsPerWeight)} bits.
          <Example of={smaller} name={name} />
          <Losses own={own} other={smaller} />
        </li>
      ) : (
        <li>
          Nothing commonly published in its container takes fewer bits: below it a smaller model
          helps.
        </li>
      )}
    </ul>
  );
}

function Name({ of }: { of: Neighbour }): ReactNode {
  return <a href={routes.quantization(of.slug)}>{of.name}</a>;
}

function Example({ of, name }: { of: Neighbour; name: string }) {
  if (of.example === undefined) return null;
  const { model, name: modelName, ownBytes, otherBytes } = of.example;
  return (
    <>
      {" "}
      Of <a href={routes.model(model)}>{modelName}</a> the {of.name} is {formatFileSize(otherBytes)}
      , the {name} {formatFileSize(ownBytes)}.
    </>
  );
}

function Losses({ own, other }: { own: string | undefined; other: Neighbour }) {
  if (own === undefined || other.divergence === undefined) return null;
  return ` The divergence is ${formatFigure(other.divergence)} there, ${own} here.`;
}
