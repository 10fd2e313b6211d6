import { effective, type Json, type LogIndex, type Remark, type SubjectId } from "@setaside/casefile";
import type { ParsedStatute } from "@setaside/citation";
import type { Casefile } from "./casefile-view.ts";
import { stateOfCharge } from "./state-of-charge.ts";

/** A casefile while it is read. */
export interface Reader extends Casefile {
  readonly index: LogIndex;
  readonly remarks: Remark[];
}

/** A fact's one known value; undefined when unknown or in conflict. */
export function known(reader: Reader, subject: SubjectId, fact: string): Json | undefined {
  const found = effective(reader.index, reader.wildcard, subject, fact);
  return found.state === "known" ? found.value : undefined;
}

export function text(reader: Reader, subject: SubjectId, fact: string): string | undefined {
  const value = known(reader, subject, fact);
  return typeof value === "string" ? value : undefined;
}

export function list(reader: Reader, subject: SubjectId, fact: string): readonly string[] | undefined {
  const value = known(reader, subject, fact);
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : undefined;
}

export interface StatuteValue {
  readonly text?: string;
  readonly statutes?: readonly ParsedStatute[];
}

export function arrestOfCharge(reader: Reader, subject: SubjectId): string | undefined {
  return text(reader, subject, "arrest")?.replace(/^arrest:/, "") ?? /^charge:arrest:(.+):[^:]+$/.exec(subject)?.[1];
}

/** The state under whose law the charge was brought, or the arrest for it made. */
export function stateIn(reader: Reader, subject: SubjectId): string | undefined {
  const court = courtOf(reader, subject);
  const arrest = arrestOfCharge(reader, subject);
  return stateOfCharge({
    stated:
      text(reader, subject, "state") ??
      (court === undefined && arrest !== undefined ? text(reader, `arrest:${arrest}`, "state") : undefined),
    court,
    statute: printedStatute(known(reader, subject, "statute")),
  });
}

/** The words in which the offense is cited, as they stand in the paper. */
export function printedStatute(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? (value as StatuteValue).text : undefined;
}

/** The court of the case a charge belongs to. */
export function courtOf(reader: Reader, subject: SubjectId): string | undefined {
  const ofCase = text(reader, subject, "case");
  return ofCase === undefined ? undefined : text(reader, ofCase as SubjectId, "court");
}
