import { logFromFacts, type Problem, type Remark } from "@setaside/casefile";
import { type Casefile, casefileOf, checkFacts } from "@setaside/relief";
import { done, failed, type Step } from "../step.ts";
import { nameOf } from "./bytes.ts";
import { type DocumentOptions, listed, readDocuments } from "./documents.ts";
import { readJsonFile } from "./json-file.ts";

export interface CasefileInput extends DocumentOptions {
  readonly files: readonly string[];
  /** Path of a facts file. */
  readonly facts?: string;
}

export interface ReadCasefile {
  readonly casefile: Casefile;
  readonly remarks: readonly Remark[];
}

/** The documents and the facts file of one command as a casefile. Nothing is evaluated while any of it is wrong. */
export async function readCasefile(input: CasefileInput): Promise<Step<ReadCasefile>> {
  const documents = await readDocuments(input.files, input);
  if (!documents.ok) return documents;
  const { log, remarks } = documents.value;
  if (input.facts === undefined) return done({ casefile: casefileOf(log), remarks });
  const json = await readJsonFile(input.facts);
  if (!json.ok) return json;
  const reading = logFromFacts(json.value, log);
  const problems: Problem[] = [...(reading.ok ? [] : reading.problems), ...checkFacts(json.value, log)];
  if (reading.ok && problems.length === 0) {
    const { log: grown, conclusions, wildcard } = reading;
    return done({ casefile: { log: grown, conclusions, wildcard }, remarks: [...remarks, ...reading.remarks] });
  }
  return failed(`${nameOf(input.facts)}: ${listed("The facts can't be used as they are", once(problems))}`);
}

/** One problem for each place: the first found. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => !seen.has(path) && seen.add(path));
}
