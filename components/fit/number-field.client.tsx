"use client";

import { type KeyboardEvent, useState } from "react";
import { Field } from "./field";

type Props = {
  name: string;
  label: string;
  /** What holds when the field is empty. */
  usual?: string | undefined;
  value: string;
  onChoose: (value: string) => void;
};

/** A number with its unit in the label. It counts when the field is left or Enter is pressed. */
export function NumberField({ name, label, usual, value, onChoose }: Props) {
  const [typed, setTyped] = useState<string>();
  const commit = () => {
    if (typed !== undefined && typed !== value) onChoose(typed.trim());
    setTyped(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    commit();
  };
  return (
    <Field label={label}>
      <input
        name={name}
        inputMode="decimal"
        autoComplete="off"
        placeholder={usual}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
        className="min-h-10 w-full min-w-0 rounded-sm border border-edge bg-paper px-3 tabular-nums text-ink placeholder:text-quiet"
      />
    </Field>
  );
}
