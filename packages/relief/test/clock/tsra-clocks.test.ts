import { clocks, countingRules, federalReliefs } from "@setaside/law";
import { describe, expect, it } from "vitest";
import { deadlinesFor } from "../../src/index.ts";
import { clockOf, codesOf, daysOf, likelierOf, safeOf } from "./ask-dates.ts";

/** The numbered points of § 5 of the digest of the Act: what is easily got wrong. */
describe("18 U.S.C. § 3771A(b)(3)", () => {
  it("1: the 30 and the 45 days run from filing, and no days are added for mail", () => {
    const events = { filed: "2026-03-02" };
    expect(clockOf("C30", { events }).dates[0]?.from).toEqual({ date: "2026-03-02", label: "the motion was filed" });
    expect(daysOf(clockOf("C30", { events }))).toEqual(["2026-04-01"]);
    const { statements } = deadlinesFor({ relief: "us/expunge-arrest", events });
    expect(statements).toContain(countingRules.noMailDays);
    expect(statements).toContain(countingRules.fromFiling);
  });

  it("2: an opposition on day 3 means a hearing by day 18, not by day 45", () => {
    const clock = clockOf("C15", { events: { filed: "2026-03-02", opposed: "2026-03-05" }, opposition: "whole" });
    expect(likelierOf(clock)).toEqual(["2026-03-20"]);
  });

  it("3: the other reading counts the 15 days from the motion, and both dates are given", () => {
    const clock = clockOf("C15", { events: { filed: "2026-03-02", opposed: "2026-03-05" }, opposition: "whole" });
    expect(daysOf(clock)).toEqual(["2026-03-17", "2026-03-20"]);
    expect(safeOf(clock)).toBe("2026-03-17");
    expect(clock.dates.map(({ readings }) => readings[0]?.question)).toEqual([
      "hearing-clock-trigger",
      "hearing-clock-trigger",
    ]);
  });

  it("3: where that reading ends before the opposition it can’t be met, is shown, and is not the safe one", () => {
    const clock = clockOf("C15", { events: { filed: "2026-03-02", opposed: "2026-03-30" }, opposition: "whole" });
    expect(daysOf(clock)).toEqual(["2026-03-17", "2026-04-14"]);
    expect([safeOf(clock), likelierOf(clock)]).toEqual(["2026-04-14", ["2026-04-14"]]);
    expect(codesOf(clock)).toContain("before-opposition");
  });

  it("4: counts under Rule 45(a), and says so with each period", () => {
    const { counting } = clockOf("C30", { events: { filed: "2026-03-02" } });
    expect(counting.map(({ citation }) => citation)).toContain("Fed. R. Crim. P. 45(a)(1)");
  });

  it("5: the Government may oppose; silence is no grant by default", () => {
    expect(clockOf("C30", { events: {} }).force).toBe("may");
    expect(deadlinesFor({ relief: "us/expunge-arrest", events: {} }).statements).toContain(
      countingRules.silenceIsNoGrant,
    );
  });

  it.each(["consent", "no-position"] as const)(
    "6: a response of %s is no opposition: no 15 days, and the 45 days run on",
    (opposition) => {
      const events = { filed: "2026-03-02", opposed: "2026-03-05" };
      const fifteen = clockOf("C15", { events, opposition });
      expect([fifteen.state, fifteen.dates]).toEqual(["not-started", []]);
      expect(fifteen.why).toMatch(/consents or takes no position/);
      expect(daysOf(clockOf("C45", { events, opposition }))).toEqual(["2026-04-16"]);
    },
  );

  it("6: a partial opposition starts the 15 days for the whole, or the rest keeps the 45: both are given", () => {
    const events = { filed: "2026-03-02", opposed: "2026-03-05" };
    expect(likelierOf(clockOf("C15", { events, opposition: "partial" }))).toEqual(["2026-03-20"]);
    const rest = clockOf("C45", { events, opposition: "partial" });
    expect(daysOf(rest)).toEqual(["2026-04-16"]);
    expect(rest.dates[0]?.readings.map(({ question }) => question)).toEqual(["partial-opposition"]);
    expect(likelierOf(rest)).toEqual([]);
  });

  it("6: whether it is whole or partial is not known: it is said", () => {
    expect(codesOf(clockOf("C15", { events: { filed: "2026-03-02", opposed: "2026-03-05" } }))).toContain(
      "extent-unknown",
    );
  });

  it("an opposition in time to the whole motion leaves no period for an unopposed one", () => {
    const clock = clockOf("C45", { events: { filed: "2026-03-02", opposed: "2026-04-01" }, opposition: "whole" });
    expect([clock.state, clock.dates]).toEqual(["not-started", []]);
  });

  it("7: the court may hold a hearing within 45 days; whether also later is open", () => {
    const clock = clockOf("C45", { events: { filed: "2026-03-02" } });
    expect([clock.force, clock.actor]).toEqual(["may", "court"]);
    expect(clock.questions.map(({ id }) => id)).toContain("hearing-after-day-45");
  });

  it("8: no time is set to decide", () => {
    expect(deadlinesFor({ relief: "us/expunge-arrest", events: {} }).statements).toContain(
      countingRules.noTimeToDecide,
    );
  });

  it("9: an opposition after day 30 gives both readings and none silently", () => {
    const request = { events: { filed: "2026-03-02", opposed: "2026-04-02" }, opposition: "whole" } as const;
    const [fifteen, unopposed] = [clockOf("C15", request), clockOf("C45", request)];
    expect(fifteen.dates.at(-1)?.day).toBe("2026-04-17");
    expect(fifteen.dates.at(-1)?.readings.map(({ question }) => question)).toContain("late-opposition");
    expect(daysOf(unopposed)).toEqual(["2026-04-16"]);
    expect(unopposed.dates[0]?.readings.map(({ question }) => question)).toEqual(["late-opposition"]);
    expect([...likelierOf(fifteen), ...likelierOf(unopposed)]).toEqual([]);
    for (const clock of [fifteen, unopposed]) expect(codesOf(clock)).toContain("late-opposition");
  });

  it("9: on the last day it is in time; between an observed Friday and Monday it is late in one reading", () => {
    const inTime = { events: { filed: "2026-03-02", opposed: "2026-04-01" }, opposition: "whole" } as const;
    expect(codesOf(clockOf("C15", inTime))).not.toContain("late-opposition");
    const perhaps = { events: { filed: "2026-06-03", opposed: "2026-07-06" }, opposition: "whole" } as const;
    expect(codesOf(clockOf("C15", perhaps))).toContain("late-opposition");
    expect(daysOf(clockOf("C45", perhaps))).toEqual(["2026-07-20"]);
  });

  it("9: without the day of filing nobody can tell, and it is said", () => {
    expect(codesOf(clockOf("C15", { events: { opposed: "2026-04-02" } }))).toContain("late-unknown");
  });

  it("10: an amended motion gives both sets of dates", () => {
    const events = { filed: "2026-03-02", amended: "2026-03-16" };
    const [thirty, fortyFive] = [clockOf("C30", { events }), clockOf("C45", { events })];
    expect(daysOf(thirty)).toEqual(["2026-04-01", "2026-04-15"]);
    expect(daysOf(fortyFive)).toEqual(["2026-04-16", "2026-04-30"]);
    expect([safeOf(thirty), likelierOf(thirty)]).toEqual(["2026-04-01", []]);
    expect(thirty.dates.map(({ readings }) => readings[0]?.question)).toEqual(["amended-motion", "amended-motion"]);
    expect(thirty.dates.map(({ readings }) => readings[0]?.reading)).toEqual([
      expect.stringMatching(/^No/),
      expect.stringMatching(/^Yes/),
    ]);
  });

  it("10: amended after the opposition, the 15 days may wait for another", () => {
    const events = { filed: "2026-03-02", opposed: "2026-03-20", amended: "2026-03-25" };
    const clock = clockOf("C15", { events, opposition: "whole" });
    expect(codesOf(clock)).toContain("amended-after-opposition");
    expect(likelierOf(clock)).toEqual([]);
  });

  it("11: none of these belongs to sentence reduction, and it says so; the time to appeal does", () => {
    const { clocks: own, statements } = deadlinesFor({
      relief: "us/sentence-reduction",
      events: { filed: "2026-03-02", entered: "2026-05-09" },
    });
    expect(own.map(({ id }) => id).filter((id) => id.startsWith("C"))).toEqual([]);
    expect(own.find(({ id }) => id === "APPEAL14")?.dates[0]?.day).toBe("2026-05-26");
    expect(statements.map(({ text }) => text)).toEqual([
      expect.stringMatching(/30, 15 and 45 day periods do not apply/),
    ]);
  });

  it.each(["us/trial-defense", "us/first-offender-expungement"])("%s has no period at all, and says so", (relief) => {
    const { clocks: own, statements } = deadlinesFor({ relief, events: { filed: "2026-03-02" } });
    expect(own).toEqual([]);
    expect(statements[0]?.text).toMatch(/sets no period/);
  });

  it("12: whether a court can extend them is open", () => {
    for (const id of ["C30", "C15", "C45"] as const)
      expect(clockOf(id, { events: {} }).questions.map((question) => question.id)).toContain("extended-periods");
  });
});

describe("the time to appeal", () => {
  const events = { entered: "2026-10-28" };

  it("is 14 days for the movant and 30 for the Government; the civil reading is never the safe one", () => {
    expect(daysOf(clockOf("APPEAL14", { events }))).toEqual(["2026-11-12"]);
    expect(daysOf(clockOf("APPEAL30", { events }))).toEqual(["2026-11-27"]);
    const civil = clockOf("APPEAL60-CIVIL", { events });
    expect(civil.dates.map(({ day, safe, likelier }) => [day, safe, likelier])).toEqual([["2026-12-28", false, false]]);
  });

  it("starts again when the other side appeals", () => {
    const crossed = { ...events, governmentAppealed: "2026-11-20" };
    expect(daysOf(clockOf("APPEAL14", { events: crossed }))).toEqual(["2026-12-04"]);
  });

  it("can be extended by at most 30 days from its end (4(b)(4))", () => {
    const clock = clockOf("APPEAL14-EXTENSION", { events });
    expect(clock.dates.map(({ from, day }) => [from.date, day])).toEqual([["2026-11-12", "2026-12-14"]]);
  });
});

describe("every clock", () => {
  it("belongs to reliefs that exist, and every relief has some or says that it has none", () => {
    const ids = federalReliefs.map(({ id }) => id);
    for (const clock of clocks) for (const relief of clock.reliefs) expect(ids).toContain(relief);
    for (const relief of ids) {
      const { clocks: own, statements } = deadlinesFor({ relief, events: {} });
      expect(own.length + statements.length, relief).toBeGreaterThan(0);
    }
  });

  it("waits for its event, and says for which", () => {
    const { clocks: own } = deadlinesFor({ relief: "us/expunge-arrest", events: {} });
    for (const { state, why } of own)
      expect([state, why]).toEqual(["waiting", expect.stringMatching(/^It (starts|is counted)/)]);
  });
});
