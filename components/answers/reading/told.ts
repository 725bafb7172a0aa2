import type { AnswerNeighbours } from "@/lib/answers/answer-neighbours";
import type { Answer } from "../answer";

/** What a paragraph may draw on. */
export type Told = { answer: Answer; neighbours: AnswerNeighbours };

/** One thing worth saying of an answer, or nothing when it does not matter there. */
export type Reading = (told: Told) => string | undefined;
