import { evaluate, type Subject, truthText } from "@setaside/logic";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arrestReliefs,
  type ChargeWriter,
  type ConclusionId,
  chargeReliefs,
  chargeWriter,
  type FactPath,
  type FactWriter,
  type PlainFacts,
  type PlainValue,
  type Situation,
  scopeFor,
  subjectsOf,
  vocabulary,
} from "../src/index.ts";

/** One row of a table: values by path, some absent, some that no fact can have. */
interface Row {
  readonly facts: Readonly<Partial<Record<FactPath, PlainValue>>>;
  readonly conclusions: Readonly<Partial<Record<ConclusionId, boolean>>>;
  readonly recorded: boolean;
  readonly named: boolean;
  readonly noOthers: boolean;
}

const paths = Object.keys(vocabulary.facts) as FactPath[];
const elements: readonly ConclusionId[] = vocabulary.conclusions;
const wrong = fc.constantFrom<PlainValue>("no such value", -7, ["no such member"], true, "");
const citations = ["21:841(a)(1)", "18:2113(a)", "18 U.S.C. § 1951", "18:924(c)", "18:922G.F", "no statute", "18:9999"];

function anyValueOf(path: FactPath): fc.Arbitrary<PlainValue | undefined> {
  const { type } = vocabulary.facts[path];
  const fit = ((): fc.Arbitrary<PlainValue> => {
    switch (type.kind) {
      case "boolean":
        return fc.boolean();
      case "choice": {
        const values: readonly string[] = type.values;
        // An outcome's class is one word; elsewhere values may be in conflict.
        if (path === "outcome.class") return fc.constantFrom(...values, "unknown");
        return fc.oneof(
          fc.constantFrom(...values),
          fc.subarray([...values], { minLength: 1 }).map((oneOf) => ({ oneOf })),
        );
      }
      case "set":
        return fc.subarray<string>([...type.members]);
      case "number":
        return fc.oneof(fc.integer({ min: 10, max: 20 }), fc.constant({ least: 14, most: 17 }));
      case "date":
        return fc.constantFrom("1990", "1994-05", "2012-05-07", "2016", "2013/2015", "not a date");
      case "entry":
        return fc.constantFrom(...citations, ...type.entries.slice(0, 20));
    }
  })();
  return fc.oneof(
    { weight: 8, arbitrary: fit },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: path === "outcome.class" ? fc.constant("no such class") : wrong },
  );
}

const row: fc.Arbitrary<Row> = fc.record({
  facts: fc.record(Object.fromEntries(paths.map((path) => [path, anyValueOf(path)]))),
  conclusions: fc.record(
    Object.fromEntries(
      elements.map((id) => [id, fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.boolean())]),
    ),
  ),
  recorded: fc.boolean(),
  named: fc.boolean(),
  noOthers: fc.boolean(),
}) as fc.Arbitrary<Row>;

function factsOf(kind: string, { facts }: Row): PlainFacts {
  const own = paths.filter((path) => path.startsWith(`${kind}.`) && facts[path] !== undefined);
  return Object.fromEntries(own.map((path) => [path.slice(kind.length + 1), facts[path] as PlainValue]));
}

/** The situation that a row states. */
function situationOf(row: Row): Situation {
  const { class: outcome, by } = factsOf("outcome", row);
  const hasOutcome = typeof outcome === "string";
  return {
    person: factsOf("person", row),
    episodes: row.recorded ? { episode: factsOf("episode", row) } : {},
    noOtherEpisodes: row.noOthers,
    charges: {
      charge: {
        facts: factsOf("charge", row),
        ...(hasOutcome ? { outcomes: [{ class: outcome, ...(by === undefined ? {} : { by: by as string }) }] } : {}),
        ...(row.named ? { episodes: row.recorded ? ["episode"] : [] } : {}),
        conclusions: row.conclusions,
      },
    },
    arrests: { arrest: ["charge"] },
  };
}

interface Columns {
  readonly writer: ChargeWriter;
  readonly facts: ReadonlyMap<FactPath, FactWriter>;
  readonly conclusions: ReadonlyMap<ConclusionId, (met: boolean | undefined) => void>;
}

function columns(): Columns {
  const writer = chargeWriter();
  return {
    writer,
    facts: new Map(paths.map((path) => [path, writer.fact(path)])),
    conclusions: new Map(elements.map((id) => [id, writer.conclusion(id)])),
  };
}

/** Writes every column of a row; resolves with the paths whose value was not taken. */
function write({ writer, facts, conclusions }: Columns, row: Row): FactPath[] {
  const refused: FactPath[] = [];
  for (const [path, set] of facts) if (set(row.facts[path]) !== undefined) refused.push(path);
  for (const [id, set] of conclusions) set(row.conclusions[id]);
  writer.episodes(row);
  return refused;
}

/** What a rule can see of a subject. */
function seen(subject: Subject | undefined): unknown {
  if (subject === undefined) return undefined;
  return {
    slots: [...subject.slots],
    entries: subject.entries,
    conclusions: [...subject.conclusions],
    related: subject.related.map(({ items, complete, shared }) => ({
      items: subject.id === "arrest" ? items.length : items.map(seen),
      complete,
      shared: shared?.relation,
    })),
  };
}

describe("a charge written over another", () => {
  it("is what the same situation lays out, row after row", () => {
    const reused = columns();
    fc.assert(
      fc.property(row, (each) => {
        const situation = situationOf(each);
        const laid = subjectsOf(situation);
        const refused = write(reused, each);
        const scope = reused.writer.scope();
        const [charge, arrest] = [laid.charges.get("charge"), laid.arrests.get("arrest")];
        if (charge === undefined || arrest === undefined) throw new Error("not laid out");
        expect(seen(scope[charge.kind])).toEqual(seen(charge));
        expect(seen(scope[laid.person.kind])).toEqual(seen(laid.person));
        expect(seen(scope[arrest.kind])).toEqual(seen(arrest));
        for (const { id, expression } of chargeReliefs) {
          const expected = truthText(evaluate(laid.layout, expression, scopeFor(laid, charge)));
          expect([id, truthText(evaluate(laid.layout, expression, scope))]).toEqual([id, expected]);
        }
        for (const { id, expression } of arrestReliefs) {
          const expected = truthText(evaluate(laid.layout, expression, scopeFor(laid, arrest)));
          expect([id, truthText(evaluate(laid.layout, expression, scope))]).toEqual([id, expected]);
        }
        const written = (path: FactPath) => {
          const outcome = each.facts["outcome.class"];
          if (path.startsWith("episode.")) return each.recorded;
          if (path.startsWith("outcome.")) return typeof outcome === "string" && outcome !== "unknown";
          // Of a statute not named nothing is silent, whatever was said.
          const statute = each.facts["charge.statute"];
          return path !== "charge.recordSilent" || (statute !== undefined && statute !== null);
        };
        const problems = laid.problems.map(({ place }) => place.replace(/^(\w+):\S+ /, "$1.")).sort();
        expect(refused.filter(written).sort()).toEqual(problems);
      }),
      { numRuns: 300 },
    );
  });

  it("forgets nothing but what is overwritten, and takes null for unknown", () => {
    const { writer, facts } = columns();
    const disposition = facts.get("charge.disposition");
    const kind = writer.layout.kinds.indexOf("charge");
    const slots = () => [...(writer.scope()[kind]?.slots ?? [])];
    const blank = slots();
    disposition?.("convicted");
    const convicted = slots();
    expect(convicted).not.toEqual(blank);
    facts.get("charge.childVictim")?.(true);
    facts.get("charge.childVictim")?.(null);
    expect(slots()).toEqual(convicted);
    disposition?.(null);
    expect(slots()).toEqual(blank);
  });

  it("says what is wrong with a value each time it comes", () => {
    const form = chargeWriter().fact("charge.form");
    const first = form("no such form");
    expect(first).toContain("attempt");
    expect(form("attempt")).toBeUndefined();
    expect(form("no such form")).toBe(first);
  });

  it("keeps no more than the last values of a long column", () => {
    const { writer, facts } = columns();
    const date = facts.get("charge.offenseDate");
    const kind = writer.layout.kinds.indexOf("charge");
    for (let year = 1; year < 9999; year += 1) {
      const text = String(year).padStart(4, "0");
      date?.(text);
      date?.(`${text}-05`);
    }
    const longStatute = facts.get("charge.statute")?.(`18:2113(a) ${"and more ".repeat(100)}`);
    date?.("2012-05");
    const expected = subjectsOf({
      charges: { charge: { facts: { offenseDate: "2012-05", statute: `18:2113(a) ${"and more ".repeat(100)}` } } },
    });
    expect(longStatute).toBeUndefined();
    expect([...(writer.scope()[kind]?.slots ?? [])]).toEqual([...(expected.charges.get("charge")?.slots ?? [])]);
    expect(writer.scope()[kind]?.entries).toEqual(expected.charges.get("charge")?.entries);
  });

  it("refuses a conclusion that counsel can't make", () => {
    expect(() => chargeWriter().conclusion("no such element" as ConclusionId)).toThrow("conclude");
  });
});
