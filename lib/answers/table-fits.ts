import type { Configuration } from "@/lib/catalog/configurations";
import type { Model } from "@/lib/catalog/schemas/model";
import type { MachinePlan } from "@/lib/fit/plan";
import { planRanking, type RankedFit, rankModel } from "@/lib/fit/rank";
import type { Rung } from "./quantization-ladder";
import { tableMachine } from "./table-machine";

/** Every table asks the same few hundred machines the same question: the machine's half is kept. */
const plans = new Map<string, MachinePlan>();

/** The machine's half of a table's rows. */
export function tablePlan(configuration: Configuration, contextTokens: number): MachinePlan {
  const key = `${configuration.slug} ${contextTokens}`;
  const plan = plans.get(key) ?? planRanking(tableMachine(configuration), { contextTokens });
  plans.set(key, plan);
  return plan;
}

/** How a machine of a table runs a model at each rung of its ladder, in their order. */
export function tableFits(
  model: Model,
  rungs: readonly Rung[],
  configuration: Configuration,
  contextTokens: number,
): RankedFit[] {
  const plan = tablePlan(configuration, contextTokens);
  return rankModel(
    model,
    rungs.map(({ weights }) => weights),
    plan,
    { contextTokens },
  );
}
