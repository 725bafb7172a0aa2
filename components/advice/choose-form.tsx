import type { ReactNode } from "react";
import { routes } from "@/lib/routes";

type Props = {
  formats: readonly { slug: string; name: string }[];
  models: readonly string[];
  defaults: { model: string; budget: number; context: number; format: string; speed: number };
};

const MODEL_FIELDS = [
  { at: 1, label: "Model" },
  { at: 2, label: "Second model" },
  { at: 3, label: "Third model" },
] as const;

const FORMS = [
  { value: "card", label: "Desktop card" },
  { value: "laptop", label: "Laptop" },
  { value: "mac", label: "Mac" },
  { value: "small-computer", label: "Small computer" },
] as const;

const FIELD =
  "min-h-11 w-full rounded-sm border border-edge bg-paper px-2 text-ink placeholder:text-quiet";

/** What a buyer says. It works by script alone, and stands only where there is one. */
export function ChooseForm({ formats, models, defaults }: Props) {
  return (
    <form
      data-enhance="choose"
      action={routes.chooseMyGpu()}
      className="grid gap-4 print:hidden [@media(scripting:none)]:hidden"
      aria-label="What you want"
    >
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3 md:grid-cols-3">
        {MODEL_FIELDS.map(({ at, label }) => (
          <Field
            key={at}
            label={label}
            name={`model${at}`}
            value={at === 1 ? defaults.model : ""}
            list="choose-models"
            isWide={at === 1}
            note
          />
        ))}
        <datalist id="choose-models">
          {models.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3 lg:grid-cols-6">
        <Field label="Budget, $" name="budget" value={defaults.budget} isNumber />
        <Field label="Context, tokens" name="context" value={defaults.context} isNumber />
        <Labelled label="Format">
          <select name="format" defaultValue={defaults.format} className={FIELD}>
            {formats.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
        <Field label="Enough, tokens/s" name="speed" value={defaults.speed} isNumber />
        <Field label="Power at most, W" name="watts" example="no limit" isNumber />
        <Field label="Computer for a card, $" name="computer" example="there is one" isNumber />
      </div>
      <div className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
          <legend className="sr-only">Form; none means any</legend>
          {FORMS.map(({ value, label }) => (
            <Box key={value} name="form" value={value} label={label} />
          ))}
        </fieldset>
        <Box name="used" value="no" label="New only" />
        <Box name="day" value="no" label="Prices without a day count too" />
      </div>
      <p className="text-sm text-quiet">
        Noise is in no record: a limit on power is the nearest thing, for what draws less has less
        heat to carry away. Machines whose power is unknown are then left out, and counted.
      </p>
      <p data-part="problems" role="alert" className="text-does-not-run empty:hidden" />
    </form>
  );
}

type FieldProps = {
  label: string;
  name: string;
  value?: string | number;
  example?: string;
  list?: string;
  isNumber?: boolean;
  /** Takes a line of its own on a phone. */
  isWide?: boolean;
  note?: boolean;
};

function Field({
  label,
  name,
  value,
  example,
  list,
  isNumber = false,
  isWide = false,
  note = false,
}: FieldProps) {
  return (
    <div className={isWide ? "col-span-2 min-w-0 md:col-span-1" : "min-w-0"}>
      <Labelled label={label}>
        <input
          name={name}
          list={list}
          defaultValue={value}
          inputMode={isNumber ? "numeric" : undefined}
          placeholder={example}
          autoComplete="off"
          spellCheck={false}
          className={FIELD}
        />
      </Labelled>
      {note && <p data-note={name} aria-live="polite" className="mt-1 text-sm text-quiet" />}
    </div>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is its child.
    <label className="grid gap-1">
      <span className="text-sm font-semibold">{label}</span>
      {children}
    </label>
  );
}

function Box({ name, value, label }: { name: string; value: string; label: string }) {
  return (
    <label className="inline-flex min-h-7 items-center gap-2">
      <input type="checkbox" name={name} value={value} className="size-4" />
      {label}
    </label>
  );
}
