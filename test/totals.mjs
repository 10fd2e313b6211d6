// Totals of a test run, taken from the runners' own reports and from nothing else.

/**
 * Counts of a vitest JSON report. A test file that could not be loaded has no
 * tests to count, so it counts as one failure; so does a run that ended badly
 * with every test passed (an error outside any test).
 * @param {import("./totals.d.mts").VitestReport | undefined} report undefined when the runner left none
 * @param {number | null} exitCode the runner's own
 * @returns {import("./totals.d.mts").Totals}
 */
export function totalsOfVitest(report, exitCode) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {readonly boolean[]} passed one for each static check */
export function totalsOfChecks(passed) {
  const good = passed.filter(Boolean).length;
  return { passed: good, failed: passed.length - good, skipped: 0 };
}

/** @param {readonly import("./totals.d.mts").Totals[]} parts */
export function sum(parts) {
  const add = (key) => parts.reduce((total, part) => total + part[key], 0);
  return { passed: add("passed"), failed: add("failed"), skipped: add("skipped") };
}

/** The last line of every test run. @param {import("./totals.d.mts").Totals} totals */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * 0 or 1. A run in which nothing passed has tested nothing, and is not a success.
 * @param {import("./totals.d.mts").Totals} totals
 * @param {boolean} everythingRequired then a skipped test is a failure
 */
export function exitCodeOf({ passed, failed, skipped }, everythingRequired) {
  return failed > 0 || passed === 0 || (everythingRequired && skipped > 0) ? 1 : 0;
}
