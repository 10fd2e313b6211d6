import type { Json } from "@setaside/casefile";
import { state } from "../findings/statements.ts";
import type { Statements } from "../reading/protocol.ts";

/**
 * States a fact of a subject in place of what was read: a value, null for "not
 * known", or undefined to take the attorney's word back so that what was read
 * stands again. How a charge ended is read as a list of outcomes and stated as
 * a class: one takes the place of the other, and a list that is chosen among
 * several is stated as such.
 */
export function restated(statements: Statements, subject: string, fact: string, value: Json | undefined): Statements {
  if (fact !== "disposition") return state(statements, [subject], fact, value);
  const outcome = `${subject.replace(/^charge:/, "outcome:")}/`;
  const facts = Object.fromEntries(Object.entries(statements.facts).filter(([each]) => !each.startsWith(outcome)));
  const ofClass = typeof value === "string" ? value : undefined;
  const ofList = typeof value === "string" ? undefined : value;
  const listed = state({ ...statements, facts }, [subject], "outcomes", ofList);
  return state(listed, [subject], "disposition", ofClass);
}

/** What the attorney states of a field; undefined when nothing. */
export function statedOf({ facts }: Statements, subject: string, fact: string): Json | undefined {
  const said = facts[subject];
  return said?.[fact] === undefined && fact === "disposition" ? said?.outcomes : said?.[fact];
}
