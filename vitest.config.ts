import { defineConfig } from "vitest/config";

/**
 * One run for every kind of test: unit, property, integration and browser. What
 * a test needs and a plain machine lacks is asked of `test/needs.ts`. Types are
 * tested by `npm run types` (files named `*.test-d.ts`), not here.
 */
export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "apps/*/test/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles: ["test/fuzz.setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
