import type { ModelCommand } from "@/lib/answers/model-commands";

type Props = { commands: readonly ModelCommand[] };

/** First commands, one for each runtime, with a copy button where there is a clipboard. */
export function ModelCommands({ commands }: Props) {
  return (
    <dl className="grid max-w-[42rem] gap-3">
      {commands.map(({ runtime, command }) => (
        <div key={runtime}>
          <dt className="text-sm text-quiet">{runtime}</dt>
          <dd
            data-enhance="copy"
            data-button-class="shrink-0 text-sm text-accent underline"
            className="flex items-center justify-between gap-3 rounded-sm bg-wash px-3 py-2"
          >
            <code className="min-w-0 overflow-x-auto font-mono text-sm">{command}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
