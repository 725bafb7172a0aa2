import { formatTokens } from "@/lib/format";
import { type Command, commandOf } from "../fit/commands";
import { RUNTIMES, type RuntimeKey } from "../fit/runtimes";
import { verdictWord } from "../fit/verdict-badge";
import { type Answer, checkWith } from "./answer";

type Props = { answer: Answer };

type RuntimeCommand = { key: RuntimeKey; label: string; command: Command };

/** Runtimes that are started by typing; the others have the same as settings. */
const TYPED: readonly RuntimeKey[] = ["llama-cpp", "ollama", "vllm", "mlx-lm"];

/** What to type, one box for each runtime that can run it on this machine. */
export function AnswerCommands({ answer }: Props) {
  const commands = TYPED.flatMap((key) => commandFor(key, answer) ?? []);
  return (
    <>
      <dl className="grid max-w-[48rem] grid-cols-[minmax(0,1fr)] gap-3">
        {commands.map(({ key, label, command: { text, note } }) => (
          <div key={key}>
            <dt className="text-sm text-quiet">{label}</dt>
            <dd
              data-enhance="copy"
              data-button-class="shrink-0 text-sm text-accent underline"
              className="flex items-center justify-between gap-3 rounded-sm bg-wash px-3 py-2"
            >
              <code className="min-w-0 overflow-x-auto whitespace-pre font-mono text-sm">
                {text}
              </code>
            </dd>
            {note && <dd className="text-sm text-quiet">{note}</dd>}
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">{settingsText(answer)}</p>
    </>
  );
}

/** llama.cpp and Ollama load this answer's file; other runtimes their own format, where it fits. */
function commandFor(key: RuntimeKey, answer: Answer): RuntimeCommand | undefined {
  const { check, choices, question, nameOf } = answer;
  const { backends, family, name } = RUNTIMES[key];
  const own = question.unit.device.backends;
  if (backends && !backends.some((each) => own.includes(each))) return undefined;
  if (family === "gguf") {
    return { key, label: name, command: commandOf(check, { ...choices, runtime: key }) };
  }
  const other = checkWith(question, { ...choices, runtime: key });
  if (other === undefined || !["runs-well", "tight"].includes(other.fit.verdict)) return undefined;
  const format = nameOf(other.chosen.quantization);
  const label = `${name}, at ${format}: ${verdictWord(other.fit.verdict).toLowerCase()}`;
  return { key, label, command: commandOf(other, { ...choices, runtime: key }) };
}

function settingsText({ check: { fit, settings, chosen }, nameOf }: Answer): string {
  const isWhole = fit.verdict !== "with-offload" || fit.gpuLayerCount === undefined;
  const layers = isWhole ? "all layers" : `${fit.gpuLayerCount} layers`;
  return `LM Studio and KoboldCpp have the same as settings: a ${nameOf(chosen.quantization)} file, ${formatTokens(settings.contextTokens)} of context, ${layers} on the GPU.`;
}
