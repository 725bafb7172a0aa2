import { routes } from "@/lib/routes";
import type { ModelEntry, WhyNot } from "./checker-data";
import { modelRecord } from "./model-record";
import { VerdictBadge } from "./verdict-badge";

/** Why there is no figure. "no-file" is the runtime's lack, not the model's. */
const REASON: Record<WhyNot | "no-file", string> = {
  embedding: "it turns text into vectors, reads its input once and keeps no cache.",
  reranker: "it scores pairs of texts, reads its input once and keeps no cache.",
  speech: "it hears or speaks, and works on audio in windows of its own.",
  image: "it draws, and its memory depends on the picture's size and the encoders beside it.",
  video: "it makes video, and its memory depends on resolution, length and the encoders beside it.",
  "no-layers": "how its layers keep what they have read is in no source we could read.",
  "no-size": "how many parameters it has is in no source we could read.",
  "no-file": "no file that this runtime reads is known, and its size cannot be worked out.",
};

type Props = { model: ModelEntry; whyNot: WhyNot | "no-file" };

/** Said plainly: no estimate, and why. */
export function NotEstimated({ model, whyNot }: Props) {
  const record = modelRecord(model);
  return (
    <div aria-live="polite" className="grid max-w-[48rem] gap-1.5">
      <VerdictBadge verdict="unknown" />
      <p className="font-serif text-lg">
        {model.name} is not estimated: {REASON[whyNot]} The engine is for models that write text.
      </p>
      {record && (
        <p className="text-sm">
          <a href={routes.model(record.slug)}>What is known of {record.name}, with its files</a>
        </p>
      )}
    </div>
  );
}
