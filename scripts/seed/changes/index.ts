import versionTags from "../generated/version-tags.json";
import { january2026 } from "./2026-01";
import { february2026 } from "./2026-02";
import { march2026 } from "./2026-03";
import { april2026 } from "./2026-04";
import { may2026 } from "./2026-05";
import { june2026 } from "./2026-06";
import { july2026 } from "./2026-07";
import { august2026 } from "./2026-08";
import { september2026 } from "./2026-09";
import { october2026 } from "./2026-10";

/** Version tags as read from repositories. Checked like any other record. */
const tags: readonly unknown[] = versionTags;

/** What changed, by month and oldest first, in our words; then version tags, which a script wrote down. */
export const changes: readonly unknown[] = [
  ...january2026,
  ...february2026,
  ...march2026,
  ...april2026,
  ...may2026,
  ...june2026,
  ...july2026,
  ...august2026,
  ...september2026,
  ...october2026,
  ...tags,
];
