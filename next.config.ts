import { availableParallelism } from "node:os";
import type { NextConfig } from "next";
import { PARSER_SOURCE } from "./scripts/lib/parser-source";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm run typecheck` reads the same files, the tests with them; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: Object.keys(PARSER_SOURCE),
  turbopack: { resolveAlias: PARSER_SOURCE },
  experimental: { cpus: Math.max(2, availableParallelism() - 1) },
};

export default config;
