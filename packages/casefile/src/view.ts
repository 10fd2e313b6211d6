import type { z } from "zod";
import type { Assertion, Json, SubjectId } from "./assertion.ts";
import { type CardinalityTable, cardinalityOf, kindOf } from "./cardinality.ts";
import { factsOf, type LogIndex, liveValues } from "./live.ts";
import { pointer } from "./pointer.ts";
import type { OtherFacts, Provenance, Remark } from "./record.ts";
import { isOther } from "./structure.ts";
import { canonical, isRetracted, isUnknown } from "./values.ts";

/** A record while it is being made: the log, and what is gathered beside the fields. */
export interface View {
  readonly index: LogIndex;
  readonly table: CardinalityTable;
  readonly provenance: Record<string, Provenance>;
  readonly remarks: Remark[];
}

/** Where a field stands in the record, as keys and positions from its top. */
export type Path = readonly (string | number)[];

/** Notes under the field at `path` each place in a document that states its value; a person's word has none. */
export function cite(view: View, path: Path, assertions: readonly Assertion[]): void {
  const stated: Provenance[] = assertions.flatMap(({ source, confidence }) =>
    source.kind !== "document"
      ? []
      : [
          {
            document: source.document,
            place: source.place,
            text: source.text,
            ...(confidence === undefined ? {} : { confidence }),
          },
        ],
  );
  const [first, ...also] = stated;
  if (first === undefined) return;
  view.provenance[pointer(path)] = also.length === 0 ? first : { ...first, also };
}

/**
 * The one value that stands for `fact`, in the form of `shape`, cited at `path`;
 * undefined when nobody stated it, it is unknown, or values contradict each
 * other. A value in another form is left out with a remark.
 */
export function take<T>(view: View, subject: SubjectId, fact: string, shape: z.ZodType<T>, path: Path): T | undefined {
  const [only, second] = liveValues(view.index, subject, fact);
  if (only === undefined || second !== undefined || isUnknown(only.value)) return undefined;
  const parsed = shape.safeParse(only.value);
  if (!parsed.success) {
    view.remarks.push(notShown(fact, subject));
    return undefined;
  }
  cite(view, path, only.assertions);
  return parsed.data;
}

/** The remark on a value that this version cannot show. */
export function notShown(fact: string, subject: SubjectId): Remark {
  const message = `The value of "${fact}" has a form that this version cannot show. It is kept in the history.`;
  return { code: "value-not-shown", message, place: subject };
}

/** The facts of `subject` that have no field of their own, one value each; nothing when there are none. */
export function others(view: View, subject: SubjectId, path: Path): { readonly facts?: OtherFacts } {
  const kind = kindOf(subject);
  if (kind === "episode" || kind === "document") return {};
  const facts: [string, Json][] = [];
  for (const fact of factsOf(view.index, subject)) {
    if (!isOther(kind, fact)) continue;
    const at = [...path, "facts", fact];
    if (cardinalityOf(subject, fact, view.table) === "set") {
      const found = members(view, subject, fact);
      if (found.length > 0) facts.push([fact, found.map(({ value }) => value)]);
      cite(
        view,
        at,
        found.flatMap(({ assertions }) => assertions),
      );
      continue;
    }
    const [only, second] = liveValues(view.index, subject, fact);
    if (only === undefined || second !== undefined) continue;
    // A withdrawn value and a value stated as unknown are the same to a reader of the record.
    facts.push([fact, isRetracted(only.value) ? null : only.value]);
    cite(view, at, only.assertions);
  }
  return facts.length === 0 ? {} : { facts: Object.fromEntries(facts) };
}

/** The members of a set fact, each once, with who says so; one assertion may state several as a list. */
export function members(
  view: Pick<View, "index">,
  subject: SubjectId,
  fact: string,
): readonly { readonly value: Json; readonly assertions: readonly Assertion[] }[] {
  const byValue = new Map<string, { value: Json; assertions: Assertion[] }>();
  for (const live of liveValues(view.index, subject, fact)) {
    if (isUnknown(live.value)) continue;
    for (const value of Array.isArray(live.value) ? (live.value as readonly Json[]) : [live.value]) {
      const key = canonical(value);
      const member = byValue.get(key) ?? { value, assertions: [] };
      member.assertions.push(...live.assertions);
      byValue.set(key, member);
    }
  }
  return [...byValue].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, member]) => member);
}

/** The fields that are known, without those that are not: an absent field is an unknown one. */
export function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
