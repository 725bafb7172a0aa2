import type { ToolSeed } from "@/lib/catalog/schemas/tool";
import { agents } from "./agents";
import { coding } from "./coding";
import { finetuning } from "./finetuning";
import { frontends } from "./frontends";
import { guis } from "./guis";
import { image } from "./image";
import { libraries } from "./libraries";
import { mcp } from "./mcp";
import { monitoring } from "./monitoring";
import { orchestrators } from "./orchestrators";
import { quantizers } from "./quantizers";
import { retrieval } from "./retrieval";
import { runners } from "./runners";
import { servers } from "./servers";
import { speech } from "./speech";

/** Every tool, by kind: those people install first come first. */
export const tools: ToolSeed[] = [
  ...runners,
  ...servers,
  ...guis,
  ...orchestrators,
  ...frontends,
  ...agents,
  ...coding,
  ...speech,
  ...libraries,
  ...image,
  ...finetuning,
  ...mcp,
  ...quantizers,
  ...retrieval,
  ...monitoring,
];
