"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { GgufProblem } from "@/lib/gguf/header";
import type { FormatEntry, ModelDetails } from "../checker-data";

/** A model read from a file, as the checker takes it. */
export type OwnModel = {
  details: ModelDetails;
  /** Its one format, which the catalog may not have. */
  format: FormatEntry;
  /** Bytes of all its tensors. */
  weightsBytes: number;
  /** Bytes of a projector that came with it. */
  projectorBytes?: number | undefined;
  tensorCount: number;
  partCount: number;
};

/** A file of a repository to choose: its id in full, and what to show of it. */
export type Choice = { id: string; path: string; sizeBytes?: number | undefined };

/** Where reading stands. */
export type Reading = {
  /** What is going on, in words; empty when nothing is. */
  doing: string;
  problems: readonly GgufProblem[];
  /** Files of a repository to choose from. */
  choices: readonly Choice[];
  /** The model read last, which holds as long as the address says what it said then. */
  model?: OwnModel | undefined;
  /** The model the address named then. */
  modelText: string;
};

const NOTHING: Reading = { doing: "", problems: [], choices: [], modelText: "" };

const listeners = new Set<() => void>();
let reading = NOTHING;

/** Writes down how far reading has come; a new step clears what the last one said. */
export function noteReading(step: Partial<Reading>): void {
  const { model, modelText } = reading;
  reading = { ...NOTHING, model, modelText, ...step };
  for (const listener of listeners) listener();
}

/** Takes the file away. */
export function forgetModel(): void {
  noteReading({ model: undefined, modelText: "" });
}

/** Where reading stands, and anew at each step. */
export function useReading(): Reading {
  const subscribe = useCallback((listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => reading,
    () => NOTHING,
  );
}

/** The model read from a file, while the address asks for no other. */
export function useOwnModel(modelText: string): OwnModel | undefined {
  const { model, modelText: then } = useReading();
  return model !== undefined && then === modelText ? model : undefined;
}
