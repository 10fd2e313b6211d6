import { logFromFacts, type Problem, type Remark, type Wildcard, wildcardKinds } from "@setaside/casefile";
import { type Casefile, casefileOf, checkFacts } from "@setaside/relief";
import { done, failed, type Step } from "../step.ts";
import { nameOf } from "./bytes.ts";
import { type DocumentOptions, readDocuments } from "./documents.ts";
import { readJsonFile } from "./json-file.ts";
import { listed } from "./listed.ts";

export interface CasefileInput extends DocumentOptions {
  readonly files: readonly string[];
  /** Path of a facts file. */
  readonly facts?: string;
}

export interface ReadCasefile {
  readonly casefile: Casefile;
  readonly remarks: readonly Remark[];
}

/**
 * The documents and the facts of one command as a casefile: those of saved work
 * first, then those of a facts file, whose word stands where both speak. Nothing
 * is evaluated while any of it is wrong.
 */
export async function readCasefile(input: CasefileInput): Promise<Step<ReadCasefile>> {
  const documents = await readDocuments(input.files, input);
  if (!documents.ok) return documents;
  let read: ReadCasefile = { casefile: casefileOf(documents.value.log), remarks: documents.value.remarks };
  for (const facts of documents.value.facts) {
    const stated = withFacts(read, facts, "saved work");
    if (!stated.ok) return stated;
    read = stated.value;
  }
  if (input.facts === undefined) return done(read);
  const json = await readJsonFile(input.facts);
  return json.ok ? withFacts(read, json.value, nameOf(input.facts)) : json;
}

function withFacts({ casefile, remarks }: ReadCasefile, facts: unknown, name: string): Step<ReadCasefile> {
  const reading = logFromFacts(facts, casefile.log);
  const problems: Problem[] = [...(reading.ok ? [] : reading.problems), ...checkFacts(facts, casefile.log)];
  if (!reading.ok || problems.length > 0) {
    return failed(`${name}: ${listed("The facts can't be used as they are", once(problems))}`);
  }
  return done({
    casefile: {
      log: reading.log,
      // The first that speaks of a subject holds.
      conclusions: [...reading.conclusions, ...casefile.conclusions],
      wildcard: joined(casefile.wildcard, reading.wildcard),
    },
    remarks: [...remarks, ...reading.remarks],
  });
}

/** What is stated of all of a kind by either; by the second where both speak. */
function joined(first: Wildcard, second: Wildcard): Wildcard {
  return Object.fromEntries(
    wildcardKinds.flatMap((kind) => {
      const both = { ...first[kind], ...second[kind] };
      return Object.keys(both).length === 0 ? [] : [[kind, both]];
    }),
  );
}

/** One problem for each place: the first found. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path }) => !seen.has(path) && seen.add(path));
}
