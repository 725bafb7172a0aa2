import { FORMULAS, type FormulaKey } from "./formulas";

type Props = { name: FormulaKey };

/** A formula in words, in symbols, and what the symbols stand for. */
export function Formula({ name }: Props) {
  const { words, symbols, where } = FORMULAS[name];
  return (
    <figure className="my-4 max-w-[48rem] border-l-2 border-accent pl-4">
      <p className="text-sm text-quiet">{words}</p>
      <p className="mt-2 font-mono">{symbols}</p>
      <dl className="mt-2 grid gap-x-4 text-sm sm:grid-cols-[max-content_1fr]">
        {where.map(([symbol, meaning]) => (
          <div key={symbol} className="contents">
            <dt className="font-mono">{symbol}</dt>
            <dd className="text-quiet">{meaning}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
