"use client";

import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { formatTraffic } from "@/lib/format";
import { readHubId } from "@/lib/gguf/hub-id";
import type { FormatEntry } from "../checker-data";
import type { OwnModel } from "./reading.client";

const FileForm = lazy(() =>
  import("./file-form.client").then(({ FileForm: form }) => ({ default: form })),
);

type Props = {
  formats: readonly FormatEntry[];
  model: OwnModel | undefined;
  /** What the address names, when no model of the catalog is called so. */
  unknownText: string;
};

/** One line that opens into the form for a file; a file let go anywhere on the page opens it, too. */
export function ModelFile({ formats, model, unknownText }: Props) {
  const [isOpen, setOpen] = useState<boolean>();
  const drop = useCallback(
    (files: readonly File[]) => {
      setOpen(true);
      void import("./open-files").then(({ openDiskFiles }) => openDiskFiles(files, formats));
    },
    [formats],
  );
  useDrop(drop);
  const asked = readHubId(unknownText) === undefined ? "" : unknownText;
  const isShown = isOpen ?? asked !== "";
  return (
    <details
      open={isShown}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="text-sm"
    >
      <summary className="min-h-7 overflow-hidden text-ellipsis whitespace-nowrap py-1 text-accent">
        {summaryText(model)}
      </summary>
      {isShown && (
        <Suspense fallback={<p className="min-h-96 py-2 text-quiet">Loading the form…</p>}>
          <FileForm formats={formats} asked={asked} />
        </Suspense>
      )}
    </details>
  );
}

function summaryText(model: OwnModel | undefined): string {
  if (model === undefined) return "A .gguf file of yours, or one on Hugging Face";
  return `${model.details.ownFile?.name} · ${formatTraffic(model.weightsBytes)} · change`;
}

/** Takes files that are let go on the page, which would otherwise leave it to show them. */
function useDrop(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      // The file field takes its own.
      if (files.length === 0 || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      take(files);
    };
    window.addEventListener("dragover", hover);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", hover);
      window.removeEventListener("drop", drop);
    };
  }, [take]);
}
