import { ENGINE_VERSION } from "@/lib/fit/estimate";
import { explainFit } from "@/lib/fit/explain";
import { routes } from "@/lib/routes";
import { Disclosure } from "../ui/disclosure";
import type { Check } from "./check";
import { SumTable } from "./sum-table";

type Props = { check: Check };

/** The sum behind the likely figure, with the version of the formulas. */
export function PrintedSum({ check: { fit, model, settings, chosen } }: Props) {
  const lines = explainFit(fit, model.fit, settings);
  const file = model.ownFile === undefined ? "the published file" : "the tensors of the file";
  return (
    <Disclosure summary="The sum, term by term">
      <SumTable
        label="The sum"
        lines={lines}
        fit={fit}
        weightsHow={chosen.weights.basis === "file" ? file : "worked out from the tensors"}
      />
      <p className="mt-2 text-quiet">
        Engine {ENGINE_VERSION}. <a href={routes.methodology()}>Every constant and its source</a>
      </p>
    </Disclosure>
  );
}
