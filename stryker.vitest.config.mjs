import { defineConfig } from "vitest/config";

/** The tests that mutants of the logic are tried on: those of the logic, without a database. */
export default defineConfig({
  test: {
    include: ["packages/logic/test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "packages/logic/test/**/*sql*", "packages/logic/test/sql/**"],
    testTimeout: 60_000,
  },
});
