import { stateLaw } from "@setaside/law";
import { describe, expect, it } from "vitest";
import { listedMeantBy } from "../src/build/meant-by.ts";
import { resultOf } from "../src/index.ts";
import { tables } from "../src/made/tables.ts";
import { interview, type Knows, today } from "./accounts.ts";

function look(...matters: readonly Knows[]) {
  const { account, asked } = interview(matters);
  const result = resultOf(account, tables, { today });
  const [first] = result.matters;
  if (first === undefined) throw new Error("no matter");
  return { asked, first, matters: result.matters };
}

const standingOf = (of: ReturnType<typeof look>["first"], relief: string) =>
  of.outlooks.find((each) => each.relief === relief)?.standing;

describe("what the law may do for what a person can say", () => {
  it("a drug conviction in a federal court: a judge may take it back, and three questions are enough", () => {
    const { first, asked } = look({ place: "US", kind: "drugs", ended: "convicted" });
    expect(first.standing).toBe("may");
    expect(standingOf(first, "us/vacate-conviction-level-a")).toBe("may");
    expect(asked).toEqual(["m1 place", "m1 kind", "m1 ended"]);
  });

  it("taking others to another state for sex work, with a person under 18 there: level A all the same, so that is not asked", () => {
    const { first, asked } = look({ place: "US", kind: "transport", ended: "convicted", "charge.childVictim": "true" });
    expect(standingOf(first, "us/vacate-conviction-level-a")).toBe("may");
    expect(asked).not.toContain("m1 charge.childVictim");
  });

  it("robbery made smaller to theft: the smaller charge counts", () => {
    const { first, asked } = look({
      place: "CA",
      court: "federal",
      kind: "robbery",
      ended: "reduced",
      "reduced-kind": "theft",
    });
    expect(asked).toContain("m1 reduced-kind");
    expect(standingOf(first, "us/vacate-conviction-level-a")).toBe("may");
  });

  it("federal robbery with prison and nobody under 18 hurt: less prison time, whichever the level", () => {
    const prison = { "charge.imprisonmentImposed": "true", "charge.imprisonmentServed": "true" };
    const { first, asked } = look({
      place: "US",
      kind: "robbery",
      ended: "convicted",
      ...prison,
      "charge.childVictim": "false",
    });
    expect(standingOf(first, "us/sentence-reduction")).toBe("may");
    expect(standingOf(first, "us/vacate-conviction-level-a")).toBe("unknown");
    expect(asked.at(-1)).toBe("m1 charge.childVictim");
  });

  it("an arrest that became no federal case: the arrest itself, and no conviction to take back", () => {
    const { first } = look({ place: "TX", court: "federal", kind: "drugs", ended: "not-prosecuted" });
    expect(standingOf(first, "us/expunge-arrest")).toBe("may");
    expect(first.outlooks.find(({ relief }) => relief === "us/vacate-conviction-level-a")).toMatchObject({
      standing: "not",
      turnsOn: ["ended"],
    });
  });

  it("a conviction: its arrest is not looked at by itself, for the order reaches it", () => {
    const { first } = look({ place: "US", kind: "drugs", ended: "convicted" });
    expect(standingOf(first, "us/expunge-arrest")).toBeUndefined();
  });

  it("prostitution in California, New York and Texas: each by its own law", () => {
    const { matters } = look(
      ...["CA", "NY", "TX"].map((place) => ({ place, court: "state", kind: "selling-sex", ended: "convicted" })),
    );
    expect(matters.map(({ standing }) => standing)).toEqual(["may", "may", "unknown"]);
    expect(matters[0]?.outlooks[0]).toMatchObject({
      relief: "us-ca/ca-penal-236.14",
      lawyerShows: ["charge.ca-lacked-intent"],
    });
  });

  it("hurting somebody in Wisconsin: its law for survivors takes in prostitution alone", () => {
    const { first } = look({ place: "WI", court: "state", kind: "hurting", ended: "convicted" });
    expect(first.standing).toBe("not");
    expect(first.outlooks[0]).toMatchObject({ relief: "us-wi/wi-973.015-2m", turnsOn: ["kind"] });
  });

  it("Alaska: no law for survivors was found, and another law is no promise", () => {
    const { first } = look({ place: "AK", court: "state", kind: "selling-sex", ended: "convicted" });
    expect(first.noneFound).toEqual([{ place: "AK", searched: expect.stringMatching(/^2026-/) }]);
    expect(first.standing).toBe("unknown");
  });

  it("a state but no court: looked at as if it was each, and neither is promised", () => {
    const { first, asked } = look({ place: "OH", kind: "drugs", ended: "convicted" });
    expect(first.standing).toBe("unknown");
    expect(first.outlooks[0]).toMatchObject({ standing: "may", ifCourt: "federal" });
    expect(asked).toEqual(["m1 place", "m1 court", "m1 kind", "m1 ended"]);
    // Nothing is named that nobody asks for while the court is not known.
    expect(first.outlooks.flatMap(({ couldTell }) => couldTell)).toEqual([]);
  });

  it("selling sex in a plain sense: Tennessee's aggravated offense is another, and Kentucky's whole chapter may be meant", () => {
    const meant = (code: string) => {
      const state = stateLaw(code);
      return state === undefined ? [] : listedMeantBy(state, "selling-sex");
    };
    expect(meant("TN")).toEqual(["not-listed"]);
    expect(meant("KY")).toEqual(["ky krs 529.*"]);
    expect(meant("VA")).toEqual(["va code 18.2-346"]);
  });

  it("nothing known at all: few questions, no answer, no dead end", () => {
    const { first, asked } = look({});
    expect(asked).toHaveLength(4);
    expect(first.standing).toBe("unknown");
    expect(first.outlooks[0]?.couldTell).toEqual(expect.arrayContaining(["kind", "ended"]));
  });

  it("the local court of Washington, D.C.: its own law, and whether the federal Act reaches it is open", () => {
    const { first } = look({ place: "DC", court: "state", kind: "selling-sex", ended: "convicted" });
    expect(first.outlooks[0]).toMatchObject({ relief: "us-dc/dc-code-22-1844", standing: "may" });
    expect(standingOf(first, "us/vacate-conviction-level-a")).toBe("undecided");
  });
});
