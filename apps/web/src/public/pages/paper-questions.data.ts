import type { QuestionPath, RecordPath } from "@setaside/law";

/**
 * What the sheet about one arrest or case asks: what the screener asks of a
 * matter, in the words of the law's own files. Nothing of trafficking, of
 * citizenship or of who was hurt: a sheet can be found.
 */
export const ofOneCase: readonly (QuestionPath | RecordPath)[] = [
  "charge.state",
  "charge.jurisdiction",
  "arrest.place",
  "arrest.date",
  "charge.disposition",
  "charge.endedOn",
  "charge.severity",
  "charge.imprisonmentImposed",
  "charge.imprisonmentServed",
  "charge.sentenceCompletedOn",
  "charge.offenseDate",
  "charge.ageAtOffense",
];

/** What is asked once. A warrant is not: a sheet that names one can be found. */
export const ofThePerson: readonly (QuestionPath | RecordPath)[] = ["person.pendingCharge"];
