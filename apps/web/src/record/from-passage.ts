import type { RecordShown, ValueShown } from "../reading/protocol.ts";
import { subjectsOf } from "./subjects.ts";

/** A value that was read from a passage. */
export interface ReadHere {
  readonly subject: string;
  readonly fact: string;
  readonly value: ValueShown;
  /** Position among the field's values, and after them those that were read and do not stand. */
  readonly nth: number;
  readonly standing: boolean;
}

/** For each passage of a document, by position, the values that were read from it, in the order of the record. */
export function readFrom(record: RecordShown, document: string): ReadonlyMap<number, readonly ReadHere[]> {
  const found = new Map<number, ReadHere[]>();
  for (const { subject, fields } of subjectsOf(record)) {
    for (const { fact, values, was } of fields) {
      for (const [nth, value] of [...values, ...was].entries()) {
        const here = { subject, fact, value, nth, standing: nth < values.length };
        for (const passage of passagesOf(value, document)) {
          const there = found.get(passage);
          if (there === undefined) found.set(passage, [here]);
          else there.push(here);
        }
      }
    }
  }
  return found;
}

function passagesOf({ places }: ValueShown, document: string): ReadonlySet<number> {
  const there = places.filter((place) => place.document === document);
  return new Set(there.flatMap(({ spots }) => spots.map(({ passage }) => passage)));
}
