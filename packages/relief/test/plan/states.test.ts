import { describe, expect, it } from "vitest";
import { type Casefile, type Plan, planDocument, planOf, printPlan } from "../../src/index.ts";
import { casefileOfRecord, lawDate, trafficked, withFacts } from "../a-record.ts";

/**
 * One record of four jurisdictions, worked out by hand from the law as of
 * 21 November 2026 before the plan was run:
 *
 * - S.D. Cal., conspiracy to defraud, convicted 2016: level A, so the conviction is vacated where it was
 *   sentenced (18 U.S.C. § 3771A(b)(1)(A)); its arrest needs no motion of its own ((c)(1)(C)).
 * - California, Los Angeles: prostitution, convicted 2014, and petty theft of another case, convicted 2015. Both are
 *   nonviolent: one petition under Penal Code § 236.14 (same county), clear and convincing. § 1203.49 dismisses the
 *   prostitution only: second. Sacramento: theft, convicted 2015: another county, a petition of its own.
 * - New York, Kings: prostitution, convicted 2013: CPL § 440.10(1)(i), preponderance; sealing is for anyone: further doors.
 * - Texas, Harris: prostitution, convicted 1 March 2026, sentence completed 30 June 2026. Texas does not vacate: an order of
 *   nondisclosure, one year after completion: not before 30 June 2027. Burglary, pending: no relief; the defense and the pardon.
 */
const losAngeles = "Superior Court of California, County of Los Angeles";
const kings = "Criminal Court of the City of New York, Kings County";
const harris = "County Criminal Court at Law No. 3, Harris County, Texas";
const convicted = (date: string) => ({ outcomes: [{ class: "convicted", date }] });
const theft = { state: "CA", statute: "Penal Code 484(a)", severity: "misdemeanor" };
const texan = {
  state: "TX",
  statute: "Penal Code 43.02",
  severity: "misdemeanor",
  offenseDate: "2025-12-01",
  sentenceCompletedOn: "2026-06-30",
  ...convicted("2026-03-01"),
};

const record = (newYork = "2013-06-01") =>
  casefileOfRecord({
    arrests: [{ id: "a1", date: "2016-01-21", district: "casd" }],
    cases: [
      {
        court: "casd",
        docketNumber: "3:16-cr-09001",
        charges: [{ statute: "18:371", form: "conspiracy", arrest: "a1", ...convicted("2016-09-14") }],
      },
      {
        court: losAngeles,
        docketNumber: "BA900001",
        charges: [{ state: "CA", statute: "Penal Code 647(b)", severity: "misdemeanor", ...convicted("2014-03-05") }],
      },
      { court: losAngeles, docketNumber: "BA900002", charges: [{ ...theft, ...convicted("2015-02-02") }] },
      {
        court: "Superior Court of California, County of Sacramento",
        docketNumber: "SA900003",
        charges: [{ ...theft, ...convicted("2015-08-09") }],
      },
      {
        court: kings,
        docketNumber: "NY-900004",
        charges: [{ state: "NY", statute: "Penal Law 230.00", severity: "misdemeanor", ...convicted(newYork) }],
      },
      {
        court: harris,
        docketNumber: "TX-900005",
        charges: [texan, { state: "TX", statute: "Penal Code 30.02", severity: "felony", disposition: "pending" }],
      },
    ],
  });

const citizen = { ...trafficked, person: { ...trafficked.person, noncitizen: false, custody: "none" } };
const plan = (casefile: Casefile, facts: object = citizen): Plan =>
  planOf(withFacts(casefile, { facts }), {
    lawDate,
    language: "en",
    events: { filed: "2026-12-01", served: "2026-12-04" },
  });
const steps = (of: Plan) => of.courts.flatMap((court) => court.steps);
const step = (of: Plan, relief: string) => {
  const found = steps(of).find((each) => each.relief === relief);
  if (found === undefined) throw new Error(`no step for ${relief}: ${steps(of).map((each) => each.relief)}`);
  return found;
};

const vacatur = "us/vacate-conviction-level-a";
const [california, newYork, texas] = [
  "us-ca/ca-penal-236.14",
  "us-ny/ny-cpl-440.10-1-i",
  "us-tx/tx-gov-411.0728",
] as const;

describe("a record of federal, California, New York and Texas charges", () => {
  const made = plan(record());

  it("is one motion in each court: the federal one, two counties of California, New York, Texas", () => {
    expect(made.courts.map(({ kind, court }) => [kind, court])).toEqual([
      ["sentencing-court", "casd"],
      ["state-court", "us-ca-superior-los-angeles"],
      ["state-court", "us-ca-superior-sacramento"],
      ["state-court", expect.stringMatching(/^us-ny-.*kings/)],
      ["state-court", expect.stringMatching(/^us-tx-.*harris/)],
    ]);
    expect(steps(made).map(({ relief }) => relief)).toEqual([vacatur, california, california, newYork, texas]);
    expect(made.reached.map(({ subject }) => subject)).toContain("arrest:a1");
  });

  it("asks about both cases of a county in one petition, and says what the statute says of that", () => {
    const [first, second] = steps(made).filter(({ relief }) => relief === california);
    expect(first?.docket).toBe("BA900001, BA900002");
    expect(first?.parts).toHaveLength(2);
    expect(first?.state?.consolidation?.text).toMatch(/^Same county/);
    expect(second?.state?.consolidation).toBeUndefined();
  });

  it("leads with vacatur, has dismissal as the second way, and sealing for anyone as a further door", () => {
    const prostitution = step(made, california).parts[0];
    expect(prostitution?.alternatives.map(({ relief, why }) => [relief, why])).toContainEqual([
      "us-ca/ca-penal-1203.49",
      "second-way",
    ]);
    const general = step(made, newYork).parts[0]?.alternatives ?? [];
    expect(general.length).toBeGreaterThan(0);
    expect(new Set(general.map(({ why }) => why))).toEqual(new Set(["further-door"]));
  });

  it("gives each its own burden and contents", () => {
    const burden = (relief: string) => made.rules.find((each) => each.relief === relief)?.burden.text;
    expect(burden(vacatur)).toMatch(/preponderance/);
    expect(burden(california)).toMatch(/clear and convincing/);
    expect(burden(newYork)).toMatch(/preponderance/);
    expect(made.rules.find((each) => each.relief === california)?.contents.length).toBeGreaterThan(2);
  });

  it("prints no federal filing rule, clause, paper or clock for a state's court", () => {
    for (const court of made.courts.filter(({ state }) => state !== null)) {
      expect(JSON.stringify(court).match(/3771A|Fed\. R\.|U\.S\. Attorney|Marshals|PACER/)).toBeNull();
      expect(court.order.recipients[0]?.id).toBe("state-repository");
    }
    const federal = made.papers.find(({ id }) => id === "docket-sheet");
    expect(federal?.wantedFor.map(({ label }) => label)).toEqual(["count 1 of 3:16-cr-09001"]);
    expect(made.papers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["state-case-papers", "state-record-ca", "state-record-ny", "state-record-tx"]),
    );
  });

  it("files in Texas not before a year after the sentence was completed", () => {
    expect(step(made, texas).state).toMatchObject({ gives: ["sealing"], notBefore: "2027-06-30" });
    expect(step(made, texas).parts[0]?.when).toMatchObject({ possible: "later", text: "Not before 30 June 2027." });
    expect(step(made, newYork).parts[0]?.when).toBeUndefined();
  });

  it("names the date that is missing where it is", () => {
    const { sentenceCompletedOn: _, ...undated } = texan;
    const one = plan(casefileOfRecord({ cases: [{ court: harris, docketNumber: "TX-1", charges: [undated] }] }));
    expect(step(one, texas).parts[0]?.when).toMatchObject({ possible: "unknown" });
    expect(step(one, texas).parts[0]?.when?.text).toContain("the date on which the sentence was completed");
  });

  it("counts California's days for the prosecutor, and the federal 30 days in the federal court alone", () => {
    const clocks = (relief: string) => step(made, relief).deadlines.clocks.map(({ id, days }) => [id, days]);
    expect(clocks(california)).toEqual([["prosecutor-response", 45]]);
    expect(clocks(vacatur).map(([id]) => id)).toContain("C30");
    expect(clocks(newYork)).toEqual([]);
  });

  it("gets certified copies before every order, and lets defense counsel read what is sworn anywhere", () => {
    for (const { id, relief } of steps(made)) {
      const before = made.edges.filter(({ after }) => after === id);
      expect(before.map((edge) => edge.before)).toContain("certified-copies");
      expect(before.map(({ reason }) => reason)).toContain("pending-elsewhere");
      const copies = before.find((edge) => edge.before === "certified-copies")?.ground.citation;
      if (relief !== vacatur) expect(copies).not.toMatch(/U\.S\.C\./);
    }
  });

  it("requires no order between the motions, and says so: every other conviction is older than the offense in Texas", () => {
    const ids = steps(made).map(({ id }) => id);
    expect(made.edges.filter(({ before }) => ids.includes(before))).toEqual([]);
    expect(made.freeOrder).toMatch(/^Nothing that was read requires/);
  });

  it("names for the pending charge the defense and the pardon of Texas, and no federal door", () => {
    const pending = made.notOpen.find(({ relief, pending: open }) => relief === texas && open);
    expect(pending?.doors).toEqual(["us-tx/other-ways", "us-tx/defense-at-trial"]);
    const gives = made.doors
      .filter(({ state }) => state === "TX")
      .flatMap((door) => door.gives.map(({ text }) => text));
    expect(gives.join(" ")).toMatch(/Pardon/);
    expect(gives.join(" ")).toMatch(/Defense to prostitution/);
    expect(made.urgent[0]?.matter).toBe("pending-prosecution");
    expect(JSON.stringify(made.urgent[0])).not.toContain("18 U.S.C. § 28");
  });

  it("follows an order in the federal way and in the states'", () => {
    const ids = made.afterGrant.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["fbi-acts-on-order", "state-repository-tells-fbi"]));
  });

  it("is printed in both languages, each part with an address of its own", () => {
    const ids = (sections: ReturnType<typeof planDocument>["sections"]): readonly string[] =>
      sections.flatMap((each) => [each.id, ...ids(each.sections)]);
    const all = ids(planDocument(made).sections);
    expect(new Set(all).size).toBe(all.length);
    const spanish = planOf(withFacts(record(), { facts: citizen }), { lawDate, language: "es" });
    expect(printPlan(spanish, "html")).not.toMatch(/\{\w+\}|undefined|\[object/);
    expect(printPlan(spanish, "md")).toContain("Nueva York");
    expect(printPlan(made, "md")).toContain("Not before 30 June 2027.");
  });
});

describe("a conviction in New York later than the offense in Texas", () => {
  const made = plan(record("2026-05-05"));

  it("is vacated before Texas is asked, which asks about later convictions; California's older ones need not wait", () => {
    const edges = made.edges.filter(({ reason }) => reason === "other-convictions-first");
    expect(edges.map(({ before, after }) => [before, after])).toEqual([[step(made, newYork).id, step(made, texas).id]]);
    expect(edges[0]?.ground.citation).toBe(step(made, texas).citation);
    expect(made.sequence.indexOf(step(made, newYork).id)).toBeLessThan(made.sequence.indexOf(step(made, texas).id));
    expect(made.freeOrder).toBeNull();
  });

  it("is recent: the time to appeal in that state may be running, and its length was not read", () => {
    const recent = plan(record("2026-11-02")).urgent.find(({ matter }) => matter === "state-appeal-time");
    expect(recent?.grounds[0]?.text).toMatch(/was not read/);
    expect(made.urgent.map(({ matter }) => matter)).not.toContain("appeal-time");
  });
});

describe("Texas where a later conviction is known to stand", () => {
  it("is not open, and says after which step to look again", () => {
    const facts = { ...citizen, "charge:*": { ...citizen["charge:*"], "tx-later-conviction": true } };
    const made = plan(record("2026-05-05"), facts);
    const closed = made.notOpen.find(({ relief, pending }) => relief === texas && !pending);
    expect(closed?.after).toContain(step(made, newYork).id);
  });
});

describe("citizenship not known", () => {
  it("puts immigration counsel before every petition in every state", () => {
    const made = plan(record(), { ...trafficked, person: { ...trafficked.person, custody: "none" } });
    for (const { id } of steps(made)) {
      expect(made.edges).toContainEqual(expect.objectContaining({ before: "immigration-counsel", after: id }));
    }
  });
});

describe("courts of a state that are not known", () => {
  it("keep their cases apart, for two courts are not one", () => {
    const charges = [{ ...theft, ...convicted("2015-02-02") }];
    const made = plan(
      casefileOfRecord({
        cases: [
          { court: "Superior Court of California", docketNumber: "X1", charges },
          { court: "Superior Court of California", docketNumber: "X2", charges },
        ],
      }),
    );
    expect(steps(made).map(({ docket }) => docket)).toEqual(["X1", "X2"]);
    expect(made.courts[0]).toMatchObject({ court: null, open: ["which court of California had the case"] });
  });
});

describe("two spellings of one court", () => {
  it("are one petition", () => {
    const charges = [{ ...theft, ...convicted("2015-02-02") }];
    const made = plan(
      casefileOfRecord({
        cases: [
          { court: losAngeles, docketNumber: "X1", charges },
          { court: "California Superior Court, Los Angeles County", docketNumber: "X2", charges },
        ],
      }),
    );
    expect(steps(made)).toHaveLength(1);
  });
});
