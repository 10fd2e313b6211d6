import { describe, expect, it } from "vitest";
import { clockOf, codesOf, daysOf, likelierOf, safeOf } from "./ask-dates.ts";
import { vectors } from "./vectors.data.ts";

describe("Fed. R. Crim. P. 45(a), worked out by hand", () => {
  it.each(vectors)("$title", ({ event, on, clock, raw, due, safe }) => {
    const counted = clockOf(clock, { events: { [event]: on } });
    expect(counted.dates.map((date) => date.raw)).toEqual(counted.dates.map(() => raw));
    expect(likelierOf(counted)).toEqual([due]);
    expect(safeOf(counted)).toBe(safe ?? due);
    expect(codesOf(counted).includes("observed-friday")).toBe(safe !== undefined);
  });

  it("says the computation in a sentence, in English and in Spanish", () => {
    const events = { filed: "2026-06-03" };
    expect(clockOf("C30", { events }).dates.map(({ sentence }) => sentence)).toEqual([
      "Day 30 after Wednesday 3 June 2026 is Friday 3 July 2026, the day on which Independence Day is observed; if that day is no legal holiday, the period ends on it.",
      "Day 30 after Wednesday 3 June 2026 is Friday 3 July 2026, the day on which Independence Day is observed; the next day that is no weekend or holiday is Monday 6 July 2026.",
    ]);
    expect(clockOf("C30", { events, language: "es" }).dates.at(-1)?.sentence).toBe(
      "El día 30 después del miércoles 3 de junio de 2026 es el viernes 3 de julio de 2026, día en que se observa el Día de la Independencia; el siguiente día que no es fin de semana ni feriado es el lunes 6 de julio de 2026.",
    );
    expect(clockOf("APPEAL14", { events: { entered: "2026-05-09" } }).dates[0]?.sentence).toBe(
      "Day 14 after Saturday 9 May 2026 is Saturday 23 May 2026; Monday 25 May 2026: Memorial Day; the next day that is no weekend or holiday is Tuesday 26 May 2026.",
    );
  });

  it("gives each day passed over with its reason and source", () => {
    const [date] = clockOf("APPEAL14", { events: { entered: "2026-05-09" } }).dates;
    expect(date?.steps.map(({ day, kind, passed }) => [day, kind, passed])).toEqual([
      ["2026-05-23", "weekend", true],
      ["2026-05-24", "weekend", true],
      ["2026-05-25", "holiday", true],
    ]);
    expect(date?.steps.at(-1)?.ground?.citation).toContain("5 U.S.C. § 6103(a)");
  });
});

describe("periods before an event are counted backward (45(a)(5))", () => {
  it("a motion is served by the seventh day before the hearing", () => {
    expect(daysOf(clockOf("MOTION7", { events: { hearing: "2026-09-10" } }))).toEqual(["2026-09-03"]);
  });

  it("day 7 before Monday 14 September 2026 is Labor Day: back to Friday 4 September", () => {
    const clock = clockOf("MOTION7", { events: { hearing: "2026-09-14" } });
    expect(daysOf(clock)).toEqual(["2026-09-04"]);
    expect(clock.dates[0]?.sentence).toBe(
      "Day 7 before Monday 14 September 2026 is Monday 7 September 2026, Labor Day; the next day going back that is no weekend or holiday is Friday 4 September 2026.",
    );
  });

  it("on an observed Friday the day before it is the safe one", () => {
    const clock = clockOf("MOTION7", { events: { hearing: "2026-07-10" } });
    expect(daysOf(clock)).toEqual(["2026-07-02", "2026-07-03"]);
    expect([safeOf(clock), likelierOf(clock)]).toEqual(["2026-07-02", ["2026-07-02"]]);
  });

  it("no holiday of a state counts: Patriots’ Day in Massachusetts", () => {
    const clock = clockOf("MOTION7", { events: { hearing: "2026-04-27" }, court: "mad" });
    expect(daysOf(clock)).toEqual(["2026-04-20"]);
  });
});

describe("holidays of the state where the court is (45(a)(6)(C))", () => {
  const events = { filed: "2026-03-21" };

  it("Patriots’ Day moves a date in Massachusetts, says so, and moves none in Rhode Island", () => {
    const inMassachusetts = clockOf("C30", { events, court: "mad" });
    expect(daysOf(inMassachusetts)).toEqual(["2026-04-21"]);
    expect(codesOf(inMassachusetts)).toContain("state-holiday");
    expect(daysOf(clockOf("C30", { events, court: "rid" }))).toEqual(["2026-04-20"]);
  });

  it("without a court the earlier date stands, and the states where it would move are named", () => {
    const clock = clockOf("C30", { events });
    expect(daysOf(clock)).toEqual(["2026-04-20"]);
    expect(clock.flags.find(({ code }) => code === "state-holiday-elsewhere")?.text).toMatch(/MA, ME/);
  });

  it("a doubtful day gives both dates and says why: San Jacinto Day in Texas", () => {
    const clock = clockOf("C30", { events: { filed: "2026-03-22" }, court: "txsd" });
    expect(daysOf(clock)).toEqual(["2026-04-21", "2026-04-22"]);
    expect([safeOf(clock), likelierOf(clock)]).toEqual(["2026-04-21", []]);
    expect(clock.flags.find(({ code }) => code === "doubtful-holiday")?.text).toMatch(/only some offices/);
  });

  it("two doubtful days in a row give three dates", () => {
    // Day 30 is Thursday 24 December in Oklahoma; Christmas follows, then a weekend whose Saturday is kept on Monday perhaps.
    const clock = clockOf("C30", { events: { filed: "2026-11-24" }, court: "okwd" });
    expect(daysOf(clock)).toEqual(["2026-12-24", "2026-12-28", "2026-12-29"]);
    expect(likelierOf(clock)).toEqual([]);
  });

  it("for an appeal the holidays where the circuit’s clerk is count too (Fed. R. App. P. 26(a)(6)(C))", () => {
    // Day 14 is Mardi Gras, 9 February 2027: the Fifth Circuit’s clerk is in Louisiana, the court in Mississippi.
    const events14 = { entered: "2027-01-26" };
    expect(daysOf(clockOf("APPEAL14", { events: events14, court: "mssd" }))).toEqual(["2027-02-10"]);
    // The time to oppose is counted where the court is.
    expect(daysOf(clockOf("C30", { events: { filed: "2027-01-10" }, court: "mssd" }))).toEqual(["2027-02-09"]);
  });
});

describe("days on which the court could not be reached or was closed", () => {
  const events = { filed: "2026-03-02" };

  it("a filing is extended to the first accessible day (45(a)(3))", () => {
    const closures = [{ from: "2026-04-01", to: "2026-04-03", kind: "inaccessible" }] as const;
    const clock = clockOf("C30", { events, closures });
    expect(daysOf(clock)).toEqual(["2026-04-06"]);
    expect(clock.dates[0]?.sentence).toMatch(/clerk’s office can’t be reached/);
  });

  it("the rule speaks of filings: for a hearing both dates are given", () => {
    const closures = [{ from: "2026-04-16", kind: "inaccessible" }] as const;
    const clock = clockOf("C45", { events, closures });
    expect(daysOf(clock)).toEqual(["2026-04-16", "2026-04-17"]);
    expect(safeOf(clock)).toBe("2026-04-16");
    expect(clock.dates[0]?.steps[0]?.ground?.citation).toContain("45(a)(3)");
  });

  it("a holiday declared for once counts for both", () => {
    const closures = [{ from: "2026-04-16", kind: "closed" }] as const;
    expect(daysOf(clockOf("C45", { events, closures }))).toEqual(["2026-04-17"]);
  });

  it("a closing on a day that is not the last changes nothing", () => {
    const closures = [{ from: "2026-03-10", to: "2026-03-31", kind: "inaccessible" }] as const;
    expect(daysOf(clockOf("C30", { events, closures }))).toEqual(["2026-04-01"]);
  });
});
