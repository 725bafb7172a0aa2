"use client";

import { Field } from "./field";

type Props = {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChoose: (value: string) => void;
};

/** A native list of choices. */
export function SelectField({ name, label, value, options, onChoose }: Props) {
  return (
    <Field label={label}>
      <select
        name={name}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="min-h-10 w-full min-w-0 rounded-sm border border-edge bg-paper px-2 text-ink"
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
