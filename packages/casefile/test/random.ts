import fc from "fast-check";
import {
  type Assertion,
  type AssertionContent,
  assertion,
  type CasefileLog,
  type Json,
  logOf,
  type SubjectId,
} from "../src/index.ts";

/** Random logs about an invented person, in which every value has a form that the record can show. */

const documents = ["a", "b", "c"].map((digit) => `document:${digit.repeat(64)}`);

const source: fc.Arbitrary<AssertionContent["source"]> = fc.oneof(
  fc.record({
    kind: fc.constant("document" as const),
    document: fc.constantFrom(...documents),
    place: fc.constantFrom("Pending Counts, row 1", "entry 13"),
    text: fc.constantFrom("18:1591(a)", "DISMISSED", ""),
  }),
  fc.record({
    kind: fc.constant("person" as const),
    speaker: fc.constantFrom("attorney" as const, "survivor" as const, "provider" as const),
  }),
);

const date = fc.constantFrom("2014", "2014-05", "2014-05-07", "2015-01-02", "2013/2015");

export const outcomes = fc.array(
  fc.record(
    {
      class: fc.constantFrom(
        "convicted",
        "acquitted",
        "dismissed",
        "vacated",
        "superseded",
        "pending",
        "transferred",
        "unknown",
      ) as fc.Arbitrary<
        "convicted" | "acquitted" | "dismissed" | "vacated" | "superseded" | "pending" | "transferred" | "unknown"
      >,
      by: fc.constantFrom("government" as const, "court" as const),
      date,
    },
    { requiredKeys: ["class"] },
  ),
  { maxLength: 4 },
);

const statute = fc.constantFrom<Json>(
  {
    text: "18:1591(a)",
    statutes: [{ asPrinted: "18:1591(a)", title: "18", section: "1591", subsection: "(a)", role: "offense" }],
  },
  { text: "BLACKMAIL", statutes: [] },
);

const name = fc.constantFrom("Jane Example", "Jane Q. Example", "J. Sample");
const id = fc.constantFrom("casd:3:15-cr-00331:1:1", "casd:3:15-cr-00331:1:2s", "casd:3:15-cr-00331:1:c1");

const factsByKind: Readonly<Record<string, readonly (readonly [string, fc.Arbitrary<Json>])[]>> = {
  person: [
    ["name", name],
    ["aliases", name],
    ["birthDate", date],
    ["noncitizen", fc.boolean()],
    ["complete:us", fc.record({ source: fc.constantFrom("docket search", "rap sheet"), date })],
  ],
  case: [
    ["filed", date],
    ["terminated", date],
    ["division", fc.constantFrom("San Diego", "El Centro")],
    ["linked", fc.array(fc.constantFrom("3:15-mj-00091", "3:14-cr-00007"), { maxLength: 2 })],
    ["caseType", fc.constant("cr")],
  ],
  charge: [
    [
      "count",
      fc.record({
        number: fc.nat(3),
        suffix: fc.constantFrom("", "s"),
        list: fc.constantFrom("pending", "terminated"),
      }),
    ],
    ["statute", statute],
    ["description", fc.constantFrom("first words", "other words", "")],
    [
      "severity",
      fc.record({ value: fc.constantFrom("felony", "misdemeanor"), from: fc.constantFrom("title", "block") }),
    ],
    ["outcomes", outcomes.map((list): Json => list.map((each) => ({ ...each })))],
    ["sentence", fc.record({ text: fc.constantFrom("36 months", "probation") })],
    ["offenseDate", date],
    ["arrest", fc.constantFrom("a1", "a2", "a3")],
    ["supersedes", fc.array(id, { maxLength: 2 })],
    ["form", fc.constantFrom("attempt", "completed")],
    ["nexus.timing", fc.constantFrom("during", "after")],
  ],
  arrest: [
    ["date", date],
    ["agency", fc.constantFrom("FBI", "HSI")],
    ["booked", fc.array(fc.constantFrom("18:1591", "8:1326"), { maxLength: 2 })],
    ["place", fc.constant("San Diego")],
  ],
  episode: [["period", date]],
  document: [
    ["coverage", fc.record({ fields: fc.nat(9), remarks: fc.nat(9), lost: fc.constant(0) })],
    [
      "remarks",
      fc.array(fc.record({ code: fc.constantFrom("x", "y"), message: fc.constant("Look here.") }), { maxLength: 2 }),
    ],
  ],
};

const subjects: readonly SubjectId[] = [
  "person",
  "case:casd:3:15-cr-00331:1",
  "charge:casd:3:15-cr-00331:1:1",
  "charge:casd:3:15-cr-00331:1:2s",
  "charge:casd:3:15-cr-00331:1:10",
  "charge:casd:3:15-cr-00331:1:c1",
  "charge:nmd:2:16-cr-00020:3:1",
  "charge:arrest:a1:1",
  "arrest:a1",
  "arrest:a2",
  "episode:e1",
  `document:${"a".repeat(64)}`,
];

const mark = fc.constantFrom<Json>(null, { $: "not-sure" }, { $: "skipped" }, { $: "retracted" });

const unsuperseding: fc.Arbitrary<Omit<AssertionContent, "supersedes">> = fc
  .constantFrom(...subjects)
  .chain((subject) => {
    const facts = factsByKind[subject.split(":")[0] ?? ""] ?? [];
    return fc.constantFrom(...facts).chain(([fact, values]) =>
      fc.record({
        subject: fc.constant(subject),
        fact: fc.constant(fact),
        value: subject.startsWith("document:")
          ? values
          : fc.oneof({ weight: 8, arbitrary: values }, { weight: 1, arbitrary: mark }),
        source,
        by: fc.constantFrom("pacer/1", "key-1"),
        at: fc.constantFrom("2026-01-05T00:00:00Z", "2026-02-05T00:00:00Z"),
      }),
    );
  });

/** Assertions in an order in which they can have been written: each may correct earlier ones. */
export const assertions: fc.Arbitrary<readonly Assertion[]> = fc
  .array(fc.tuple(unsuperseding, fc.array(fc.nat(20), { maxLength: 2 })), { maxLength: 60 })
  .map((contents) => {
    const written: Assertion[] = [];
    for (const [content, back] of contents) {
      const alike = written.filter((each) => each.subject === content.subject && each.fact === content.fact);
      written.push(assertion({ ...content, supersedes: back.flatMap((nth) => alike[nth]?.id ?? []) }));
    }
    return written;
  });

export const log: fc.Arbitrary<CasefileLog> = assertions.map(logOf);

/** The same object with its keys, and those of all it holds, the other way round. */
export function keysReversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(keysReversed) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, keysReversed(inner)]),
  ) as T;
}
