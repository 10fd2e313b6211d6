import { describe, expect, it } from "vitest";
import { type Casefile, type Plan, planDocument, planOf } from "../../src/index.ts";
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

describe("a conviction whose level is open", () => {
  const made = plan(withFacts(oneCase({ statute: "18:924(c)", disposition: "convicted" }), { facts: citizen }));

  it("pleads vacatur first and sentence reduction in the alternative, for the level decides", () => {
    expect(reliefs(made)).toEqual(["us/vacate-conviction-level-a"]);
    const [part] = parts(made);
    expect(part?.levels).toEqual(expect.arrayContaining(["A", "B"]));
    expect(part?.alternatives).toMatchObject([{ relief: "us/sentence-reduction", why: "level-decides" }]);
  });

  it("says that reduction is the same relief on either level only where no child was a victim", () => {
    expect(parts(made)[0]?.alternatives[0]?.text).not.toContain("same relief");
    const facts = { ...citizen, "charge:*": { ...citizen["charge:*"], childVictim: false } };
    const told = plan(withFacts(oneCase({ statute: "18:924(c)", disposition: "convicted" }), { facts }));
    expect(parts(told)[0]?.alternatives[0]?.text).toContain("same relief on either level");
  });
});

describe("a conviction of a level A offense with imprisonment", () => {
  it("asks for reduction in case the court does not vacate", () => {
    const served = { ...convicted, imprisonmentImposed: true, imprisonmentServed: true };
    const made = plan(withFacts(oneCase(served), { facts: citizen }));
    expect(parts(made)[0]?.alternatives).toMatchObject([{ why: "if-not-granted", least: "yes", most: "yes" }]);
  });
});

describe("an arrest for an offense whose level is open, dismissed by the Government", () => {
  const made = plan(
    withFacts(
      casefileOfRecord({
        arrests: [{ id: "a1", district: "casd" }],
        cases: [
          {
            court: "casd",
            docketNumber: "3:16-cr-09001",
            charges: [{ statute: "18:924(c)", disposition: "dismissed", dismissedBy: "government", arrest: "a1" }],
          },
        ],
      }),
      { facts: citizen },
    ),
  );

  it("is one motion that pleads both levels, in the district and division of arrest", () => {
    expect(reliefs(made)).toEqual(["us/expunge-arrest"]);
    expect(parts(made)[0]?.pleads).toEqual(["us/expunge-arrest-level-a", "us/expunge-arrest-level-b"]);
    expect(made.courts[0]).toMatchObject({ kind: "arrest-district-and-division", court: "casd", division: null });
  });

  it("names no division to find where the statute divides the district into none", () => {
    expect(made.courts[0]?.open).toEqual([]);
  });
});

describe("convictions in two courts and an arrest in a third district whose division is not known", () => {
  const made = plan(
    withFacts(
      casefileOfRecord({
        arrests: [{ id: "a1", district: "txsd", booked: ["18:1344"] }],
        cases: [
          { court: "casd", docketNumber: "3:16-cr-09001", charges: [convicted] },
          { court: "nysd", docketNumber: "1:15-cr-00002", charges: [convicted] },
        ],
      }),
      { facts: { ...citizen, "charge:arrest:a1:1": { disposition: "not-prosecuted" } } },
    ),
  );

  it("groups motions by court and says which division to find out", () => {
    expect(made.courts.map(({ court }) => court)).toEqual(["casd", "nysd", "txsd"]);
    expect(made.courts[2]?.open).toEqual(["the division of arrest"]);
  });
});

describe("a pending case", () => {
  const pending = {
    arrests: [{ id: "a1", district: "casd" }],
    cases: [
      {
        court: "casd",
        docketNumber: "3:26-cr-09001",
        charges: [{ statute: "21:841(a)(1)", form: "completed", disposition: "pending", arrest: "a1" }],
      },
    ],
  };
  const made = plan(withFacts(casefileOfRecord(pending), { facts: citizen }));

  it("is urgent: the defense, and no plea before immigration advice", () => {
    expect(made.urgent.map(({ matter }) => matter)).toEqual(["pending-prosecution"]);
    expect(made.urgent[0]?.grounds.map(({ text }) => text).join()).toContain("No plea is entered before");
    expect(steps(made)[0]).toMatchObject({ relief: "us/trial-defense", kind: "defense" });
  });

  it("files nothing on its arrest before it", () => {
    before(made, "pending-case", "us/expunge-arrest");
    expect(made.edges.map(({ reason }) => reason)).toContain("pending-first");
  });
});

describe("what is urgent", () => {
  const urgent = (person: object, day = lawDate) =>
    planOf(withFacts(oneCase(convicted), { facts: { ...trafficked, person } }), { lawDate: day, language: "en" })
      .urgent;

  it("is a removal date before detention, and both before criminal custody", () => {
    const held = urgent({ custody: "immigration", removalDate: "2027-01-15", removalOrder: true });
    expect(held.map(({ matter }) => matter)).toEqual(["removal-date", "immigration-detention", "removal-order"]);
    expect(held[0]).toMatchObject({ date: "2027-01-15", text: "On 15 January 2027.", certain: true });
  });

  it("is a violation pending before a release date and custody", () => {
    const held = urgent({ custody: "criminal", releaseDate: "2027-03", violationPending: true });
    expect(held.map(({ matter }) => matter)).toEqual(["violation-pending", "release-date", "criminal-custody"]);
  });

  it("says that a date given has passed", () => {
    expect(urgent({ custody: "none", releaseDate: "2026-01-05" })[0]?.text).toContain("has passed");
  });

  it("is to ask for custody where nobody has said, and nothing where it is known to be none", () => {
    expect(urgent({})).toMatchObject([{ matter: "ask-custody", certain: false }]);
    expect(urgent({ custody: "none" })).toEqual([]);
  });

  it("is an appeal while its time may be running, and no longer", () => {
    const judged = (date: string) => ({
      ...convicted,
      disposition: undefined,
      outcomes: [{ class: "convicted", date }],
    });
    const matters = (date: string) =>
      plan(withFacts(oneCase(judged(date)), { facts: citizen })).urgent.map(({ matter }) => matter);
    expect(matters("2026-11-10")).toEqual(["appeal-time"]);
    expect(matters("2026-11")).toEqual(["appeal-time"]);
    expect(matters("2026-05-10")).toEqual([]);
  });
});

describe("where the Act fails", () => {
  const robbed = { ...robbery, disposition: "convicted", imprisonmentImposed: true, imprisonmentServed: true };

  it("leaves a standing level B conviction sentence reduction, and names the other doors with what they do not do", () => {
    const made = plan(withFacts(oneCase(robbed), { facts: citizen }));
    expect(reliefs(made)).toEqual(["us/sentence-reduction"]);
    const vacatur = made.notOpen.find(({ relief }) => relief === "us/vacate-conviction-level-a");
    expect(vacatur?.because.map(({ element }) => element)).toEqual(["level-a-offense"]);
    expect(vacatur?.doors).toEqual(["section-2255", "coram-nobis", "pardon", "early-termination"]);
    expect(made.doors.every(({ doesNot }) => doesNot.every(({ text }) => text.length > 10))).toBe(true);
  });

  it("names compassionate release where a child was a victim and no part of the Act is left", () => {
    const made = plan(withFacts(oneCase({ ...robbed, childVictim: true }), { facts: citizen }));
    expect(made.courts).toEqual([]);
    expect(made.doors.map(({ id }) => id)).toContain("compassionate-release");
  });

  it("points a state charge to that state's own relief, and to no federal door", () => {
    const made = plan(
      withFacts(oneCase({ statute: "Penal Code 647(b)", disposition: "convicted", jurisdiction: "state" }), {
        facts: citizen,
      }),
    );
    expect(reliefs(made)).toEqual([]);
    expect(made.doors.map(({ id }) => id)).toEqual(["state-general-relief"]);
    expect(made.doors[0]?.name).toContain("not known, or not covered here");
  });
});

describe("a first disposition for drug possession", () => {
  it("is an application of its own, before the arrest, and needs no trafficking", () => {
    const made = plan(
      withFacts(
        casefileOfRecord({
          arrests: [{ id: "a1", district: "casd" }],
          cases: [
            {
              court: "casd",
              docketNumber: "3:16-cr-09001",
              charges: [
                {
                  statute: "21:844(a)",
                  disposition: "deferred",
                  outcomes: [{ class: "deferred" }],
                  specialProbation: true,
                  ageAtOffense: 19,
                  arrest: "a1",
                },
              ],
            },
          ],
        }),
        { facts: citizen },
      ),
    );
    expect(steps(made)[0]).toMatchObject({ relief: "us/first-offender-expungement", kind: "application" });
    before(made, "us/first-offender-expungement", "us/expunge-arrest");
  });
});

describe("proof in hand", () => {
  it("names each fact with who says it, and what is stated of all at once as to be confirmed", () => {
    const [part] = parts(plan(withFacts(oneCase(convicted), { facts: citizen })));
    const said = new Map(part?.known.map(({ fact, value, source }) => [fact, [value, source.kind]]));
    expect(said.get("charge.statute")).toEqual(["18 U.S.C. § 371", "person"]);
    expect(said.get("charge.nexus.forTrafficker")?.[1]).toBe("stated-of-all");
  });
});

describe("with the day of filing given", () => {
  it("dates the clocks of a motion to vacate, and leaves them waiting without", () => {
    const casefile = withFacts(oneCase(convicted), { facts: citizen });
    const dated = planOf(casefile, { lawDate, language: "en", events: { filed: "2026-03-02" } });
    const days = steps(dated)[0]?.deadlines.clocks.flatMap(({ dates }) => dates.map(({ day }) => day));
    expect(days).toContain("2026-04-01");
    const waiting = steps(plan(casefile))[0]?.deadlines.clocks ?? [];
    expect(waiting.length).toBeGreaterThan(2);
    expect(waiting.every(({ state }) => state !== "running")).toBe(true);
  });
});

describe("the printed plan", () => {
  const page = planDocument(plan(withFacts(oneCase(convicted), { facts: trafficked })));
  const ids = (sections: typeof page.sections): readonly string[] =>
    sections.flatMap((each) => [each.id, ...ids(each.sections)]);

  it("says nothing in its title to somebody who looks over a shoulder", () => {
    expect([page.tab, page.title]).toEqual(["Plan – Setaside", "Plan for the record"]);
  });

  it("has an address for each part, and immigration before the papers unless the client is a citizen", () => {
    expect(new Set(ids(page.sections)).size).toBe(ids(page.sections).length);
    const at = (id: string) => page.sections.findIndex((each) => each.id === id);
    expect(at("immigration")).toBeGreaterThan(0);
    expect(at("immigration")).toBeLessThan(at("papers"));
    const citizens = planDocument(plan(withFacts(oneCase(convicted), { facts: citizen })));
    expect(citizens.sections.map(({ id }) => id)).not.toContain("immigration");
  });
});
