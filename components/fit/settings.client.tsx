"use client";

import { useState } from "react";
import { formatCount, formatTokensShort } from "@/lib/format";
import { setAddress } from "../site/use-address.client";
import type { CheckerFrame, ModelDetails } from "./checker-data";
import { formatChoices } from "./format-choices";
import { NumberField } from "./number-field.client";
import type { Choices } from "./request";
import { RUNTIME_KEYS, RUNTIMES } from "./runtimes";
import { SelectField } from "./select-field.client";

type Props = {
  choices: Choices;
  frame: CheckerFrame;
  model: ModelDetails | undefined;
  /** What holds when no context is asked for, and the most there can be. */
  usualContext: number;
  longestContext: number;
};

/** Quantization, context, cache and runtime: each with its default, all in the address. */
export function Settings({ choices, frame, model, usualContext, longestContext }: Props) {
  const runtime = RUNTIMES[choices.runtime];
  const context = choices.contextTokens ?? usualContext;
  const cacheType = choices.cacheType ?? runtime.cacheTypes[0] ?? "f16";
  const [isOpen, setOpen] = useState(false);
  const steps = contextSteps(longestContext);
  const at = steps.findLastIndex((step) => step <= context);
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-2 md:grid-cols-4">
      <SelectField
        name="quant"
        label="Quantization"
        value={choices.quantization ?? ""}
        options={[["", "Best that fits"], ...formatChoices(model, runtime.family, frame)]}
        onChoose={(quant) => setAddress({ quant })}
      />
      <div className="grid min-w-0 content-start">
        <NumberField
          name="context"
          label="Context, tokens"
          value={formatCount(context)}
          onChoose={(text) => setAddress({ context: text.replaceAll(",", "") })}
        />
        <input
          type="range"
          aria-label="Context in steps"
          min={0}
          max={steps.length - 1}
          value={Math.max(0, at)}
          aria-valuetext={`${formatTokensShort(context)} tokens`}
          onChange={(event) => setAddress({ context: String(steps[Number(event.target.value)]) })}
          className="h-6 w-full min-w-0"
        />
      </div>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="col-span-2 min-h-6 cursor-pointer text-left text-sm text-accent md:hidden"
      >
        {runtime.name} · {cacheType} cache · {isOpen ? "less" : "change"}
      </button>
      <div className={`col-span-2 grid grid-cols-2 gap-3 ${isOpen ? "" : "max-md:hidden"}`}>
        <SelectField
          name="runtime"
          label="Runtime"
          value={choices.runtime}
          options={RUNTIME_KEYS.map((key) => [key, RUNTIMES[key].name])}
          onChoose={(key) =>
            setAddress({ runtime: key === "llama-cpp" ? "" : key, quant: "", kv: "" })
          }
        />
        <SelectField
          name="kv"
          label="KV cache"
          value={cacheType}
          options={runtime.cacheTypes.map((type) => [type, CACHE_NAMES[type] ?? type])}
          onChoose={(kv) => setAddress({ kv: kv === "f16" ? "" : kv })}
        />
      </div>
    </div>
  );
}

const CACHE_NAMES: Partial<Record<string, string>> = { f16: "f16, 16 bits" };

const FIRST_STEP = 2048;

/** Doublings, and the most there can be. */
function contextSteps(most: number): number[] {
  const steps = [];
  for (let tokens = FIRST_STEP; tokens < most; tokens *= 2) steps.push(tokens);
  return [...steps, most];
}
