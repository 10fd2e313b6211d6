import { describe, expect, it } from "vitest";
import { nexusGroups } from "../src/index.ts";
import { casefileOfRecord, charge, oneCase, withFacts } from "./a-record.ts";

const fraud = { statute: "18:1343", disposition: "convicted" };

describe("charges that a question on the link is asked of together", () => {
  it("are those of one place, period and trafficker", () => {
    const casefile = oneCase(
      { ...fraud, offenseDate: "2014-03" },
      { ...fraud, offenseDate: "2014-11" },
      { ...fraud, offenseDate: "2015-01" },
    );
    expect(nexusGroups(casefile).map(({ place, period, charges }) => ({ place, period, charges }))).toEqual([
      {
        place: "casd",
        period: { from: 2014, to: 2014, by: "offense" },
        charges: [`charge:${charge(1)}`, `charge:${charge(2)}`],
      },
      { place: "casd", period: { from: 2015, to: 2015, by: "offense" }, charges: [`charge:${charge(3)}`] },
    ]);
  });

  it("part where the episode differs, for each has its own trafficker", () => {
    const casefile = withFacts(oneCase(fraud, fraud, fraud), {
      facts: {
        "episode:e1": {},
        "episode:e2": {},
        [`charge:${charge(1)}`]: { episode: "e1" },
        [`charge:${charge(2)}`]: { episode: "episode:e1" },
        [`charge:${charge(3)}`]: { episode: "e2" },
      },
    });
    expect(nexusGroups(casefile).map(({ episode, charges }) => [episode, charges.length])).toEqual([
      ["e1", 2],
      ["e2", 1],
    ]);
  });

  it("take the year of the papers where no offense date is known, and say so", () => {
    const casefile = casefileOfRecord({
      arrests: [{ id: "a1", date: "2012-05-04", district: "nmd", booked: ["18:1543"] }],
      cases: [{ court: "nmd", docketNumber: "1:13-cr-00901", filed: "2013-02-01", charges: [fraud] }],
    });
    expect(nexusGroups(casefile).map(({ place, period }) => ({ place, period }))).toEqual([
      { place: "nmd", period: { from: 2013, to: 2013, by: "paper" } },
      { place: "nmd", period: { from: 2012, to: 2012, by: "paper" } },
    ]);
  });

  it("stand apart where neither place nor period is known, and each charge in just one group", () => {
    const casefile = casefileOfRecord({
      arrests: [{ id: "a1" }],
      cases: [{ court: "casd", docketNumber: "3:16-cr-09001", charges: [fraud, fraud] }],
    });
    const groups = nexusGroups(casefile);
    expect(groups.map(({ place, period }) => [place, period])).toEqual([
      ["casd", null],
      [null, null],
    ]);
    const all = groups.flatMap(({ charges }) => charges);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(3);
  });
});
