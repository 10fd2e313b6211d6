import { type CasefileLog, indexLog, logFromHand, subjects } from "@setaside/casefile";
import type { Work } from "../work/work.ts";

/** Where in the record typed by hand its subjects stand, so that they can be added to and removed. */
export interface HandPlaces {
  /** Subjects that were typed and that no document knows. */
  readonly typed: ReadonlySet<string>;
  /** Position among the cases typed, by subject, be the case in a document too. */
  readonly cases: ReadonlyMap<string, number>;
}

/**
 * @param typed what was typed by hand
 * @param read what the documents say
 */
export function handPlaces({ hand }: Work, typed: CasefileLog, read: CasefileLog): HandPlaces {
  const inDocuments = indexLog(read).subjects;
  return {
    typed: new Set([...indexLog(typed).subjects.keys()].filter((subject) => !inDocuments.has(subject))),
    cases: new Map(
      (hand.cases ?? []).flatMap((each, at) =>
        // The id of a case follows from its court and number as the casefile reads them.
        caseSubjects({ schema: hand.schema, cases: [{ ...each, charges: [], complaints: [] }] }).map(
          (subject) => [subject, at] as const,
        ),
      ),
    ),
  };
}

function caseSubjects(hand: Work["hand"]): readonly string[] {
  const reading = logFromHand(hand);
  return reading.ok ? subjects(reading.log, "case") : [];
}
