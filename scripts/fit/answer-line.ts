import { answerCase } from "./answer-case";
import { idOf, parseCase } from "./case-schema";

/** One line of JSON in, one line of JSON out: the answer, or what is wrong with the line. Never throws. */
export function answerLine(line: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return JSON.stringify({ id: null, error: "The line is not JSON." });
  }
  const id = idOf(parsed);
  try {
    const asked = parseCase(parsed);
    const answer = typeof asked === "string" ? asked : answerCase(asked);
    return JSON.stringify(typeof answer === "string" ? { id, error: answer } : { id, ...answer });
  } catch (error) {
    const reason = error instanceof Error ? error.message : "of an unknown sort";
    return JSON.stringify({ id, error: `The engine met a fault: ${reason}` });
  }
}
