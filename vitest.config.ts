import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
// @ts-expect-error plain JavaScript, shared with the build
import { viteYaml } from "./scripts/yaml-modules.mjs";

export default defineConfig({
  plugins: [viteYaml],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    pool: "forks",
    // Most tests wait for programs that they have started.
    maxWorkers: Math.max(4, availableParallelism()),
  },
});
