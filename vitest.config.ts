import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/**
 * One run for every kind of test: unit, property, integration and browser. What
 * a test needs and a plain machine lacks is asked of `test/needs.ts`. Types are
 * tested by `npm run types` (files named `*.test-d.ts`), not here.
 */
export default defineConfig({
  test: {
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: ["test/fuzz.setup.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "packages",
          include: ["packages/*/test/**/*.test.ts"],
          // They are functions without a state of their own: read once and not anew for each file, which halves the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: "apps", include: ["apps/*/test/**/*.test.{ts,tsx}", "test/**/*.test.ts"] } },
    ],
    // Browser tests wait more than they compute: on two cores, two files at a time end in two thirds of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
