import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "#core": fileURLToPath(new URL("src/index.ts", import.meta.url)) } },
  test: {
    include: ["src/**/*.test.ts", "app/**/*.test.ts", "app/**/*.test.tsx"],
    environment: "node",
    // A busy machine is no failure; what must stay bounded is held by the processor's time.
    testTimeout: 60_000,
    reporters: ["default", "json"],
    // Read by scripts/count-tests.mjs.
    outputFile: { json: "test-results/vitest.json" },
  },
});
