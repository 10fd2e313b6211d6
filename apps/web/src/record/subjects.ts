import type { Field, RecordShown, SubjectShown } from "../reading/protocol.ts";

/** Every subject of the record, in the order in which the room shows them. */
export function subjectsOf({ cases, arrests, episodes, person }: RecordShown): readonly SubjectShown[] {
  return [
    ...cases.flatMap((each) => [each, ...each.charges]),
    ...arrests.flatMap((each) => [each, ...each.booked]),
    ...episodes,
    person,
  ];
}

/** Whether documents, or a document and what was typed, say different things of a field. */
export function isInConflict({ values }: Field): boolean {
  return values.length > 1;
}

/** Whether nothing is known of a field and nothing stated: it is offered, and not shown as a line. */
export function isSilent({ values, was, stated }: Field): boolean {
  return values.length === 0 && was.length === 0 && !stated;
}
