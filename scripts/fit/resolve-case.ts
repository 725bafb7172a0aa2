import { weightsOf } from "@/lib/answers/weights";
import { catalog } from "@/lib/catalog";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";
import { FORMAT_BITS } from "@/lib/fit/assumptions/formats";
import { bitsOf, formatKey } from "@/lib/fit/formats";
import { runtimeFamily } from "@/lib/fit/runtime";
import type { FitWeights, RuntimeFamily } from "@/lib/fit/types";
import type { FoundHardware } from "@/lib/resolve/hardware-text";
import { indexModels, resolveModel } from "@/lib/resolve/model-text";
import { nearestName } from "@/lib/resolve/nearest";
import { hardwareIn } from "@/scripts/lib/devices-from-text";
import type { FitCase } from "./case-schema";

const models = indexModels<Model>(catalog.models);
const modelOf = remembered((text: string) => resolveModel(text, models));
const foundIn = remembered((text: string) => hardwareIn(text));
const modelNames = catalog.models.flatMap(({ slug, name }) => [name, slug]);
const hardwareNames = catalog.hardware.flatMap(({ slug, name }) => [name, slug]);
const nearestModel = remembered((text: string) => nearestName(text, modelNames));
const nearestHardware = remembered((text: string) => nearestName(text, hardwareNames));

/** What a run without a stated format has, by engine: each family's usual one. */
const USUAL_FORMAT: Record<RuntimeFamily, string> = {
  "llama.cpp": "Q4_K_M",
  vllm: "BF16",
  mlx: "MLX-4BIT",
  exllama: "4.0bpw",
  other: "Q4_K_M",
};

/** The model a case means, or a sentence with the nearest name. */
export function modelOfCase({ model }: FitCase): Model | string {
  return modelOf(model) ?? unknown("model", model, nearestModel(model));
}

/** The devices a case means, or a sentence with the nearest name. */
export function hardwareOfCase({
  hardware,
  hardwareCount,
  memoryGiB,
}: FitCase): FoundHardware<Hardware>[] | string {
  const parts =
    typeof hardware === "string" ? [{ name: hardware, count: hardwareCount }] : hardware;
  const all: FoundHardware<Hardware>[] = [];
  for (const { name, count = 1 } of parts) {
    const found = foundIn(name);
    const [only] = found;
    if (only === undefined) return unknown("hardware", name, nearestHardware(name));
    const isPlain = found.length === 1 && only.count === 1;
    all.push(...(isPlain ? [{ ...only, count }] : found));
  }
  return memoryGiB === undefined ? all : all.map((found) => ({ ...found, memoryGiB }));
}

/** The weights of a case: its own bytes, a published file, or the mixture of the format. */
export function weightsOfCase(asked: FitCase, model: Model): FitWeights | string | undefined {
  const written = asked.quant ?? formatKey(asked.model) ?? usualFormat(asked, model);
  const quantization = bitsOf(written) && !formatKey(written) ? written : formatKey(written);
  if (asked.weightsBytes !== undefined) {
    return {
      quantization: quantization ?? written,
      bytes: Math.round(asked.weightsBytes),
      basis: "file",
    };
  }
  if (quantization === undefined) {
    return unknown("quantization", written, nearestName(written, Object.keys(FORMAT_BITS)));
  }
  return weightsOf(model, quantization);
}

function usualFormat({ runtime }: FitCase, { nativeDtype }: Model): string {
  return nativeDtype === "mxfp4" ? "MXFP4" : USUAL_FORMAT[runtimeFamily(runtime)];
}

function unknown(kind: string, text: string, nearest: string | undefined): string {
  const suggestion = nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
  return `No ${kind} is called "${text}".${suggestion}`;
}

/** A pure function of a text that keeps its answers: batches name the same things again and again. */
function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (text) => {
    const found = known.get(text) ?? { answer: answer(text) };
    known.set(text, found);
    return found.answer;
  };
}
