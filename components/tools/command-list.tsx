type Props = { commands: readonly { label: string; command: string }[] };

/** Commands to copy, each with what it is for; the button appears where there is a clipboard. */
export function CommandList({ commands }: Props) {
  return (
    <dl className="grid max-w-[48rem] grid-cols-1 gap-3">
      {commands.map(({ label, command }) => (
        <div key={`${label} ${command}`}>
          <dt className="text-sm text-quiet">{label}</dt>
          <dd
            data-enhance="copy"
            data-button-class="min-h-8 shrink-0 cursor-pointer px-2 text-sm text-accent hover:underline"
            className="mt-1 flex items-start justify-between gap-3 rounded-sm border border-rule bg-wash py-1 pl-3 pr-1"
          >
            <code className="min-w-0 whitespace-pre-wrap wrap-anywhere py-1 font-mono text-sm">
              {command}
            </code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
