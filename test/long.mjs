// npm run test:long: what takes too long for every change. Every property on
// FUZZ_RUNS random cases (20,000 unless set), then mutation testing of the logic.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const script = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

const STEPS = [
  {
    name: "long fuzzing",
    path: "vitest/vitest.mjs",
    args: ["run", "--testTimeout=3600000", "--hookTimeout=600000"],
    fuzzRuns: process.env.FUZZ_RUNS ?? "20000",
  },
  {
    name: "mutation testing of packages/logic",
    path: "@stryker-mutator/core/bin/stryker.js",
    args: ["run"],
    // Every mutant is tried on every property, and a wrong operator shows within few cases.
    fuzzRuns: "200",
  },
];

function run(path, args, fuzzRuns) {
  return new Promise((resolve) => {
    const env = { ...process.env, FUZZ_RUNS: fuzzRuns };
    const child = spawn(process.execPath, [script(path), ...args], { cwd: root, stdio: "inherit", env });
    child.once("error", () => resolve(1));
    child.once("close", resolve);
  });
}

const outcomes = [];
for (const { name, path, args, fuzzRuns } of STEPS) {
  const start = performance.now();
  const passed = (await run(path, args, fuzzRuns)) === 0;
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  outcomes.push({ passed, line: `${passed ? "passed" : "FAILED"}  ${name}  ${minutes} min` });
}
for (const { line } of outcomes) process.stdout.write(`${line}\n`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
