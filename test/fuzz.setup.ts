import fc from "fast-check";

/**
 * `FUZZ_RUNS` is how many random cases each property is tried on; the long
 * tests set it high. A property that states its own number keeps it unless it
 * reads the same variable.
 */
const runs = Number(process.env.FUZZ_RUNS);
if (Number.isInteger(runs) && runs > 0) fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs });
