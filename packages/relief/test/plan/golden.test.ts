import { describe, expect, it } from "vitest";
import { type Casefile, type Plan, planOf } from "../../src/index.ts";
import { casefileOfRecord, charge, lawDate, oneCase, trafficked, withFacts } from "../a-record.ts";

const plan = (casefile: Casefile): Plan => planOf(casefile, { lawDate, language: "en" });
const steps = (of: Plan) => of.courts.flatMap((court) => court.steps);
const parts = (of: Plan) => steps(of).flatMap((step) => step.parts);
const reliefs = (of: Plan) => steps(of).map(({ relief }) => relief);
const before = (of: Plan, first: string, second: string) => {
  const at = (name: string) => of.sequence.findIndex((id) => id.startsWith(name));
  expect([first, second].filter((name) => at(name) < 0)).toEqual([]);
  expect(at(first)).toBeLessThan(at(second));
};

/** A conviction for conspiracy to defraud: level A. */
const convicted = { statute: "18:371", disposition: "convicted", form: "conspiracy" };
/** Bank robbery with a weapon in the Ninth Circuit, completed: a violent crime. */
const robbery = { statute: "18:2113(d)", form: "completed", childVictim: false, jurisdiction: "federal" };
const citizen = { ...trafficked, person: { ...trafficked.person, noncitizen: false, custody: "none" } };

describe("a conviction of a level A offense, all facts told, a citizen at liberty", () => {
  const made = plan(withFacts(oneCase({ ...convicted, imprisonmentImposed: false }), { facts: citizen }));

  it("is one motion to vacate in the sentencing court, and nothing is urgent", () => {
    expect(reliefs(made)).toEqual(["us/vacate-conviction-level-a"]);
    expect(made.courts[0]).toMatchObject({ court: "casd", kind: "sentencing-court", open: [] });
    expect(parts(made)[0]).toMatchObject({ state: "meets", missing: [], alternatives: [] });
    expect(made.urgent).toEqual([]);
  });

  it("asks for certified copies and the list of arrests first, and for no immigration counsel", () => {
    expect(made.tasks.map(({ kind }) => kind)).toEqual(["identity-history", "certified-copies"]);
    before(made, "certified-copies", "us/vacate-conviction-level-a");
  });
});

describe("citizenship not known", () => {
  it("puts immigration counsel before every filing", () => {
    const made = plan(withFacts(oneCase(convicted), { facts: trafficked }));
    expect(made.noncitizen).toBe("unknown");
    expect(made.sequence[0]).toBe("immigration-counsel");
    for (const { id } of steps(made)) {
      expect(made.edges).toContainEqual(
        expect.objectContaining({ before: "immigration-counsel", after: id, reason: "immigration-first" }),
      );
    }
  });
});

describe("an arrest whose charge ended in a conviction that may be vacated", () => {
  const made = plan(
    withFacts(
      casefileOfRecord({
        arrests: [{ id: "a1", date: "2016-01-21", district: "casd" }],
        cases: [{ court: "casd", docketNumber: "3:16-cr-09001", charges: [{ ...convicted, arrest: "a1" }] }],
      }),
      { facts: citizen },
    ),
  );

  it("gets no motion of its own: the vacatur reaches it", () => {
    expect(reliefs(made)).toEqual(["us/vacate-conviction-level-a"]);
    const combined = made.reached.find(({ relief }) => relief === "us/expunge-arrest");
    expect(combined).toMatchObject({ subject: "arrest:a1", through: [`charge:${charge(1)}`], others: [] });
    expect(combined?.by).toEqual(steps(made).map(({ id }) => id));
    expect(combined?.ifNot).toContain("Southern District of California");
  });
});

describe("a robbery charge reduced to a fraud conviction", () => {
  const made = plan(
    withFacts(
      casefileOfRecord({
        arrests: [{ id: "a1", date: "2016-01-21", district: "cacd", division: "Western Division" }],
        cases: [
          {
            court: "casd",
            docketNumber: "3:16-cr-09001",
            charges: [
              {
                ...robbery,
                disposition: "superseded",
                arrest: "a1",
                reducedTo: [charge(2)],
                continuedBy: [],
                replacedBy: [],
              },
              convicted,
            ],
          },
        ],
      }),
      { facts: citizen },
    ),
  );

  it("is vacated where the sentence was imposed, then the arrest expunged where it was made", () => {
    expect(reliefs(made)).toEqual(["us/vacate-conviction-level-a", "us/expunge-arrest"]);
    expect(made.courts.map(({ kind, court }) => [kind, court])).toEqual([
      ["sentencing-court", "casd"],
      ["arrest-district-and-division", "cacd"],
    ]);
    before(made, "us/vacate-conviction-level-a", "us/expunge-arrest");
    expect(made.edges.map(({ reason }) => reason)).toContain("vacate-reduced-first");
    expect(parts(made).at(-1)).toMatchObject({ state: "later", least: "no", most: "no" });
  });

  it("says under what is not open that it opens later", () => {
    const arrest = made.notOpen.find(({ relief }) => relief === "us/expunge-arrest");
    expect(arrest?.later).toBe(steps(made).at(-1)?.id);
  });
});
