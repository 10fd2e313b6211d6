import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DeadlineRequest, deadlinesFor } from "../../src/index.ts";

const vacate = "us/vacate-conviction-level-a";
const problemsOf = (request: Partial<DeadlineRequest>) =>
  deadlinesFor({ relief: vacate, events: {}, ...request }).problems.map(({ code, place }) => `${place}: ${code}`);

describe("what can't be used of a request is named, and the rest is counted", () => {
  it.each([
    [{ relief: "us/pardon" }, "relief: unknown-relief"],
    [{ court: "zzz" }, "court: unknown-court"],
    [{ events: { filed: "2026-02-30" } }, "events.filed: no-such-day"],
    [{ events: { filed: "3 June 2026" } }, "events.filed: no-such-day"],
    [{ events: { filed: "9026-06-03" } }, "events.filed: no-such-day"],
    [{ events: { filed: "2026-01-22" } }, "events.filed: before-the-law"],
    [{ events: { filed: "2026-06-03", opposed: "2026-06-02" } }, "events.opposed: wrong-order"],
    [{ events: { filed: "2026-06-03", amended: "2026-06-02" } }, "events.amended: wrong-order"],
    [{ events: { entered: "2026-06-03", movantAppealed: "2026-06-02" } }, "events.movantAppealed: wrong-order"],
    [{ closures: [{ from: "2026-06-03", to: "2026-06-01", kind: "closed" }] }, "closures.0: closure"],
    [{ closures: [{ from: "2026-06-03", to: "2028-06-01", kind: "closed" }] }, "closures.0: closure"],
  ] satisfies readonly (readonly [Partial<DeadlineRequest>, string])[])("%j: %s", (request, problem) => {
    expect(problemsOf(request)).toEqual([problem]);
  });

  it("the day the Act was approved is early enough", () => {
    expect(problemsOf({ events: { filed: "2026-01-23" } })).toEqual([]);
  });

  it("an opposition before the filing starts no 15 days; the 30 are counted all the same", () => {
    const { clocks } = deadlinesFor({ relief: vacate, events: { filed: "2026-06-03", opposed: "2026-06-02" } });
    expect(clocks.find(({ id }) => id === "C15")?.state).toBe("waiting");
    expect(clocks.find(({ id }) => id === "C30")?.dates).toHaveLength(2);
  });

  it("says it in the language asked for", () => {
    const { problems } = deadlinesFor({ relief: vacate, events: { filed: "2026-02-30" }, language: "es" });
    expect(problems[0]?.message).toMatch(/no es un día del calendario/);
  });

  it("nothing crashes, and a date is a day of the calendar, whatever is given", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom("2026-06-03", "2026-07-06", "2199-12-31", "0001-01-01"));
    const anything = fc.record({
      relief: fc.oneof(fc.constant(vacate), fc.string()),
      court: fc.oneof(fc.constantFrom("mad", "txsd"), fc.string()),
      opposition: fc.oneof(fc.constantFrom("whole", "partial", "consent"), fc.string()),
      events: fc.dictionary(
        fc.oneof(fc.constantFrom("filed", "opposed", "amended", "hearing", "entered", "__proto__"), fc.string()),
        text,
      ),
      closures: fc.array(fc.record({ from: text, to: text, kind: fc.constantFrom("closed", "inaccessible", "x") })),
    });
    fc.assert(
      fc.property(anything, (given) => {
        // What a page or a file hands in is only called a request.
        const found = deadlinesFor(given as unknown as DeadlineRequest);
        for (const { dates } of found.clocks) for (const { day } of dates) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
    );
  });
});
