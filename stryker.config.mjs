// Mutation testing of the logic: each change to the code that no test notices is
// a rule of evaluation that nothing holds. Run by `npm run test:long`.
// The law's own mutation check (remove an element, some golden case fails) is a
// normal test.
export default {
  packageManager: "npm",
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["packages/logic/src/**/*.ts", "!packages/logic/src/**/index.ts", "!packages/logic/src/**/*.data.ts"],
  vitest: { configFile: "stryker.vitest.config.mjs", related: false },
  ignorePatterns: ["/apps", "/bench", "/docs", "/reports", "/coverage", ".stryker-tmp", "**/dist"],
  coverageAnalysis: "perTest",
  // Frozen data and static tables run once, at import; mutating them costs a fresh process each.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["clear-text", "html", "json"],
  htmlReporter: { fileName: "reports/mutation/logic.html" },
  jsonReporter: { fileName: "reports/mutation/logic.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
  tempDirName: ".stryker-tmp",
};
