import type { Ground } from "@setaside/logic";
import { groundOf } from "./build/grounds.ts";
import type { Jurisdiction, Words } from "./jurisdiction.ts";

/** What a jurisdiction's law says beside its statutes, as grounds to be shown with their marks. */
export interface LawGrounds {
  /** Ways outside the statutes, such as a pardon. */
  readonly doors: readonly Ground[];
  /** The defense at trial, for a case still pending; undefined where none was found. */
  readonly defense: Ground | undefined;
  /** Where a person's own record is kept, and how to ask for it. */
  readonly record: { readonly where: Ground; readonly how: Ground };
}

/** The grounds of a jurisdiction; a bare sentence is as well known as the law that it was read in says, else general knowledge. */
export function lawGrounds(law: Jurisdiction): LawGrounds {
  const { name, lastChecked, doors, defense, record } = law;
  const of = (words: Words, citation: string): Ground =>
    groundOf(words, { citation, confidence: "secondary", lastChecked });
  const where = of(
    { text: record.repository, confidence: confidenceOf(record.howToRequest), kind: "analysis" },
    `The law of ${name}`,
  );
  return {
    doors: doors.map((each) => of(each, `The law of ${name}`)),
    defense: defense === null ? undefined : of(defense.words, defense.citation),
    record: { where, how: of(record.howToRequest, `The law of ${name}`) },
  };
}

function confidenceOf(words: Words): Ground["confidence"] {
  return typeof words === "string" ? "secondary" : words.confidence;
}
