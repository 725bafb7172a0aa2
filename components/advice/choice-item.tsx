import { usdPerTokenRate } from "@/lib/advice/value";
import { FORM_WORD } from "@/lib/advice/words";
import type { AdvisedChoice, AdvisedModel } from "@/lib/answers/best-gpu";
import type { Purpose } from "@/lib/answers/best-gpu-purposes";
import { formatCount, formatFixed, formatSpeedRange } from "@/lib/format";
import { formatMoney } from "@/lib/format/money";
import { routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { VerdictBadge } from "../fit/verdict-badge";
import { PriceCell } from "./price-cell";

type Props = {
  choice: AdvisedChoice;
  models: readonly AdvisedModel[];
  /** At which price its place changes. */
  flip: string;
  /** Purposes whose models it does not hold. */
  beyond: readonly Purpose[];
};

/** One machine of a ranking: price, what it runs and how fast, where its place changes, what it cannot do. */
export function ChoiceItem({ choice, models, flip, beyond }: Props) {
  const { configuration, form, powerWatts, price } = choice.unit;
  const { hardware, name, slug } = configuration;
  const usdPerRate = usdPerTokenRate(choice.priceUsd, choice.outcomes);
  return (
    <li className="border-b border-rule py-3">
      <h3 className="font-semibold">
        <a href={routes.configuration(hardware.slug, slug)}>{name}</a>{" "}
        <span className="font-normal text-sm text-quiet">{FORM_WORD[form]}</span>
      </h3>
      {price && (
        <p className="mt-1">
          <PriceCell price={price} />
        </p>
      )}
      <ul className="mt-1 text-sm">
        {models.map((model, index) => (
          <OutcomeLine key={model.slug} model={model} machine={slug} choice={choice} at={index} />
        ))}
      </ul>
      <p className="mt-1 max-w-[48rem] text-sm">
        {flip}{" "}
        <span className="text-quiet">
          {usdPerRate !== undefined && `${formatMoney(usdPerRate)} for each token a second. `}
          {powerWatts === undefined
            ? "Its power is unknown."
            : `It takes up to ${formatCount(powerWatts)}\u00a0W.`}{" "}
          {beyond.length > 0
            ? `It does not hold: ${beyond.map(({ short }) => short).join(", ")}.`
            : "It holds every purpose of this list."}
        </span>
      </p>
    </li>
  );
}

type LineProps = { model: AdvisedModel; machine: string; choice: AdvisedChoice; at: number };

function OutcomeLine({ model, machine, choice, at }: LineProps) {
  const outcome = choice.outcomes[at];
  if (outcome === undefined) return null;
  const { likelyBytes, tokensPerSecond, verdict } = outcome;
  const check = routes.checker({
    machine,
    model: model.slug,
    quant: model.quantizationSlug,
    context: model.contextTokens,
  });
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-0.5">
      <VerdictBadge verdict={verdict} />
      <span>
        {model.name} {model.quantization}
      </span>
      <span className="tabular-nums">
        {tokensPerSecond ? formatSpeedRange(tokensPerSecond) : "speed unknown"}
      </span>
      <span className="tabular-nums text-quiet">
        needs {formatFixed(bytesToGib(likelyBytes), 1)}&nbsp;GiB
      </span>
      <a href={check} aria-label={`Check ${model.name} on this machine`}>
        Check
      </a>
    </li>
  );
}
