import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Casefile, type Plan, planOf, printPlan, screen } from "../../src/index.ts";
import { casefileOfRecord, lawDate, trafficked, withFacts } from "../a-record.ts";

/** Invented records: a few charges of every kind of end, some from an arrest, some reduced to another. */
const statutes = ["18:371", "18:2113(d)", "21:841(a)(1)", "21:844(a)", "18:1951(a)", "Penal Code 647(b)"];
const dispositions = [
  "convicted",
  "dismissed",
  "acquitted",
  "pending",
  "superseded",
  "deferred",
  "not-prosecuted",
  "unknown",
];

/** Charges under the laws of states, some of whose reliefs exclude or wait for each other; one state that nobody looked at. */
const stateStatutes = [
  ["CA", "Penal Code 647(b)"],
  ["CA", "Penal Code 211"],
  ["NY", "Penal Law 230.00"],
  ["NY", "Penal Law 155.25"],
  ["TX", "Penal Code 43.02"],
  ["GA", "16-6-9"],
  ["MD", "Criminal Law 11-303"],
  ["DC", "22-2701"],
  ["GU", "9 GCA 28.10"],
] as const;

const stateChargeOf = fc.record({
  of: fc.constantFrom(...stateStatutes),
  class: fc.constantFrom("convicted", "dismissed", "acquitted", "pending", "deferred", "unknown"),
  date: fc.constantFrom("2014-03-05", "2026-09-01", undefined),
  severity: fc.constantFrom("misdemeanor", "felony", undefined),
  sentenceCompletedOn: fc.constantFrom("2015-01-01", "2026-10-01", undefined),
  court: fc.constantFrom(
    "Superior Court, County of Los Angeles, California",
    "Criminal Court, Harris County, Texas",
    "A court",
  ),
});

const chargeOf = fc.record({
  statute: fc.constantFrom(...statutes),
  disposition: fc.constantFrom(...dispositions),
  dismissedBy: fc.constantFrom("government", "court", undefined),
  childVictim: fc.constantFrom(true, false, undefined),
  jurisdiction: fc.constantFrom("federal", "state", undefined),
  imprisonmentImposed: fc.constantFrom(true, false, undefined),
  arrest: fc.constantFrom("a1", "a2", undefined),
  reduced: fc.boolean(),
});

const records = fc.record({
  charges: fc.array(chargeOf, { minLength: 1, maxLength: 4 }),
  ofStates: fc.array(stateChargeOf, { maxLength: 3 }),
  told: fc.boolean(),
  noncitizen: fc.constantFrom(true, false, undefined),
});

function stateCaseIn(
  {
    of: [state, statute],
    class: is,
    date,
    court,
    ...rest
  }: typeof stateChargeOf extends fc.Arbitrary<infer R> ? R : never,
  at: number,
) {
  const ended =
    is === "pending" || is === "unknown"
      ? { disposition: is }
      : { outcomes: [{ class: is, ...(date === undefined ? {} : { date }) }] };
  const stated = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { court, docketNumber: `S-${at}`, charges: [{ state, statute, ...stated, ...ended }] };
}

function casefileIn({
  charges,
  ofStates,
  told,
  noncitizen,
}: typeof records extends fc.Arbitrary<infer R> ? R : never): Casefile {
  const court = "casd";
  const docketNumber = "3:16-cr-09001";
  const written = charges.map(({ reduced, ...each }, at) => {
    const to = reduced && at + 1 < charges.length ? { reducedTo: [`${court}:${docketNumber}:1:${at + 2}`] } : {};
    const { dismissedBy, ...rest } = { ...each, ...to };
    const stated = Object.entries(each.disposition === "dismissed" ? { ...rest, dismissedBy } : rest);
    return Object.fromEntries(stated.filter(([, value]) => value !== undefined));
  });
  const made = casefileOfRecord({
    // An arrest of which no offense is known is slow to screen, and told in a case of its own.
    arrests: ["a1", "a2"]
      .filter((id) => charges.some(({ arrest }) => arrest === id))
      .map((id) => ({ id, district: court })),
    cases: [{ court, docketNumber, charges: written }, ...ofStates.map(stateCaseIn)],
  });
  const person = noncitizen === undefined ? {} : { noncitizen };
  return withFacts(made, { facts: told ? { ...trafficked, person: { ...trafficked.person, ...person } } : { person } });
}

const placesOf = ({ courts, reached }: Plan) => [
  ...courts.flatMap(({ steps }) =>
    steps.flatMap(({ relief, parts }) =>
      parts.flatMap(({ subject, state, alternatives, pleads }) => [
        ...(state === "later" ? [] : [`${relief} ${subject}`]),
        ...alternatives.map((each) => `${each.relief} ${each.subject}`),
        ...pleads.map((each) => `${each} ${subject}`),
      ]),
    ),
  ),
  ...reached.map(({ relief, subject }) => `${relief} ${subject}`),
];

function holds(casefile: Casefile): void {
  const plan = planOf(casefile, { lawDate, language: "en" });
  const { charges, arrests } = screen(casefile, { lawDate });
  const findings = [...charges, ...arrests].flatMap((each) => each.findings);
  const name = ({ relief, subject }: { relief: string; subject: string }) => `${relief} ${subject}`;
  // Every finding that may be yes has one place, every other is said not to be open.
  expect(placesOf(plan).sort()).toEqual(
    findings
      .filter(({ most }) => most !== "no")
      .map(name)
      .sort(),
  );
  expect(plan.notOpen.map(name).sort()).toEqual(
    findings
      .filter(({ most }) => most === "no")
      .map(name)
      .sort(),
  );
  for (const { because } of plan.notOpen) expect(because.length).toBeGreaterThan(0);
  // The order holds every task and step once, and allows every edge.
  const ids = [...plan.tasks, ...plan.courts.flatMap(({ steps }) => steps)].map(({ id }) => id);
  expect([...plan.sequence].sort()).toEqual([...ids].sort());
  expect(new Set(plan.sequence).size).toBe(ids.length);
  for (const { before, after } of plan.edges) {
    expect(plan.sequence.indexOf(before)).toBeLessThan(plan.sequence.indexOf(after));
  }
  // Nothing is rounded: a part says what its finding says.
  const spans = new Map(findings.map((each) => [name(each), [each.least, each.most]]));
  for (const { relief, parts } of plan.courts.flatMap(({ steps }) => steps)) {
    for (const part of parts) {
      expect([part.least, part.most]).toEqual(spans.get(name({ relief, subject: part.subject })));
      expect(part.state === "meets").toBe(part.least === "yes");
      expect(part.state === "later").toBe(part.most === "no");
    }
  }
  // Certified copies come before every order that expunges or seals, immigration counsel before every filing.
  for (const { id, relief, state } of plan.courts.flatMap(({ steps }) => steps)) {
    const first = plan.edges.filter(({ after }) => after === id).map(({ before }) => before);
    const erases =
      state === undefined
        ? /vacate|expunge/.test(relief)
        : state.gives.some((each) => /vacatur|expung|seal/.test(each));
    expect(first.includes("certified-copies")).toBe(erases);
    expect(first.includes("immigration-counsel")).toBe(plan.noncitizen !== "no");
  }
  // A step in a state's court is under that state's law, and its petition is about that court's cases alone.
  for (const { state, steps, filing, court } of plan.courts) {
    expect(steps.every((step) => (step.state?.code ?? null) === state)).toBe(true);
    if (state !== null) expect(JSON.stringify(filing).match(/U\.S\.C\.|Fed\. R\./)).toBeNull();
    if (state !== null && court === null) for (const { parts } of steps) expect(parts.length).toBe(1);
  }
  // Whose law it is, is said of every state's charge; what is not covered is never called none.
  expect(plan.states.flatMap((each) => each.charges).length).toBe(charges.filter(({ law }) => law !== null).length);
  // Nothing is asked for before its periods are over without saying so.
  for (const { parts } of plan.courts.flatMap(({ steps }) => steps)) {
    for (const { when } of parts) if (when?.possible === "later") expect(when.from ?? "").toMatch(/^\d{4}-/);
  }
}

describe("every plan", () => {
  it("places each finding once, in an order that its own dependencies allow, and rounds nothing", () => {
    fc.assert(
      fc.property(records, (record) => holds(casefileIn(record))),
      { numRuns: 25 },
    );
  });

  it("prints in both languages, without a placeholder left open or a script", () => {
    fc.assert(
      fc.property(records, fc.constantFrom("en" as const, "es" as const), (record, language) => {
        const plan = planOf(casefileIn(record), { lawDate, language });
        const html = printPlan(plan, "html");
        expect(html).not.toMatch(/\{\w+\}|undefined|<script|\[object/);
        expect(html.startsWith("<!doctype html>")).toBe(true);
        expect(printPlan(plan, "md")).not.toMatch(/undefined|\[object/);
        expect(JSON.parse(printPlan(plan, "json"))).toEqual(JSON.parse(JSON.stringify(plan)));
      }),
      { numRuns: 6 },
    );
  });
});
