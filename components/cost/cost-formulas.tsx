import { routes } from "@/lib/routes";

const FORMULAS = [
  "tokens written in an hour = 3,600 ÷ (1 ÷ writing speed + r ÷ reading speed)",
  "r = prompt share ÷ (1 − prompt share); tokens read = r × tokens written",
  "electricity a month = (load watts × hours + idle watts × (hours on − hours)) × 30.4 days ÷ 1,000 × price",
  "rented a month = hours × 30.4 days ÷ speed ratio × price an hour",
  "tokens a month = tokens read × price + tokens written × price",
  "own machine after m months = price × (1 − resale) + m × electricity",
  "break-even = price × (1 − resale) ÷ (cloud a month − electricity a month)",
] as const;

/** The formulas of `lib/cost/cost.ts`, in words, and what they leave out. */
export function CostFormulas() {
  return (
    <>
      <ul className="max-w-[48rem] space-y-1 font-mono text-sm">
        {FORMULAS.map((formula) => (
          <li key={formula}>{formula}</li>
        ))}
      </ul>
      <p className="mt-3 max-w-[42rem]">
        The sum leaves out your time, the computer around a card, storage and transfer in the cloud,
        minimum rental times, cached prompts and price changes. It counts the same tokens each way,
        and no value of having them at home: privacy, no limits, no connection.{" "}
        <a href={routes.bestGpu()}>Which machine to take</a> is another page.
      </p>
    </>
  );
}
