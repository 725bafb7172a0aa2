"use client";

import { type KeyboardEvent, useCallback, useState } from "react";
import type { Suggestion } from "@/lib/machine/suggest";
import { SuggestionList } from "./suggestion-list";

type Props = {
  name: string;
  label: string;
  example: string;
  /** What is chosen, in words. */
  shown: string;
  suggestionsFor: (typed: string) => readonly Suggestion[];
  /** A suggestion was taken, or other text left in the field. */
  onChoose: (value: string) => void;
  onWake?: () => void;
};

const NONE = -1;

/** A text field with a list under it: type, move with the arrow keys, take with Enter, leave with Escape. */
export function Combobox(props: Props) {
  const { name, label, example, shown, suggestionsFor, onChoose, onWake } = props;
  const id = `choose-${name}`;
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(NONE);
  const suggestions = isOpen ? suggestionsFor(typed ?? "") : [];

  // Text typed before the page woke is taken up when the field does.
  const adopt = useCallback(
    (field: HTMLInputElement | null) => {
      if (field === null || field.value === "" || field !== document.activeElement) return;
      setTyped(field.value);
      setOpen(true);
      onWake?.();
    },
    [onWake],
  );
  const close = () => {
    setOpen(false);
    setActive(NONE);
  };
  const choose = (value: string) => {
    onChoose(value);
    setTyped(undefined);
    close();
  };
  // What stands in the field counts, even if it was typed before the page woke up.
  const leave = (text: string) => {
    if (text !== shown) onChoose(text.trim());
    setTyped(undefined);
    close();
  };
  const move = (step: number) => {
    setOpen(true);
    const count = suggestions.length;
    setActive((at) =>
      count === 0 ? NONE : (Math.max(at, step > 0 ? NONE : 0) + step + count) % count,
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const taken = suggestions[active];
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape") {
      setTyped(undefined);
      close();
    } else if (event.key === "Enter") {
      if (taken !== undefined) choose(taken.value);
      else leave(event.currentTarget.value);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="relative grid min-w-0 content-start gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        ref={adopt}
        name={name}
        role="combobox"
        aria-expanded={suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active === NONE ? undefined : `${id}-${active}`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={example}
        value={typed ?? shown}
        onFocus={(event) => {
          onWake?.();
          event.target.select();
        }}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(NONE);
        }}
        onKeyDown={onKeyDown}
        onBlur={(event) => leave(event.target.value)}
        className="min-h-10 w-full min-w-0 text-ellipsis rounded-sm border border-edge bg-paper px-3 text-ink placeholder:text-quiet"
      />
      <SuggestionList {...{ id, label, suggestions, active }} onTake={choose} />
    </div>
  );
}
