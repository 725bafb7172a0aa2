import type { ModelSeed } from "@/lib/catalog/schemas/model";
import { allenAi } from "./allen-ai";
import { cohere } from "./cohere";
import { deepseek } from "./deepseek";
import { embeddingsAndRerankers } from "./embeddings-and-rerankers";
import { google } from "./google";
import { huggingFace } from "./hugging-face";
import { ibm } from "./ibm";
import { imageAndVideo } from "./image-and-video";
import { liquidAi } from "./liquid-ai";
import { meta } from "./meta";
import { microsoft } from "./microsoft";
import { minimax } from "./minimax";
import { mistral } from "./mistral";
import { moonshot } from "./moonshot";
import { nvidia } from "./nvidia";
import { openai } from "./openai";
import { otherChineseLabs } from "./other-chinese-labs";
import { others } from "./others";
import { qwen25 } from "./qwen-2-5";
import { qwen3 } from "./qwen-3";
import { qwen35 } from "./qwen-3-5";
import { speech } from "./speech";
import { zhipu } from "./zhipu";

/**
 * Models as published: one record for each set of weights. To add one, copy the last entry of its
 * publisher's file; `npm run check` guides you.
 */
export const models: ModelSeed[] = [
  ...allenAi,
  ...cohere,
  ...deepseek,
  ...embeddingsAndRerankers,
  ...google,
  ...huggingFace,
  ...ibm,
  ...imageAndVideo,
  ...liquidAi,
  ...meta,
  ...microsoft,
  ...minimax,
  ...mistral,
  ...moonshot,
  ...nvidia,
  ...openai,
  ...otherChineseLabs,
  ...others,
  ...qwen25,
  ...qwen3,
  ...qwen35,
  ...speech,
  ...zhipu,
];
