import type { AnswerNeighbours } from "@/lib/answers/answer-neighbours";
import type { MachineRow } from "@/lib/answers/hardware-for-model";
import { formatMemory } from "@/lib/format";
import { type CheckerState, routes } from "@/lib/routes";
import type { Answer } from "./answer";
import { KinList, type KinRow } from "./kin-list";
import { MACHINES_OF_CLASS } from "./words";

type Props = {
  answer: Answer;
  neighbours: AnswerNeighbours;
  /** An answer's document where there is one, else the checker. */
  hrefOf: (state: CheckerState) => string;
};

/** The machines next to this one, better and worse, and the models next to this one. */
export function AnswerKin({ answer: { question, check, machineName }, neighbours, hrefOf }: Props) {
  const { model, unit } = question;
  const { better, worse, models, own } = neighbours;
  const machine = (row: MachineRow): KinRow => ({
    ...row,
    key: row.configuration,
    detail: `${row.quantization}, ${formatMemory(row.usableBytes)} usable`,
    href: hrefOf({
      model: model.slug,
      machine: row.configuration,
      quant: row.quantizationSlug,
      context: check.settings.contextTokens,
    }),
  });
  const many = own ? MACHINES_OF_CLASS[own.class] : "machines";
  return (
    <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
      <KinList title={`Next better among ${many}`} rows={better.map(machine)} />
      <KinList title={`Next worse among ${many}`} rows={worse.map(machine)} />
      <KinList
        title={`Models about as large on ${machineName}`}
        rows={models.map((row) => ({
          ...row,
          key: row.slug,
          detail: row.quantization,
          href: hrefOf({
            model: row.slug,
            machine: own?.configuration ?? unit.slug,
            quant: row.quantizationSlug,
            context: row.contextTokens,
          }),
        }))}
      />
      <div>
        <h3 className="font-semibold">All of them</h3>
        <ul className="mt-1">
          {own && (
            <li className="flex min-h-7 items-center">
              <a href={routes.machinesForModel(model.slug, own.class)}>
                {model.name} on all {many}
              </a>
            </li>
          )}
          <li className="flex min-h-7 items-center">
            <a href={routes.model(model.slug)}>All about {model.name}</a>
          </li>
          <li className="flex min-h-7 items-center">
            <a href={routes.hardwareUnit(unit.slug)}>All about {unit.name}</a>
          </li>
        </ul>
      </div>
    </div>
  );
}
