import fc from "fast-check";

/**
 * How properties are tried. In the ordinary tests every run tries the same
 * cases, so that a change is judged by what it changed and not by luck; the long
 * tests set `FUZZ_RUNS`, which is how many cases each property is tried on, and
 * those are new each time (`FUZZ_SEED` repeats one of them). A property that
 * states its own number keeps it unless it reads the same variable.
 */
const runs = Number(process.env.FUZZ_RUNS);
const long = Number.isInteger(runs) && runs > 0;
const seed = Number(process.env.FUZZ_SEED ?? (long ? "" : "20260123"));
fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  ...(long ? { numRuns: runs } : {}),
  ...(Number.isInteger(seed) && seed > 0 ? { seed } : {}),
});
