import type { ReactNode } from "react";
import { TableRegion } from "../ui/table-region";

type Props = {
  /** What a run without a public log gives as its source: this page, in full. */
  formUrl: string;
};

/**
 * Pasted output in, a record out. It works in the reader's browser and sends nothing; without script
 * it stays hidden. `components/enhance/add-run` fills it.
 */
export function AddRunForm({ formUrl }: Props) {
  return (
    <form data-enhance="add-run" data-form-url={formUrl} hidden className="[&[hidden]]:hidden">
      <label className="grid gap-1">
        <span className="font-semibold">What the program printed</span>
        <textarea
          name="paste"
          rows={8}
          spellCheck={false}
          autoComplete="off"
          className="w-full rounded-sm border border-edge bg-paper p-2 font-mono text-sm text-ink"
        />
      </label>
      <p data-part="said" aria-live="polite" className="mt-2 max-w-[42rem]" />
      <ul data-part="unread" className="mt-1 list-disc pl-5 font-mono text-xs text-quiet" />
      <div data-part="run" hidden className="[&[hidden]]:hidden">
        <fieldset className="mt-5">
          <legend className="text-lg font-semibold">The run</legend>
          <p className="mb-3 max-w-[42rem] text-sm text-quiet">
            As the output says it. Change what is wrong, and fill in what it does not say.
          </p>
          <div className="grid grid-cols-2 items-start gap-x-4 gap-y-3 lg:grid-cols-4">
            <Field name="model" label="Model" note />
            <Field name="quantization" label="Format" />
            <Field name="hardware" label="Machine" note />
            <Field name="hardwareCount" label="How many of it" isNumber />
            <Field name="runtime" label="Engine" />
            <Field name="runtimeVersion" label="Its version" />
            <Field name="backend" label="Backend" />
            <Field name="contextTokens" label="Context, tokens" isNumber />
            <Field name="date" label="Day of the run" example="2026-11-20" />
            <Field name="url" label="Where the output is public" example="https://" />
            <Field name="who" label="Who ran it" />
          </div>
        </fieldset>
        <Figures />
        <Outcome />
      </div>
    </form>
  );
}

type FieldProps = {
  name: string;
  label: string;
  example?: string;
  isNumber?: boolean;
  /** Whether something is said of it: which record it means. */
  note?: boolean;
};

function Field({ name, label, example, isNumber = false, note = false }: FieldProps) {
  return (
    <div className="min-w-0">
      <label className="grid gap-1">
        <span className="text-sm font-semibold">{label}</span>
        <input
          name={name}
          inputMode={isNumber ? "numeric" : undefined}
          placeholder={example}
          autoComplete="off"
          spellCheck={false}
          className="min-h-11 w-full rounded-sm border border-edge bg-paper px-2 text-ink placeholder:text-quiet"
        />
      </label>
      {note && <p data-note={name} aria-live="polite" className="mt-1 text-sm text-quiet" />}
    </div>
  );
}

function Figures() {
  return (
    <Part title="Its figures">
      <TableRegion label="Figures of the run">
        <table className="data-table">
          <thead>
            <tr>
              <th>Taken</th>
              <th>What</th>
              <th>Measured, tokens/s</th>
              <th className="number">Estimate, tokens/s</th>
              <th className="number">Estimate off by</th>
              <th>Depth, tokens</th>
            </tr>
          </thead>
          <tbody data-part="figures" />
        </table>
      </TableRegion>
      <p
        data-part="estimated"
        aria-live="polite"
        className="mt-2 max-w-[42rem] text-sm text-quiet"
      />
    </Part>
  );
}

function Outcome() {
  return (
    <Part title="The record">
      <p data-part="provenance" className="mb-2 max-w-[42rem] text-sm" />
      <section
        aria-label="The record as JSON"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so that a keyboard must reach it.
        tabIndex={0}
        className="max-h-96 overflow-auto rounded-sm border border-rule bg-wash p-3"
      >
        <pre className="whitespace-pre-wrap break-words font-mono text-xs">
          <code data-part="record" />
        </pre>
      </section>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Press name="copy">Copy</Press>
        <Press name="download">Download as a file</Press>
        <p data-part="copied" aria-live="polite" className="text-sm text-quiet" />
      </div>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-6">
      <h3 className="mb-2 text-lg font-semibold">{title}</h3>
      {children}
    </div>
  );
}

function Press({ name, children }: { name: string; children: ReactNode }) {
  return (
    <button
      type="button"
      data-press={name}
      className="min-h-11 cursor-pointer rounded-sm border border-edge px-4 font-semibold"
    >
      {children}
    </button>
  );
}
