import type { Json } from "@setaside/casefile";
import type { Concluded, Statements } from "../reading/protocol.ts";

/** Nothing stated yet. */
export const noStatements: Statements = Object.freeze({ facts: {}, conclusions: {} });

/** Subject of a conclusion for all charges. */
export const allCharges = "charge:*";

/** States a fact of each subject, or takes it back when `value` is undefined. */
export function state(
  statements: Statements,
  subjects: readonly string[],
  fact: string,
  value: Json | undefined,
): Statements {
  const facts = subjects.reduce((sum, subject) => put(sum, subject, fact, value), statements.facts);
  return { ...statements, facts };
}

/**
 * Concludes an element for a subject, or takes the conclusion back when `met` is
 * undefined. The reason that stands is kept unless another is given.
 */
export function conclude(
  statements: Statements,
  subject: string,
  element: string,
  met: boolean | undefined,
  why = reasonFor(statements, subject, element),
): Statements {
  const said: Concluded | undefined = met === undefined || why === "" ? met : { value: met, why };
  return { ...statements, conclusions: put(statements.conclusions, subject, element, said) };
}

/** What is stated of a fact of a subject; undefined when nothing is. */
export function stated({ facts }: Statements, subject: string, fact: string): Json | undefined {
  return facts[subject]?.[fact];
}

/** How a question was passed, where the answer has no value; undefined of any other value. */
export function passOf(value: Json | undefined): "not-sure" | "skipped" | undefined {
  if (typeof value !== "object" || value === null || !("$" in value)) return undefined;
  return value.$ === "not-sure" || value.$ === "skipped" ? value.$ : undefined;
}

/** What is concluded on an element for a subject itself; undefined when nothing is. */
export function concluded({ conclusions }: Statements, subject: string, element: string): boolean | undefined {
  const said = conclusions[subject]?.[element];
  return typeof said === "object" ? said.value : said;
}

/** Counsel's reason for a conclusion; empty where she gave none. */
export function reasonFor({ conclusions }: Statements, subject: string, element: string): string {
  const said = conclusions[subject]?.[element];
  return typeof said === "object" ? (said.why ?? "") : "";
}

/** Whether anything at all is stated or concluded. */
export function isAnything({ facts, conclusions }: Statements): boolean {
  return Object.keys(facts).length > 0 || Object.keys(conclusions).length > 0;
}

/** Statements as a facts file. */
export function factsFileOf({ facts, conclusions }: Statements) {
  return { schema: "setaside.facts/1", facts, conclusions } as const;
}

/**
 * The facts file that the command line reads with `--facts`.
 * @param taken what was taken of the statements (`Screening.taken`), whose subjects are those of the casefile
 */
export function factsFileText(taken: Statements): string {
  return `${JSON.stringify(factsFileOf(taken), undefined, 2)}\n`;
}

type Table<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

function put<T>(table: Table<T>, subject: string, name: string, value: T | undefined): Table<T> {
  const { [name]: _, ...others } = table[subject] ?? {};
  const kept = value === undefined ? others : { ...others, [name]: value };
  const { [subject]: __, ...rest } = table;
  // An episode is there by being named, with or without facts.
  return Object.keys(kept).length === 0 && !subject.startsWith("episode:") ? rest : { ...rest, [subject]: kept };
}
