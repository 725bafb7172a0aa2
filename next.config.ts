import { availableParallelism } from "node:os";
import type { NextConfig } from "next";

/**
 * The parser of .gguf headers from its source, where what is not used falls away, and of the package
 * beside it the one module it needs: as published the two are 69 KB in gzip, so 4.
 */
const GGUF_PARSER = {
  "@huggingface/gguf": "./node_modules/@huggingface/gguf/src/gguf.ts",
  "@huggingface/tasks": "./node_modules/@huggingface/tasks/dist/esm/gguf.js",
};

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm run typecheck` reads the same files, the tests with them; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: Object.keys(GGUF_PARSER),
  turbopack: { resolveAlias: GGUF_PARSER },
  experimental: { cpus: Math.max(2, availableParallelism() - 1) },
};

export default config;
