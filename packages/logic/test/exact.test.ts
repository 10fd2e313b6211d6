import { describe, expect, it } from "vitest";
import { type compile, contains, evaluate, exact, relate, scopeOf, subject, truthText } from "../src/index.ts";
import { groupOf, hullOfRanks, overCompletions } from "./completions.ts";
import { layout, scopeFor } from "./random.ts";
import { language as small, layout as smallLayout } from "./small.ts";

describe("against every completion", () => {
  it("the interval contains each verdict that some completion gives", () => {
    overCompletions({ runs: 3000 }, (node, facts, { verdicts }) => {
      expect(contains(evaluate(layout, node, scopeFor(facts)), hullOfRanks(verdicts))).toBe(true);
    });
  });

  it("the exact truth is their hull, and turns on exactly what changes the verdict", () => {
    let inexact = 0;
    overCompletions({ runs: 4000 }, (node, facts, { verdicts, turnsOn }) => {
      const result = exact(layout, node, scopeFor(facts));
      const found = new Set(result.turnsOn.map(groupOf));
      if (result.isExact) {
        expect(result.truth).toBe(hullOfRanks(verdicts));
        expect([...found].sort()).toEqual([...turnsOn].sort());
      } else {
        inexact += 1;
        expect(contains(result.truth, hullOfRanks(verdicts))).toBe(true);
        expect([...turnsOn].filter((group) => !found.has(group))).toEqual([]);
      }
    });
    // Only a list searched within itself is beyond it.
    expect(inexact).toBeLessThan(40);
  });

  it("a result is open by fact, by words not read, and by law if a ruling could change it", () => {
    overCompletions({ runs: 2000, rulings: true }, (node, facts, { turnsOn }, { verdicts }) => {
      const result = exact(layout, node, scopeFor(facts));
      if (!result.isExact) return;
      const open = new Set(result.turnsOn.map(({ openness }) => (openness.kind === "unread" ? "unread" : "fact")));
      expect(new Set(result.openBy.filter((by) => by !== "law"))).toEqual(open);
      const ruled = verdicts.has(1) && [...turnsOn].some((group) => group.startsWith("ruling:"));
      if (ruled) expect(result.openBy).toContain("law");
      if (!verdicts.has(1)) expect(result.openBy).not.toContain("law");
      // What is arguable whatever the facts is open by law, even where one question stands on both sides.
      if (truthText(result.truth) === "arguable" && open.size === 0) expect(result.openBy).toEqual(["law"]);
    });
  });
});

describe("where the interval can't be exact, the exact truth is", () => {
  const { all, any, not, is, some, match, settled, before, onOrAfter } = small;
  const violent = is("charge.violent");
  const person = subject(smallLayout, "person", "p");
  const scope = scopeOf(smallLayout, [subject(smallLayout, "charge", "c"), person]);
  const both = (rule: Parameters<typeof compile>[1]) => [
    truthText(evaluate(smallLayout, rule, scope)),
    truthText(exact(smallLayout, rule, scope).truth),
  ];
  it.each([
    ["a fact and its opposite", any(violent, not(violent)), "yes"],
    ["a fact that chooses and is chosen", match("charge.violent", { true: violent, false: not(violent) }), "yes"],
    ["days on either side", any(before("charge.date", "2000-01-01"), onOrAfter("charge.date", "2000-01-01")), "yes"],
    ["an other and no such other", all(some("person.charges", violent), not(some("person.charges", violent))), "no"],
    [
      "an other that is more than another question allows",
      all(some("person.charges", all(violent, is("charge.silent"))), not(some("person.charges", violent))),
      "no",
    ],
    [
      "a list of others, of whom one may be this and one that",
      any(
        not(some("person.charges", violent)),
        not(some("person.charges", not(violent))),
        all(some("person.charges", violent), some("person.charges", not(violent))),
      ),
      "yes",
    ],
  ])("%s", (_, rule, expected) => {
    expect(both(rule)).toEqual(["no..yes", expected]);
  });

  it("a question about others is one question, wherever it is asked", () => {
    const asked = exact(
      smallLayout,
      any(some("person.charges", violent), some("person.charges", settled("yes"))),
      scope,
    );
    expect(new Set(asked.turnsOn.map(groupOf))).toEqual(new Set(["others:p.person.charges"]));
    expect(truthText(asked.truth)).toBe("no..yes");
  });

  it("says so when it gives the interval instead, and lists all that is open", () => {
    const rule = all(any(violent, not(violent)), is("charge.silent"));
    const { truth, isExact, turnsOn, openBy } = exact(smallLayout, rule, scope, 3);
    expect(truthText(truth)).toBe("no..yes");
    expect(isExact).toBe(false);
    expect(turnsOn.map(groupOf)).toEqual(["c.charge.violent", "c.charge.silent"]);
    expect(openBy).toContain("fact");
    expect(exact(smallLayout, rule, scope).turnsOn.map(groupOf)).toEqual(["c.charge.silent"]);
  });

  it("is not claimed of lists searched within each other, whose answers it still contains", () => {
    const rule = all(
      some("person.charges", some("person.charges", all(violent, is("person.adult")))),
      some("person.charges", not(some("person.charges", not(violent)))),
    );
    const open = exact(smallLayout, rule, scope);
    expect(open.truth).toBe(evaluate(smallLayout, rule, scope));
    const closed = subject(smallLayout, "person", "p");
    relate(smallLayout, closed, "charges", [], true);
    expect(truthText(exact(smallLayout, rule, scopeOf(smallLayout, [closed])).truth)).toBe("no");
  });
});
