import { mustRead, syntheticDocket } from "./docket-files.ts";

/** Peak memory of a process that reads one docket of `megabytes` and does nothing else, in megabytes. */
const megabytes = Number(process.argv[2]);
mustRead(syntheticDocket(0.02));
const file = syntheticDocket(megabytes);
const before = process.resourceUsage().maxRSS / 1024;
const { assertions } = mustRead(file);
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ megabytes, before, peak, assertions: assertions.length })}\n`);
