import type { CheckerFrame, ModelDetails } from "../checker-data";
import type { Choices } from "../request";
import type { OwnModel } from "./reading.client";

type Asked = { choices: Choices; frame: CheckerFrame; model?: ModelDetails | undefined };

/** What is asked, with the model of a file in the place of the one the address names. */
export function withOwnModel(own: OwnModel | undefined, { choices, frame, model }: Asked): Asked {
  if (own === undefined) return { choices, frame, model };
  const { details, format, projectorBytes } = own;
  const isKnown = frame.formats.some(({ slug }) => slug === format.slug);
  return {
    choices: { ...choices, projectorBytes },
    frame: isKnown ? frame : { ...frame, formats: [...frame.formats, format] },
    model: details,
  };
}
