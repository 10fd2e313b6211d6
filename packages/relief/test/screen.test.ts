import { describe, expect, it } from "vitest";
import { type Finding, screen } from "../src/index.ts";
import { casefileOfRecord, charge, lawDate, oneCase, trafficked, withFacts } from "./a-record.ts";

const convicted = { statute: "18:371", disposition: "convicted", form: "conspiracy" };

function findingOn(subject: string, relief: string, casefile: Parameters<typeof screen>[0], day = lawDate): Finding {
  const { charges, arrests } = screen(casefile, { lawDate: day });
  const found = [...charges, ...arrests]
    .flatMap(({ findings }) => findings)
    .find((each) => each.subject === subject && each.relief === relief);
  if (found === undefined) throw new Error(`no finding on ${subject} for ${relief}`);
  return found;
}

const vacate = (casefile: Parameters<typeof screen>[0], count = 1, day = lawDate) =>
  findingOn(`charge:${charge(count)}`, "us/vacate-conviction-level-a", casefile, day);

describe("screening a conviction of a level A offense", () => {
  it("is open on what the record cannot say, and names who can", () => {
    const { least, most, openBy, missing } = vacate(oneCase(convicted));
    expect([least, most]).toEqual(["no", "yes"]);
    expect(openBy).toContain("fact");
    expect(missing.length).toBeGreaterThan(0);
    for (const each of missing) expect(each.who.length).toBeGreaterThan(0);
  });

  it("meets the requirements once the facts are told", () => {
    const finding = vacate(withFacts(oneCase(convicted), { facts: trafficked }));
    expect([finding.least, finding.most, finding.missing]).toEqual(["yes", "yes", []]);
    expect(finding.because.every(({ citation }) => citation !== "")).toBe(true);
    expect(finding.advisories.map(({ kind }) => kind)).toContain("confirm");
  });

  it("is arguable where the conduct was not for the trafficker: courts have not decided", () => {
    const facts = { ...trafficked, "charge:*": { ...trafficked["charge:*"], "nexus.forTrafficker": false } };
    const { least, most, openBy, rulings } = vacate(withFacts(oneCase(convicted), { facts }));
    expect([least, most, openBy]).toEqual(["arguable", "arguable", ["law"]]);
    expect(rulings).toContain("direct-result-reach");
  });

  it("was not to be had before the Act", () => {
    const told = withFacts(oneCase(convicted), { facts: trafficked });
    const finding = vacate(told, 1, "2026-01-22");
    expect([finding.least, finding.most]).toEqual(["no", "no"]);
    expect(finding.because.map(({ element }) => element)).toEqual(["in-force"]);
    expect(vacate(told, 1, "2026-01-23").most).toBe("yes");
  });
});

describe("counsel's conclusion", () => {
  const conclusions = { "charge:*": { "victim-of-trafficking": true, "direct-result": true } };

  it("stands in the place of the facts, the facts' own value beside it, and says that it was made for all", () => {
    const finding = vacate(withFacts(oneCase(convicted), { conclusions }));
    expect([finding.least, finding.most]).toEqual(["yes", "yes"]);
    expect(finding.conclusions.map(({ element, wildcard }) => [element, wildcard])).toEqual([
      ["victim-of-trafficking", true],
      ["direct-result", true],
    ]);
    for (const { derived } of finding.conclusions) expect([derived.least, derived.most]).toEqual(["no", "yes"]);
  });

  it("carries counsel's reason where she gave one", () => {
    const why = "The trafficker kept the phone on which the orders came.";
    const own = { ...conclusions, [`charge:${charge(1)}`]: { "direct-result": { value: true, why } } };
    const finding = vacate(withFacts(oneCase(convicted), { conclusions: own }));
    expect(finding.conclusions.map(({ element, why: reason }) => [element, reason])).toEqual([
      ["victim-of-trafficking", undefined],
      ["direct-result", why],
    ]);
  });

  it("on one charge beats that on all", () => {
    const own = { ...conclusions, [`charge:${charge(1)}`]: { "direct-result": false } };
    const finding = vacate(withFacts(oneCase(convicted), { conclusions: own }));
    expect(finding.most).toBe("no");
  });
});

describe("how the charge ended", () => {
  it.each([
    ["convicted", "no", "yes"],
    ["acquitted", "no", "no"],
    ["dismissed", "no", "no"],
    ["pending", "no", "no"],
  ])("%s: vacatur %s to %s", (disposition, least, most) => {
    const finding = vacate(oneCase({ ...convicted, disposition }));
    expect([finding.least, finding.most]).toEqual([least, most]);
  });

  it("left unknown keeps vacatur possible: never a no for want of a record", () => {
    const finding = vacate(oneCase({ ...convicted, disposition: "unknown" }));
    expect([finding.least, finding.most]).toEqual(["no", "yes"]);
  });

  it("is corrected by an attorney's facts file, in every relief at once", () => {
    const told = withFacts(oneCase(convicted), { facts: { [`charge:${charge(1)}`]: { disposition: "acquitted" } } });
    expect(vacate(told).most).toBe("no");
    expect(screen(told, { lawDate }).charges[0]?.disposition).toBe("acquitted");
    expect(screen(told, { lawDate }).remarks).toEqual([]);
  });
});

describe("an arrest", () => {
  const arrested = (dismissedBy: object, extra: object = {}) =>
    casefileOfRecord({
      arrests: [{ id: "a1", date: "2016-01-21", district: "casd" }],
      cases: [
        {
          court: "casd",
          docketNumber: "3:16-cr-09001",
          charges: [
            {
              statute: "18:1951(a)",
              form: "completed",
              disposition: "dismissed",
              arrest: "a1",
              ...dismissedBy,
              ...extra,
            },
          ],
        },
      ],
    });
  const combined = (casefile: Parameters<typeof screen>[0]) => findingOn("arrest:a1", "us/expunge-arrest", casefile);

  it("asks whether the Government moved to dismiss, and takes a court's own dismissal for no such thing", () => {
    const unknown = combined(withFacts(arrested({}), { facts: trafficked }));
    expect(unknown.missing.map(({ fact }) => fact)).toContain("outcome.by");
    const government = combined(withFacts(arrested({ dismissedBy: "government" }), { facts: trafficked }));
    const court = combined(withFacts(arrested({ dismissedBy: "court" }), { facts: trafficked }));
    expect(government.missing.map(({ fact }) => fact)).not.toContain("outcome.by");
    expect(court.least).toBe("no");
  });

  it("takes the movant from a facts file", () => {
    const facts = { ...trafficked, [`charge:${charge(1)}`]: { dismissedBy: "government" } };
    const told = combined(withFacts(arrested({}), { facts }));
    expect(told.missing.map(({ fact }) => fact)).not.toContain("outcome.by");
  });

  it("of which no charge is recorded was still for an offense, of which what is said of all charges holds", () => {
    const bare = casefileOfRecord({ arrests: [{ id: "a1", date: "2016-01-21", district: "casd" }] });
    const open = combined(bare);
    expect([open.least, open.most]).toEqual(["no", "yes"]);
    expect(open.missing.map(({ fact }) => fact)).toContain("charge.nexus.timing");
    const told = combined(withFacts(bare, { facts: trafficked }));
    expect(told.missing.map(({ fact }) => fact)).not.toContain("charge.nexus.timing");
    expect(told.missing.map(({ fact }) => fact)).toContain("charge.statute");
  });

  it("names the court of its district", () => {
    expect(combined(arrested({})).court).toContain("Southern District of California");
  });
});

it("remarks on no fact that a reader writes", () => {
  const { remarks } = screen(
    oneCase({ ...convicted, outcomes: [{ class: "convicted", manner: "plea", date: "2016" }] }),
    {
      lawDate,
    },
  );
  expect(remarks).toEqual([]);
});
