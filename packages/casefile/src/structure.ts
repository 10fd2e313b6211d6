import type { SubjectId } from "./assertion.ts";

/**
 * How subjects hang together, and which facts have a field of their own in the
 * record (README § Facts); every other fact stands under the subject's `facts`.
 */

/** Says only that the subject is there, for an arrest or episode of which nothing else is stated. */
export const existsFact = "exists";

/** A person's facts that mark a jurisdiction's cases as complete begin so: `complete:us`. */
export const completePrefix = "complete:";

const own = {
  person: new Set(["name", "aliases", "birthDate"]),
  arrest: new Set(["date", "district", "division", "agency", "booked"]),
  case: new Set(["court", "docketNumber", "defendant", "division", "filed", "terminated", "linked"]),
  charge: new Set([
    "case",
    "count",
    "statute",
    "description",
    "severity",
    "outcomes",
    "sentence",
    "offenseDate",
    "arrest",
    "supersedes",
    "reducedTo",
  ]),
};

/** Whether `fact` of a subject of this kind stands under `facts` in the record. */
export function isOther(kind: keyof typeof own, fact: string): boolean {
  return fact !== existsFact && !own[kind].has(fact) && !(kind === "person" && fact.startsWith(completePrefix));
}

/** A subject's id without its kind: `casd:3:15-cr-00331:1:2s` for `charge:casd:3:15-cr-00331:1:2s`. */
export function withoutKind(subject: string, kind: string): string {
  return subject.startsWith(`${kind}:`) ? subject.slice(kind.length + 1) : subject;
}

/** What a case's id says: `court:docket:defendant`, the docket's own colon in the middle. */
export function caseParts(id: string): { court: string; docketNumber: string; defendant: number } {
  const first = id.indexOf(":");
  const last = id.lastIndexOf(":");
  const court = first === -1 ? "" : id.slice(0, first);
  const docketNumber = last > first ? id.slice(first + 1, last) : id.slice(first + 1);
  const number = last > first ? Number(id.slice(last + 1)) : Number.NaN;
  return { court, docketNumber, defendant: Number.isSafeInteger(number) ? number : 1 };
}

/** The id of a case, without its kind, from what identifies it; the docket number in its normal form. */
export function caseIdOf(place: { court: string; docketNumber: string; defendant: number }): string {
  return `${place.court}:${place.docketNumber}:${place.defendant}`;
}

/** What a charge's id says of its count: `c2` is the second complaint row, `3ss` count 3 of the second superseding charge. */
export function countParts(id: string): { number: number; suffix: string; list: "complaint" | "booked" | "unlisted" } {
  const tail = /(?:^|:)(c?)(\d{1,9})([a-z]*)$/i.exec(id);
  const list = id.startsWith("arrest:") ? "booked" : tail?.[1] ? "complaint" : "unlisted";
  return { number: Number(tail?.[2] ?? 0), suffix: tail?.[3] ?? "", list };
}

/** The arrest a booked charge `arrest:<id>:<n>` stands under, else undefined. */
export function bookingArrest(chargeId: string): string | undefined {
  return /^arrest:(.+):[^:]+$/.exec(chargeId)?.[1];
}

/** The arrest and the number (1 to 99) of an offense booked, by the charge's id `arrest:<id>:<n>`; undefined of any other. */
export function arrestOfBooking(chargeId: string): { readonly arrest: string; readonly number: number } | undefined {
  const [, arrest, number] = /^arrest:(.+):([1-9]\d?)$/.exec(chargeId) ?? [];
  return arrest === undefined ? undefined : { arrest, number: Number(number) };
}

/** The case a charge's id places it in: all before its last colon. */
export function caseOf(chargeId: string): SubjectId {
  return `case:${chargeId.slice(0, Math.max(0, chargeId.lastIndexOf(":")))}`;
}
