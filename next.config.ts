import { availableParallelism } from "node:os";
import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm run typecheck` reads the same files, the tests with them; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: { cpus: Math.max(2, availableParallelism() - 1) },
};

export default config;
