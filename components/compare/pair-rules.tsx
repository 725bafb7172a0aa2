/** The rules of `lib/answers/compare-*-pairs.ts` in words; `tests/answers/compare.test.ts` holds them. */
export function PairRules() {
  return (
    <dl className="max-w-[42rem] space-y-3">
      <div>
        <dt className="font-semibold">Machines</dt>
        <dd>
          Each machine asked about most stands beside its own place in the line one generation
          earlier and later; the three nearest in speed of memory among those within 12 % of the
          memory a model can have; the three nearest in price at launch, within 25 % and bought
          alike; and units it is often taken for.
        </dd>
      </div>
      <div>
        <dt className="font-semibold">Models</dt>
        <dd>
          Each model asked about most stands beside the two whose file is nearest in size, within 25
          %; the two of its maker nearest in parameters, within 1.6 times; among models for code the
          two nearest, within 2.6 times; and the one nearest in parameters read for a token, within
          30 %.
        </dd>
      </div>
      <div>
        <dt className="font-semibold">Tools</dt>
        <dd>
          Each engine and app that loads models, and each of the sixty tools asked about most,
          stands beside the first two of its alternatives that serve its purpose and name it in
          return.
        </dd>
      </div>
      <div>
        <dt className="font-semibold">What decides</dt>
        <dd>
          Figures alone: what runs well on one and not on the other, memory, speed, price with its
          day, power, software. A difference within what sources round is none; an unknown figure
          decides nothing, and is said to be unknown. Prices compare only when they are of the same
          sort and year.
        </dd>
      </div>
    </dl>
  );
}
