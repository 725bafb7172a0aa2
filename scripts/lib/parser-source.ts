/**
 * The parser of .gguf headers from its source, where what is not used falls away, and of the package
 * beside it the one module it needs: as published the two are 69 KB in gzip, so 4. For bundlers, as aliases.
 */
export const PARSER_SOURCE: Readonly<Record<string, string>> = {
  "@huggingface/gguf": "./node_modules/@huggingface/gguf/src/gguf.ts",
  "@huggingface/tasks": "./node_modules/@huggingface/tasks/dist/esm/gguf.js",
};
