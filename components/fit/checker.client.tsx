"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { useAddress } from "../site/use-address.client";
import type { CheckerFrame, ModelDetails } from "./checker-data";
import { useFailure } from "./files.client";
import { fitMachine, type Part } from "./fit-machine";
import { ModelFile } from "./gguf/model-file.client";
import { useOwnModel } from "./gguf/reading.client";
import { withOwnModel } from "./gguf/with-own-model";
import { MachineDetails } from "./machine-details.client";
import { MachinePicker } from "./machine-picker.client";
import { ModelPicker } from "./model-picker.client";
import { ProblemList } from "./problem-list";
import type { Problem } from "./read-parameter";
import { type Request, readRequest } from "./request";
import { Settings } from "./settings.client";
import { soundChoices } from "./sound-choices";
import { useMachine } from "./use-machine.client";
import { useModel } from "./use-model.client";
import { longestContext, usualContext } from "./usual-context";

const Answer = lazy(() =>
  import("./answer.client").then(({ Answer: part }) => ({ default: part })),
);
const Rankings = lazy(() =>
  import("./rankings.client").then(({ Rankings: part }) => ({ default: part })),
);

type Props = {
  frame: CheckerFrame;
  /** What stands in the place of the answer while nothing is asked. */
  children: ReactNode;
};

/** A machine, a model, settings, and the answer; all of it in the address. */
export function Checker({ frame: ownFrame, children }: Props) {
  const address = useAddress();
  const request = readRequest(address, ownFrame.formats);
  const machine = useMachine(request.machineText);
  const own = useOwnModel(request.modelText);
  const named = useModel(own === undefined ? request.modelText : "");
  const { frame, model, ...asked } = withOwnModel(own, { ...request, ...named, frame: ownFrame });
  const { choices, problems } = soundChoices(asked.choices, machine.parts, model, frame);
  const wrong = [...request.problems, ...machine.problems, ...named.problems, ...problems];
  const isReady = machine.isReady && named.isReady;
  const ramGiB = fitMachine(machine.parts, choices).ramGiB ?? 0;
  return (
    <>
      <form
        aria-label="What to check"
        onSubmit={(event) => event.preventDefault()}
        className="grid gap-2 print:hidden"
      >
        <div className="grid gap-x-3 gap-y-2 md:grid-cols-2">
          <div className="min-w-0">
            <MachinePicker text={request.machineText} parts={machine.parts} />
            <MachineDetails parts={machine.parts} choices={choices} ramGiB={ramGiB} />
          </div>
          <div className="min-w-0">
            <ModelPicker text={request.modelText} model={model} />
            <ModelFile
              formats={ownFrame.formats}
              model={own}
              unknownText={named.problems.length > 0 ? request.modelText : ""}
            />
          </div>
        </div>
        <Settings
          choices={choices}
          frame={frame}
          model={model}
          usualContext={usualContext(model?.fit)}
          longestContext={longestContext(model?.fit)}
        />
      </form>
      <div className="mt-4 min-h-svh">
        <Result
          {...{ request, frame, isReady, model }}
          parts={machine.parts}
          choices={choices}
          problems={isReady ? wrong : []}
        >
          {children}
        </Result>
      </div>
    </>
  );
}

type ResultProps = Props & {
  request: Request;
  isReady: boolean;
  parts: readonly Part[];
  model: ModelDetails | undefined;
  choices: Request["choices"];
  problems: readonly Problem[];
};

/** Which answer there is: to both, to the machine, to the model, or none yet. */
function Result({
  request,
  isReady,
  parts,
  model,
  choices,
  frame,
  problems,
  children,
}: ResultProps) {
  const failure = useFailure();
  if (failure !== "") {
    return (
      <p role="alert">
        The figures could not be fetched ({failure}). Load the page again to retry.
      </p>
    );
  }
  if (!isReady) return <p className="text-quiet">Looking it up…</p>;

  const isAsked = request.machineText !== "" || request.modelText !== "";
  const hasMachine = parts.length > 0;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <ProblemList problems={problems} />
      <Suspense fallback={<p className="text-quiet">Working it out…</p>}>
        {hasMachine && model && <Answer {...{ parts, model, choices, frame }} />}
        {hasMachine !== (model !== undefined) && <Rankings {...{ parts, model, choices, frame }} />}
      </Suspense>
      {(!isAsked || (!hasMachine && !model)) && children}
    </div>
  );
}
