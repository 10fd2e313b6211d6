import { immigrationRules } from "@setaside/law";
import { describe, expect, it } from "vitest";
import { immigrationFor } from "../../src/index.ts";
import { lawDate } from "../a-record.ts";
import { casefileOfKnown, immigrationCases, type Known } from "./cases.data.ts";

const advisoriesIn = (known: Known) => immigrationFor(casefileOfKnown(known), { lawDate }).advisories;

describe("a rule on immigration applies, may apply, or does not", () => {
  it.each(immigrationCases)("$rule $expect: $title", ({ rule, known, expect: expected }) => {
    const found = advisoriesIn(known).find(({ id }) => id === rule);
    expect(found?.applies ?? "not").toBe(expected);
  });

  it("has for every rule a case in which it is shown and one in which it is not", () => {
    for (const { id } of immigrationRules) {
      const own = immigrationCases.filter(({ rule }) => rule === id).map((each) => each.expect);
      expect(own.filter((each) => each !== "not").length, id).toBeGreaterThan(0);
      expect(own, id).toContain("not");
    }
  });

  it("that only may apply says what would tell; one that applies needs nothing more", () => {
    for (const { known } of immigrationCases) {
      for (const { id, applies, missing, wouldTell, because, subjects } of advisoriesIn(known)) {
        expect(missing.length + wouldTell.length > 0, id).toBe(applies === "may-apply");
        expect(because, id).toMatch(/^[A-Z].*\.$/);
        expect(subjects.length, id).toBeGreaterThan(0);
      }
    }
  });
});
