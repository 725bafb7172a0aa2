import { availableParallelism } from "node:os";
import type { NextConfig } from "next";

const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  experimental: { cpus: Math.max(2, availableParallelism() - 1) },
};

export default config;
