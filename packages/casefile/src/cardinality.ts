import type { SubjectId, SubjectKind } from "./assertion.ts";

/** `one`: two different live values contradict each other. `set`: each live value is one more member. */
export type Cardinality = "one" | "set";

/** Cardinality by kind and fact, such as `person.aliases`; what is not named is `one`. */
export type CardinalityTable = Readonly<Record<string, Cardinality>>;

/**
 * The facts of which there may be several: a person's other names, and the dated
 * events of a case, of which each report lists those it knows. A charge's outcomes or statutes
 * are one value each, a list: two readings that list them differently disagree.
 */
export const defaultCardinality: CardinalityTable = Object.freeze({ "person.aliases": "set", "case.events": "set" });

/** The kind of a subject: `charge` for `charge:…`, `person` for `person`. */
export function kindOf(subject: SubjectId): SubjectKind | "person" {
  const colon = subject.indexOf(":");
  return (colon === -1 ? subject : subject.slice(0, colon)) as SubjectKind | "person";
}

/** Whether `fact` of `subject` may have one value or several, by `table`. */
export function cardinalityOf(subject: SubjectId, fact: string, table: CardinalityTable): Cardinality {
  const key = `${kindOf(subject)}.${fact}`;
  return Object.hasOwn(table, key) ? (table[key] ?? "one") : "one";
}
