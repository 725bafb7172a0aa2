import { routes } from "@/lib/routes";

type Props = { machines: readonly string[]; models: readonly string[] };

/** The question of the site as a plain form: it opens the checker, which takes free text. */
export function AskForm({ machines, models }: Props) {
  return (
    <form
      action={routes.checker()}
      className="mt-5 grid max-w-[60rem] gap-3 md:grid-cols-[1fr_1fr_auto] md:items-end"
    >
      <Field
        name="machine"
        label="Your machine"
        example="RTX 4090, M4 Max 64 GB"
        names={machines}
      />
      <Field name="model" label="The model" example="Llama 3.3 70B, qwen3:8b" names={models} />
      <button
        type="submit"
        className="min-h-11 cursor-pointer rounded-sm bg-accent px-5 font-semibold text-on-accent"
      >
        Will it run?
      </button>
    </form>
  );
}

type FieldProps = { name: string; label: string; example: string; names: readonly string[] };

/** Leave it empty to ask the other way round: what runs here, or what runs this. */
function Field({ name, label, example, names }: FieldProps) {
  const list = `${name}-names`;
  return (
    <label className="grid gap-1">
      <span className="text-sm font-semibold">{label}</span>
      <input
        name={name}
        list={list}
        placeholder={example}
        autoComplete="off"
        spellCheck={false}
        className="min-h-11 w-full rounded-sm border border-edge bg-paper px-3 text-ink placeholder:text-quiet"
      />
      <datalist id={list}>
        {names.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </label>
  );
}
