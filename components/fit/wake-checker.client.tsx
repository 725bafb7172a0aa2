"use client";

import { hydrateRoot } from "react-dom/client";
import { Checker } from "./checker.client";
import type { CheckerFrame } from "./checker-data";

/** Wakes the checker where the page has it, with what the page says beside it (`AppRoot`). */
function wake(): void {
  const root = document.querySelector("[data-app]");
  const given = document.querySelector("[data-app-given]")?.textContent;
  if (root === null || !given) throw new Error("The page has no [data-app], or nothing beside it.");
  const frame: CheckerFrame = JSON.parse(given);
  const asWritten = root.querySelector("[data-app-static]")?.innerHTML ?? "";
  hydrateRoot(
    root,
    <Checker frame={frame}>
      <div data-app-static="" dangerouslySetInnerHTML={{ __html: asWritten }} />
    </Checker>,
  );
}

wake();
