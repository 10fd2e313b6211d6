import type { SubjectId } from "./assertion.ts";
import { endingOn } from "./ending.ts";
import type { OutcomeClass } from "./outcome.ts";
import type { RecordedCharge } from "./record.ts";
import { bookingArrest, countParts, withoutKind } from "./structure.ts";
import * as shape from "./value-schema.ts";
import { cite, known, others, type Path, take, type View } from "./view.ts";

/** One charge of the record, its fields cited under `path`. */
export function chargeOf(view: View, subject: SubjectId, path: Path): RecordedCharge {
  const id = withoutKind(subject, "charge");
  const stated = <T>(fact: string, form: Parameters<typeof take<T>>[3], field: string = fact) =>
    take(view, subject, fact, form, [...path, field]);
  const arrest = stated("arrest", shape.text);
  const replaced = stated("supersedes", shape.ids);
  const reducedTo = stated("reducedTo", shape.ids);
  return {
    id,
    count: stated("count", shape.count) ?? countParts(id),
    statutes: stated("statute", shape.statute, "statutes")?.statutes ?? [],
    ...known({ description: stated("description", shape.words), severity: stated("severity", shape.severity) }),
    disposition: dispositionOf(view, subject, path),
    outcomes: stated("outcomes", shape.outcomes) ?? [],
    ...known({
      sentence: stated("sentence", shape.sentence),
      offenseDate: stated("offenseDate", shape.date),
      arrest: arrest === undefined ? bookingArrest(id) : withoutKind(arrest, "arrest"),
      supersedes: replaced?.map((each) => withoutKind(each, "charge")),
      reducedTo: reducedTo?.map((each) => withoutKind(each, "charge")),
    }),
    ...others(view, subject, path),
  };
}

/**
 * How the charge stands. Where readings contradict each other, the class on
 * which they nevertheless agree (two dates of one conviction); else unknown.
 */
function dispositionOf(view: View, subject: SubjectId, path: Path): OutcomeClass {
  const { disposition, assertions } = endingOn(view.index, subject);
  if (assertions.length > 0) cite(view, [...path, "disposition"], assertions);
  return disposition;
}
