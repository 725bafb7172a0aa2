import { z } from "zod";

/** A JSON Schema; within another one, true and false are schemas too. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * What a record looks like once it is parsed, in JSON Schema 2020-12. Rules between fields, and
 * between records, cannot be said in it: they are kept by `npm run check`.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: "draft-2020-12", io: "output" });
}
