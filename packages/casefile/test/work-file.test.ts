import { describe, expect, it } from "vitest";
import {
  assertion,
  emptyLog,
  type Json,
  logFromHand,
  logOf,
  type WorkFile,
  workFileOf,
  workFromFile,
} from "../src/index.ts";

const emptyHandRecord = { schema: "setaside.record/1" };

const read = logOf([
  assertion({
    subject: "charge:nvd:2:19-cr-09002:1:1",
    fact: "description",
    value: "Conspiracy",
    source: { kind: "document", document: `document:${"a".repeat(64)}`, place: "Pending Counts, row 1", text: "371" },
    by: "pacer/1",
    at: "2026-03-02T00:00:00Z",
    supersedes: [],
  }),
]);

const rest: Omit<WorkFile, "schema" | "casefile"> = {
  sources: [
    {
      document: `document:${"a".repeat(64)}`,
      summary: { kind: "criminal-docket", docketNumber: "2:19-cr-09002" },
      passages: [{ place: "Pending Counts, row 1", section: "Pending Counts", text: "18:371 Conspiracy" }],
    },
  ],
  hand: { ...emptyHandRecord, arrests: [{ id: "hand-1", date: "2016" }] },
  facts: { schema: "setaside.facts/1", facts: { person: { noncitizen: false } }, conclusions: {} },
  notTaken: { "charge:nvd:2:19-cr-09002:1:1": { offenseDate: "last spring" } },
  calendar: {
    motions: [{ id: "m1", relief: "us/vacate-conviction-level-a", court: "nvd", events: { filed: "2026-06-03" } }],
    closures: [{ from: "2026-07-02", kind: "inaccessible" }],
  },
};

/** As it comes back from a disk. */
const onDisk = (file: unknown): Json => JSON.parse(JSON.stringify(file));

describe("a file of saved work", () => {
  it("gives back all that was saved", () => {
    const opened = workFromFile(onDisk(workFileOf(read, rest)));
    expect(opened).toMatchObject({ ok: true, log: read, work: rest });
  });

  it("is refused whole where an assertion was changed after it was written", () => {
    const file = onDisk(workFileOf(read, rest)) as unknown as {
      casefile: { assertions: { value: string }[] };
    };
    for (const each of file.casefile.assertions) each.value = "Something else";
    const opened = workFromFile(file);
    expect(opened.ok).toBe(false);
    if (!opened.ok) expect(opened.problems[0]?.path).toBe("/casefile/assertions/0");
  });

  it.each([
    ["another schema", { schema: "setaside.work/2" }, "/schema"],
    [
      "a day that is none",
      { calendar: { ...rest.calendar, closures: [{ from: "June", kind: "closed" }] } },
      "/calendar/closures/0/from",
    ],
    [
      "a record that can't be read",
      { hand: { ...emptyHandRecord, cases: [{ court: "nvd" }] } },
      "/hand/cases/0/docketNumber",
    ],
    ["a stray field", { password: "x" }, "/password"],
  ])("with %s is refused, and the place named", (_, broken, path) => {
    const opened = workFromFile({ ...(onDisk(workFileOf(read, rest)) as object), ...broken });
    expect(opened.ok).toBe(false);
    if (!opened.ok) expect(opened.problems.map((each) => each.path)).toContain(path);
  });

  it("with a charge twice in what was typed by hand is refused, and the place named", () => {
    const twice = [
      { statute: "18:371", count: 1 },
      { statute: "18:1343", count: 1 },
    ];
    const hand = { ...emptyHandRecord, cases: [{ court: "nvd", docketNumber: "2:19-cr-09002", charges: twice }] };
    const opened = workFromFile(onDisk(workFileOf(emptyLog, { ...rest, hand })));
    expect(opened.ok).toBe(false);
    if (!opened.ok) expect(opened.problems[0]?.path).toMatch(/^\/hand\/cases\/0\/charges/);
  });
});

describe("a record typed by hand", () => {
  it("of nothing states nothing", () => {
    expect(logFromHand(emptyHandRecord)).toEqual({ ok: true, log: emptyLog });
    expect(logFromHand({ ...emptyHandRecord, cases: [], arrests: [] })).toEqual({ ok: true, log: emptyLog });
  });

  it("of an arrest alone states that it was", () => {
    const typed = logFromHand({ ...emptyHandRecord, arrests: [{ id: "hand-1" }] });
    expect(typed.ok && typed.log.assertions.map(({ subject }) => subject)).toContain("arrest:hand-1");
  });
});
