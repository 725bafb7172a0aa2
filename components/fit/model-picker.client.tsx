"use client";

import { useCallback, useState } from "react";
import { findNames } from "@/lib/machine/find-name";
import { setAddress } from "../site/use-address.client";
import type { ModelDetails } from "./checker-data";
import { Combobox } from "./combobox.client";
import { useDirectory } from "./files.client";
import { forgetModel } from "./gguf/reading.client";

const SUGGESTION_COUNT = 10;

type Props = { text: string; model: ModelDetails | undefined };

/** The model by name; left empty, the answer is a list of what runs. */
export function ModelPicker({ text, model }: Props) {
  const [isAwake, setAwake] = useState(false);
  const wake = useCallback(() => setAwake(true), []);
  const directory = useDirectory(isAwake);
  const suggestionsFor = (typed: string) => {
    const models = directory?.models ?? [];
    const found = typed === "" ? models : findNames(typed, models).map(({ record }) => record);
    return found.slice(0, SUGGESTION_COUNT).map(({ slug, name }) => ({ value: slug, label: name }));
  };
  return (
    <Combobox
      name="model"
      label="Model"
      example="Any: what runs on this machine?"
      shown={model?.name ?? text}
      suggestionsFor={suggestionsFor}
      onWake={wake}
      onChoose={(slug) => {
        forgetModel();
        setAddress({ model: slug, quant: "", context: "" });
      }}
    />
  );
}
