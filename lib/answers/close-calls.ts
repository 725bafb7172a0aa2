import type { Verdict } from "@/lib/fit/types";
import { routes } from "@/lib/routes";
import { type AnswerPair, answerPairs } from "./answer-pairs";
import { grouped } from "./grouped";
import { hardwareForModel } from "./hardware-for-model";

/** An answer worth a link: what on what, and how it comes out. */
export type CloseCall = { model: string; machine: string; href: string; verdict: Verdict };

const CLOSE: readonly Verdict[] = ["tight", "with-offload"];

/** Of each model asked about most the answer that is closest to turning, of so many models. */
export function closeCalls(limit: number): CloseCall[] {
  return grouped(answerPairs(), ({ model }) => model.slug)
    .slice(0, limit)
    .flatMap(([, pairs]) => closest(pairs) ?? []);
}

function closest(pairs: readonly AnswerPair[]): CloseCall | undefined {
  const [first] = pairs;
  if (first === undefined) return undefined;
  const machines = pairs.map(({ configuration }) => configuration);
  const rows = hardwareForModel(first.model, machines);
  const distance = ({ likelyBytes, usableBytes }: (typeof rows)[number]) =>
    Math.abs(Math.log(likelyBytes / usableBytes));
  const close = rows.filter(({ verdict }) => CLOSE.includes(verdict));
  const [row] = (close.length > 0 ? close : rows).toSorted((a, b) => distance(a) - distance(b));
  return (
    row && {
      model: first.model.name,
      machine: row.name,
      href: routes.answer(first.model.slug, row.configuration),
      verdict: row.verdict,
    }
  );
}
