import { fileURLToPath } from "node:url";
import { logOf } from "@setaside/casefile";
import { casefileOf, questionsFor, screen } from "@setaside/relief";
import { type DocketFile, docketFiles, mustRead, syntheticDocket, withoutEntries } from "./docket-files.ts";
import { interleaved, type Measured, processorMs, summary } from "./measure.ts";

/** Reading, in nanoseconds for all files together. */
export interface Reading {
  readonly name: string;
  readonly bytes: number;
  readonly time: Measured;
}

export interface DocketsResult {
  readonly source: string;
  readonly files: number;
  readonly charges: number;
  readonly reading: readonly Reading[];
  /** For one docket, in milliseconds: median, least and greatest over the dockets. */
  readonly screening: readonly Measured[];
  readonly growth: readonly Reading[];
}

const lawDate = "2026-11-21";
const root = process.env.SETASIDE_ROOT ?? fileURLToPath(new URL("..", import.meta.url));
const { source, files } = docketFiles(root);
const bare = files.map(withoutEntries);

function bytesOf(list: readonly DocketFile[]): number {
  return list.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

async function readingOf(
  sets: readonly (readonly [string, readonly DocketFile[]])[],
  sampleMs: number,
): Promise<Reading[]> {
  const tasks = sets.map(([name, list]) => ({ name, run: () => list.map((file) => mustRead(file).assertions.length) }));
  const times = await interleaved(tasks, { samples: 5, sampleMs });
  return sets.flatMap(([name, list], at) => {
    const time = times[at];
    return time === undefined ? [] : [{ name, bytes: bytesOf(list), time }];
  });
}

/** Milliseconds of one docket's work, the better of two. */
function bestOf(work: () => unknown): number {
  const times = [1, 2].map(() => {
    const start = processorMs();
    work();
    return processorMs() - start;
  });
  return Math.min(...times);
}

function screening(): { readonly charges: number; readonly times: readonly Measured[] } {
  const casefiles = files.map((file) => casefileOf(logOf(mustRead(file).assertions)));
  const charges = casefiles.reduce((sum, casefile) => sum + screen(casefile, { lawDate }).charges.length, 0);
  const asked = { lawDate, of: "attorney", language: "en" } as const;
  return {
    charges,
    times: [
      summary(
        "screen",
        casefiles.map((casefile) => bestOf(() => screen(casefile, { lawDate }))),
      ),
      summary(
        "ask",
        casefiles.map((casefile) => bestOf(() => questionsFor(casefile, asked))),
      ),
    ],
  };
}

const reading = await readingOf(
  [
    ["with entries", files],
    ["without entries", bare],
  ],
  100,
);
const { charges, times } = screening();
mustRead(syntheticDocket(0.5));
const growth = await readingOf(
  [1, 5, 10].map((megabytes) => [`${megabytes} MB`, [syntheticDocket(megabytes)]] as const),
  0,
);
const result: DocketsResult = { source, files: files.length, charges, reading, screening: times, growth };
process.stdout.write(`${JSON.stringify(result)}\n`);
