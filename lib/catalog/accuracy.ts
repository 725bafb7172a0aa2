import { accuracyFigures } from "@/scripts/seed/accuracy";
import { AccuracyRecord } from "./schemas/accuracy";

/** The engine's recorded errors, from `npm run accuracy -- --write`. */
export const accuracy = AccuracyRecord.parse(accuracyFigures);
