import type { Json } from "@setaside/casefile";
import type { HandArrest, HandCase, HandCharge, Work } from "./work.ts";

/** Additions to, and removals from, the record typed by hand. What is known of a subject is stated elsewhere. */

/** The work with a case more; unchanged where it is there already. */
export function addCase(work: Work, added: Omit<HandCase, "charges" | "complaints">): Work {
  const cases = work.hand.cases ?? [];
  const same = (each: HandCase) =>
    each.court === added.court && each.docketNumber === added.docketNumber && each.defendant === added.defendant;
  if (cases.some(same)) return work;
  return { ...work, hand: { ...work.hand, cases: [...cases, { ...added, charges: [] }] } };
}

/** The work with a charge more in the `at`-th case typed by hand, with the lowest count not yet used. */
export function addCharge(work: Work, at: number, statute: string, count?: string): Work {
  const cases = (work.hand.cases ?? []).map((each, nth) => {
    if (nth !== at) return each;
    const charge: HandCharge = { count: count ?? nextCount(each.charges), statute, disposition: "unknown" };
    if (each.charges.some((other) => other.count === charge.count)) return each;
    return { ...each, charges: [...each.charges, charge] };
  });
  return { ...work, hand: { ...work.hand, cases } };
}

function nextCount(charges: readonly HandCharge[]): string {
  return String(lowestFree(charges.map(({ count }) => count)));
}

/**
 * The work with a charge more in a case that was read: one of the same court, number and defendant is typed beside
 * it, which is the same case to all that follows.
 */
export function addChargeToRead(
  work: Work,
  place: Omit<HandCase, "charges" | "complaints">,
  { count, statute }: Pick<HandCharge, "count" | "statute">,
): Work {
  const grown = addCase(work, place);
  return addCharge(grown, (grown.hand.cases ?? []).length - 1, statute, count);
}

/** The lowest number from 1 that is not among those used. */
export function lowestFree(used: readonly string[]): number {
  let next = 1;
  while (used.includes(String(next))) next += 1;
  return next;
}

/** The work with an arrest more, and its id. */
export function addArrest(work: Work, known: Omit<HandArrest, "id">): { readonly work: Work; readonly id: string } {
  const arrests = work.hand.arrests ?? [];
  const id = `hand-${lowestFree(arrests.map((each) => each.id.replace(/^hand-/, "")))}`;
  return { work: { ...work, hand: { ...work.hand, arrests: [...arrests, { id, ...known }] } }, id };
}

/** The work without the `at`-th case typed by hand, and without what was said of it and its charges. */
export function removeCase(
  work: Work,
  at: number,
  ids: { readonly case: string; readonly charges: readonly string[] },
) {
  const cases = (work.hand.cases ?? []).filter((_, nth) => nth !== at);
  return withoutSaid({ ...work, hand: { ...work.hand, cases } }, [ids.case, ...ids.charges]);
}

/** The work without a charge typed by hand in the `at`-th case, and without what was said of it. */
export function removeCharge(work: Work, at: number, subject: string): Work {
  const count = subject.slice(subject.lastIndexOf(":") + 1).toLowerCase();
  const cases = (work.hand.cases ?? []).map((each, nth) =>
    nth === at ? { ...each, charges: each.charges.filter((charge) => charge.count.toLowerCase() !== count) } : each,
  );
  return withoutSaid({ ...work, hand: { ...work.hand, cases } }, [subject]);
}

/** The work without an arrest typed by hand, and without what was said of it and of the offenses booked. */
export function removeArrest(work: Work, id: string): Work {
  const arrests = (work.hand.arrests ?? []).filter((each) => each.id !== id);
  const booked = [...Object.keys(work.statements.facts), ...Object.keys(work.statements.conclusions)].filter((each) =>
    each.startsWith(`charge:arrest:${id}:`),
  );
  return withoutSaid({ ...work, hand: { ...work.hand, arrests } }, [`arrest:${id}`, ...booked]);
}

/** The work with an offense more that was booked at an arrest, which may have been typed or read. */
export function addBooked(work: Work, arrest: string, statute: string, used: readonly string[]): Work {
  const subject = `charge:arrest:${arrest}:${lowestFree(used)}`;
  const facts = { ...work.statements.facts, [subject]: { ...work.statements.facts[subject], statute } };
  return { ...work, statements: { ...work.statements, facts } };
}

/**
 * The work without an offense booked that was typed, by the charge's subject `charge:arrest:<arrest>:<n>`, and
 * without what was said of it. Offenses are numbered without gaps: those after it move up, with what was said of them.
 */
export function removeBooked(work: Work, subject: string): Work {
  const [, arrest = "", nth = ""] = /^charge:arrest:(.+):(\d+)$/.exec(subject) ?? [];
  const arrests = work.hand.arrests?.map((each) =>
    each.id === arrest && each.booked !== undefined
      ? { ...each, booked: each.booked.filter((_, at) => at + 1 !== Number(nth)) }
      : each,
  );
  const hand = arrests === undefined ? work.hand : { ...work.hand, arrests };
  return movedUp(withoutSaid({ ...work, hand }, [subject]), arrest, Number(nth));
}

/** What was said of the offenses booked after the `nth`, said of the one before each. */
function movedUp(work: Work, arrest: string, nth: number): Work {
  const named = (text: string) =>
    text.replace(/^((?:charge:)?arrest:(.+):)(\d+)$/, (whole, before: string, of: string, number: string) =>
      of === arrest && Number(number) > nth ? `${before}${Number(number) - 1}` : whole,
    );
  const moved = <T>(table: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(table).map(([each, said]) => [named(each), said]));
  const facts = Object.entries(moved(work.statements.facts)).map(([each, said]) => [
    each,
    Object.fromEntries(
      Object.entries(said).map(([fact, value]) => [
        fact,
        linksToCharges.has(fact) && Array.isArray(value)
          ? (value as readonly Json[]).map((link) => (typeof link === "string" ? named(link) : link))
          : value,
      ]),
    ),
  ]);
  return {
    ...work,
    statements: { facts: Object.fromEntries(facts), conclusions: moved(work.statements.conclusions) },
  };
}

/**
 * The work in which nothing is said of these subjects, and none of them is named as the arrest or a later charge
 * of another. An offense booked that is there only by being stated is removed by it.
 */
function withoutSaid(work: Work, subjects: readonly string[]): Work {
  const gone = new Set(subjects);
  // An outcome is said of its charge: `outcome:<charge>/<n>`.
  const isGone = (subject: string) => gone.has(subject.replace(/^outcome:(.*)\/\d+$/, "charge:$1"));
  const keep = <T>(table: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(table).filter(([subject]) => !isGone(subject)));
  const facts = Object.fromEntries(
    Object.entries(keep(work.statements.facts)).map(([subject, said]) => [
      subject,
      Object.fromEntries(Object.entries(said).flatMap(([fact, value]) => stillTrue(fact, value, gone))),
    ]),
  );
  return { ...work, statements: { facts, conclusions: keep(work.statements.conclusions) } };
}

const linksToCharges = new Set(["reducedTo", "continuedBy", "replacedBy"]);

/** A fact without the links to what is gone; none where it was such a link. */
function stillTrue(fact: string, value: Json, gone: ReadonlySet<string>): readonly (readonly [string, Json])[] {
  if (fact === "arrest") return gone.has(withKind(String(value), fact)) ? [] : [[fact, value]];
  if (!linksToCharges.has(fact) || !Array.isArray(value)) return [[fact, value]];
  const left = (value as readonly Json[]).filter((each) => !gone.has(withKind(String(each), "charge")));
  return left.length === 0 && value.length > 0 ? [] : [[fact, left]];
}

function withKind(id: string, kind: string): string {
  return id.startsWith(`${kind}:`) ? id : `${kind}:${id}`;
}
