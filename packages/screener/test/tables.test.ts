import { arrestReliefs, chargeReliefs, reliefsInForce, type StateLaw, stateLaws } from "@setaside/law";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neverAsked } from "../src/build/assumed.ts";
import { endingOf, exactOf } from "../src/build/ending.ts";
import { laidOut, sizeOf } from "../src/build/situation.ts";
import { deciding, reachable } from "../src/graph.ts";
import type { KindOfCharge } from "../src/index.ts";
import { lawsOfMatter } from "../src/laws-of-matter.ts";
import { tables } from "../src/made/tables.ts";
import { interview, today } from "./accounts.ts";

const { variables } = tables;
const laws = stateLaws();
const federal = [...chargeReliefs, ...arrestReliefs];
const reliefOf = new Map(
  [...federal, ...[...laws.keys()].flatMap((code) => reliefsInForce(code, today))].map((each) => [each.id, each]),
);
const standing = tables.reliefs.filter(
  ({ from, to }) =>
    (from === undefined || from <= today.slice(0, from.length)) && (to === undefined || to > today.slice(0, to.length)),
);

/** For each variable the place of a value. */
const values = fc.tuple(...variables.map((each) => fc.nat(sizeOf(each) - 1)));

describe("the tables", () => {
  it("say of everything that a person can say what the rules themselves say", () => {
    fc.assert(
      fc.property(fc.constantFrom(...standing), values, (table, said) => {
        const relief = reliefOf.get(table.relief);
        if (relief === undefined) throw new Error(`${table.relief} is no relief in force`);
        const state: StateLaw | undefined = laws.get(table.place);
        const assignment = new Map(variables.map((each, at) => [each, said[at] ?? 0]));
        // The court chooses a state's law; the tables of states do not ask for it.
        if (state !== undefined) for (const each of variables) if (each.id === "court") assignment.delete(each);
        const subjects = laidOut(assignment, state);
        const kind = [...assignment].flatMap(([{ id, values: of }, at]) =>
          id === "kind" && "choice" in of ? (of.choice[at] as KindOfCharge) : [],
        )[0];
        const expected = endingOf(relief, assignment, { subjects, exact: exactOf(relief, subjects) }, { state, kind });
        const found = reachable(tables, table, (at) => [said[at] ?? 0]);
        const court = [...assignment].some(
          ([{ id, values: of }, at]) => id === "court" && "choice" in of && of.choice[at] !== "federal",
        );
        // Before another court the day is not asked: with it the law would be open all the same.
        const less = court && expected.standing === "undecided" ? ["unknown"] : [];
        expect([expected.standing, ...less]).toContain(found[0]?.standing);
        expect(found).toHaveLength(1);
      }),
      { numRuns: 400 },
    );
  });

  it("ask for nothing that a person must not be asked", () => {
    expect(variables.filter(({ id }) => neverAsked.has(id))).toEqual([]);
    expect(variables.every(({ sensitivity }) => sensitivity <= 2)).toBe(true);
  });

  it("hold every relief in force today", () => {
    expect(new Set(standing.map(({ relief }) => relief))).toEqual(
      new Set([...reliefOf.values()].filter(({ leads }) => leads).map(({ id }) => id)),
    );
  });
});

const anything = fc.record({
  place: fc.constantFrom("US", ...Object.keys(tables.places)),
  court: fc.constantFrom("state", "federal", "tribal"),
  kind: fc.constantFrom("drugs", "selling-sex", "robbery", "theft", "other"),
  ended: fc.constantFrom("convicted", "dismissed", "deferred", "pending", "reduced"),
});

describe("the questions", () => {
  it("come to an end, none is put twice, and none could be left out", () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 3 }), (matters) => {
        const { account, asked } = interview(matters);
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeLessThan(15 * matters.length);
        for (const matter of account.matters) {
          for (const { table, possible } of lawsOfMatter(tables, account, matter, today)) {
            const open = [...deciding(tables, table, possible)].flatMap((at) => variables[at] ?? []);
            // What still decides was asked and not known, or the matter is worth a lawyer's look already.
            const unasked = open.filter(
              ({ id, about }) => (about === "person" ? account.person : matter.answers)[id] === undefined,
            );
            const settled = lawsOfMatter(tables, account, matter, today).some(
              (each) =>
                each.table.about === "trafficking" &&
                reachable(tables, each.table, each.possible).every((ending) => ending.standing === "may"),
            );
            if (!settled) expect(unasked.filter(({ id }) => id !== "court")).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
