import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/e2e/**"],
    // Some tests lay out the whole catalog: seconds of work, and many more on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
