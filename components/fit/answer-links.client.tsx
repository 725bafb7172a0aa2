"use client";

import { routes } from "@/lib/routes";
import type { Check } from "./check";
import type { ModelDetails } from "./checker-data";
import { CopyLink } from "./copy-link.client";
import { machineAddress, type Part } from "./fit-machine";
import { modelRecord } from "./model-record";
import type { Choices } from "./request";

type Props = { parts: readonly Part[]; model: ModelDetails; choices: Choices; check: Check };

/** The address of the answer, and the pages that say more. */
export function AnswerLinks({ parts, model, choices, check }: Props) {
  const record = modelRecord(model);
  const units = parts.flatMap((part) => (part.kind === "unit" ? part.configured.unit : []));
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-rule pt-3 text-sm print:hidden">
      <CopyLink
        file={model.ownFile}
        state={{
          machine: machineAddress(parts),
          model: model.slug,
          quant: check.chosen.quantization,
          context: String(check.settings.contextTokens),
          ram:
            check.machine.ramGiB === undefined
              ? choices.ramGiB?.toString()
              : String(check.machine.ramGiB),
        }}
      />
      {record && <a href={routes.model(record.slug)}>All about {record.name}</a>}
      {units.map(({ slug, name }) => (
        <a key={slug} href={routes.hardwareUnit(slug)}>
          All about {name}
        </a>
      ))}
      <a href={routes.methodology()}>How these figures come about</a>
    </div>
  );
}
