import type { HandArrest, HandCase, HandCharge, Work } from "./work.ts";

/** Additions to, and removals from, the record typed by hand. What is known of a subject is stated elsewhere. */

/** The work with a case more; unchanged where it is there already. */
export function addCase(work: Work, added: Pick<HandCase, "court" | "docketNumber">): Work {
  const cases = work.hand.cases ?? [];
  const same = (each: HandCase) => each.court === added.court && each.docketNumber === added.docketNumber;
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
  const used = new Set(charges.map(({ count }) => count));
  let next = 1;
  while (used.has(String(next))) next += 1;
  return String(next);
}

/** The work with an arrest more, and its id. */
export function addArrest(work: Work, known: Omit<HandArrest, "id">): { readonly work: Work; readonly id: string } {
  const arrests = work.hand.arrests ?? [];
  const used = new Set(arrests.map(({ id }) => id));
  let nth = 1;
  while (used.has(`hand-${nth}`)) nth += 1;
  const id = `hand-${nth}`;
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

/** The work without a charge typed by hand, and without what was said of it. */
export function removeCharge(work: Work, at: number, count: string, subject: string): Work {
  const cases = (work.hand.cases ?? []).map((each, nth) =>
    nth === at ? { ...each, charges: each.charges.filter((charge) => charge.count !== count) } : each,
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

/** The work in which nothing is said of these subjects, and no charge names one of them as its arrest. */
function withoutSaid(work: Work, subjects: readonly string[]): Work {
  const gone = new Set(subjects);
  const keep = <T>(table: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(table).filter(([subject]) => !gone.has(subject)));
  const facts = Object.fromEntries(
    Object.entries(keep(work.statements.facts)).map(([subject, said]) => [
      subject,
      Object.fromEntries(Object.entries(said).filter(([, value]) => !gone.has(`arrest:${String(value)}`))),
    ]),
  );
  return { ...work, statements: { facts, conclusions: keep(work.statements.conclusions) } };
}
