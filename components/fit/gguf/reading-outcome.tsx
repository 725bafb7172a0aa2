import { formatCount, formatTraffic } from "@/lib/format";
import type { GgufProblem } from "@/lib/gguf/header";
import { routes } from "@/lib/routes";
import { PressButton } from "./press-button";
import { type Choice, forgetModel, type OwnModel, type Reading } from "./reading.client";

type Props = { reading: Reading; onAsk: (id: string) => void };

/** What came of reading a file: what is wrong, what there is to choose from, or what it holds. */
export function ReadingOutcome({ reading, onAsk }: Props) {
  const { doing, problems, choices, model } = reading;
  return (
    <div role="status" className="grid gap-2 empty:hidden">
      {doing !== "" && <p className="text-quiet">{doing}</p>}
      {problems.length > 0 && <Problems problems={problems} />}
      {choices.length > 0 && <Choices choices={choices} onAsk={onAsk} />}
      {model !== undefined && <Holds model={model} />}
    </div>
  );
}

function Problems({ problems }: { problems: readonly GgufProblem[] }) {
  return (
    <div className="border-l-2 border-does-not-run pl-3">
      <p className="font-semibold">This could not be used.</p>
      <ul className="space-y-1">
        {problems.map(({ place, value, remedy }) => (
          <li key={`${place} ${value}`} className="[overflow-wrap:anywhere]">
            {place}: {value}. {remedy}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Choices({ choices, onAsk }: { choices: readonly Choice[]; onAsk: Props["onAsk"] }) {
  return (
    <>
      <p>Which one? Its header is then read from huggingface.co.</p>
      <ul className="grid max-h-80 gap-1 overflow-y-auto">
        {choices.map(({ id, path, sizeBytes }) => (
          <li key={id} className="grid [overflow-wrap:anywhere]">
            <PressButton onPress={() => onAsk(id)}>
              {path}
              {sizeBytes !== undefined && `, ${formatTraffic(sizeBytes)}`}
            </PressButton>
          </li>
        ))}
      </ul>
    </>
  );
}

function Holds({
  model: { details, format, weightsBytes, projectorBytes, tensorCount, partCount },
}: {
  model: OwnModel;
}) {
  const { ownFile } = details;
  const record = ownFile?.record;
  return (
    <>
      <p className="[overflow-wrap:anywhere]">
        {ownFile?.name} holds {formatCount(weightsBytes)} bytes of weights in{" "}
        {formatCount(tensorCount)} tensors, {format.name}
        {partCount > 1 && `, ${partCount} parts together`}
        {projectorBytes !== undefined && `; its projector ${formatTraffic(projectorBytes)}`}.{" "}
        {record === undefined ? (
          "The catalog has no such model: its layers are those its metadata gives."
        ) : (
          <>
            The catalog knows it as <a href={routes.model(record.slug)}>{record.name}</a>, and its
            layers are those of that record.
          </>
        )}
      </p>
      <PressButton onPress={forgetModel}>Take the file away</PressButton>
    </>
  );
}
