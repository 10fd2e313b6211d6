// npm test: every check and every test, each step to its end whatever the
// others did, and one plain line of totals at the end.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exitCodeOf, line, sum, totalsOfChecks, totalsOfVitest } from "./totals.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const report = fileURLToPath(new URL("../reports/vitest.json", import.meta.url));
const everythingRequired = process.env.CI_REQUIRE === "1";

/** Each is a script of package.json, so that it can be run alone with `npm run`. */
const CHECKS = ["build:made", "types", "lint", "directions", "unused", "build:cli", "build:web"];

function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Runs a command of ours in the checkout; resolves with its exit code and, unless shown as it comes, its output. */
function run(program, args, { shown = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ["ignore", ...(shown ? ["inherit", "inherit"] : ["pipe", "pipe"])],
    });
    const output = [];
    child.stdout?.on("data", (data) => output.push(data));
    child.stderr?.on("data", (data) => output.push(data));
    child.once("error", (error) => resolve({ code: 1, output: String(error) }));
    child.once("close", (code) => resolve({ code, output: Buffer.concat(output).toString() }));
  });
}

/** npm names its own program when it runs a script; without it (`node test/run.mjs`) it is found on the path. */
function npm(...args) {
  const program = process.env.npm_execpath;
  return program?.endsWith(".js") ? run(process.execPath, [program, ...args]) : run("npm", args);
}

async function timed(name, work) {
  const start = performance.now();
  const result = await work();
  say(`${result.code === 0 ? "passed" : "FAILED"}  ${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

const checks = [];
for (const name of CHECKS) {
  const { code, output } = await timed(name, () => npm("run", "--silent", name));
  if (code !== 0) say(output);
  checks.push(code === 0);
}

rmSync(report, { force: true });
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const flags = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)];
const { code } = await timed("tests", () => run(process.execPath, [vitest, ...flags], { shown: true }));
const results = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
if (results === undefined) say("vitest left no report: counted as one failure");

const skippedTests = (results?.testResults ?? []).flatMap((file) =>
  file.assertionResults.filter((test) => !["passed", "failed"].includes(test.status)).map((test) => test.fullName),
);
for (const name of skippedTests) say(`skipped  ${name}`);
if (everythingRequired && skippedTests.length > 0) say("CI_REQUIRE=1: a skipped test is a failure");

const totals = sum([totalsOfChecks(checks), totalsOfVitest(results, code)]);
say(`Each of ${CHECKS.join(", ")} counts as one; the rest are vitest's own counts.`);
say(line(totals));
process.exitCode = exitCodeOf(totals, everythingRequired);
