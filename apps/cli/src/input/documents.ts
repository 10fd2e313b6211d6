import { type CasefileLog, canBeOnePerson, emptyLog, logOf, merge, type Remark } from "@setaside/casefile";
import { type DocumentFormat, limits, type ReadProblem, type ReadSummary, readDocument } from "@setaside/readers";
import { checkStated } from "@setaside/relief";
import { done, failed, type Step } from "../step.ts";
import { nameOf, readBytes } from "./bytes.ts";
import { listed } from "./listed.ts";
import { openWork } from "./work-file.ts";

/** What the documents given to one command say of their one person. */
export interface Documents {
  readonly log: CasefileLog;
  readonly summaries: readonly ReadSummary[];
  /** About the documents together, such as names that are only alike. */
  readonly remarks: readonly Remark[];
  /** Facts files that stand in files of saved work, in order. */
  readonly facts: readonly unknown[];
}

export interface DocumentOptions {
  /** Which defendant is the client, where a docket has several. */
  readonly defendant?: number;
  readonly format?: DocumentFormat;
  /** Asks for the defendant's number; left out where there is nobody to ask. */
  readonly ask?: (question: string) => Promise<number | undefined>;
}

/** Reads files about one person into one log. The first that can't be read, or is about somebody else, ends it. */
export async function readDocuments(paths: readonly string[], options: DocumentOptions): Promise<Step<Documents>> {
  const logs: CasefileLog[] = [];
  const summaries: ReadSummary[] = [];
  const facts: unknown[] = [];
  for (const path of paths) {
    const bytes = await readBytes(path, limits.bytes, tooLong);
    if (!bytes.ok) return bytes;
    const work = openWork(bytes.value);
    if (work !== undefined) {
      if (!work.ok) return failed(`${nameOf(path)}: ${work.message}`);
      logs.push(work.value.log);
      facts.push(work.value.facts);
      continue;
    }
    const read = await readOne(bytes.value, options, paths.length > 1);
    if (!read.ok) return failed(`${nameOf(path)}: ${inLines(read.problem)}`);
    const log = logOf(read.assertions);
    const wrong = checkStated(log);
    if (wrong.length > 0)
      return failed(`${nameOf(path)}: ${listed("The record states what can't be understood", wrong)}`);
    logs.push(log);
    summaries.push(read.summary);
  }
  const person = canBeOnePerson(logs);
  if (!person.ok) return failed(person.message);
  return done({ log: logs.reduce(merge, emptyLog), summaries, remarks: person.remarks, facts });
}

const tooLong = "which is more than any docket sheet. Ask PACER for a shorter range of entries.";

type Read = ReturnType<typeof readDocument>;

/** Reads one document. Of several, one with a single defendant is the client's whatever the number is elsewhere. */
async function readOne(bytes: Uint8Array, options: DocumentOptions, several: boolean): Promise<Read> {
  const format = options.format === undefined ? {} : { format: options.format };
  const chosen = options.defendant === undefined ? {} : { defendant: options.defendant };
  const read = readDocument({ bytes }, { ...format, ...chosen });
  if (read.ok) return read;
  const { problem } = read;
  if (problem.code === "no-such-defendant" && several && problem.defendants.length === 1) {
    return readDocument({ bytes }, format);
  }
  if ((problem.code !== "which-defendant" && problem.code !== "all-defendants") || options.ask === undefined)
    return read;
  const answer = await options.ask(problem.message.replace(/ \(--defendant N\)/, ""));
  return answer === undefined ? read : readDocument({ bytes }, { ...format, defendant: answer });
}

function inLines(problem: ReadProblem): string {
  if (problem.code === "invalid-csv") return listed("The table can't be read as it is", problem.problems);
  if (problem.code !== "invalid-record") return problem.message;
  return listed("The record can't be read as it is", problem.problems);
}
