import { type Outcome, outcomeClasses, standing } from "@setaside/casefile";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endingOf, type SaidOfEnding } from "../src/ending.ts";

const silent = { disposition: undefined, dismissedBy: undefined };

/** The outcomes of a charge for which at most one list stands. */
function ended({
  outcomes,
  ...said
}: Omit<SaidOfEnding, "listed"> & { readonly outcomes: readonly Outcome[] | undefined }) {
  const listed = { disposition: standing(outcomes ?? []), outcomes, said: outcomes !== undefined };
  return endingOf({ listed, ...said }).outcomes;
}

describe("how a charge ended", () => {
  it("is not known when nobody said", () => {
    expect(ended({ outcomes: undefined, ...silent, ofAll: silent })).toBeUndefined();
    expect(ended({ outcomes: undefined, ...silent, disposition: "unknown", ofAll: silent })).toBeUndefined();
  });

  it("is what the documents list when no person says otherwise", () => {
    const outcomes = [{ class: "convicted", date: "2016-09-23" }] as const;
    expect(ended({ outcomes, ...silent, ofAll: silent })).toEqual(outcomes);
  });

  it("is what a person says of this charge, even against the documents", () => {
    const outcomes = [{ class: "convicted" }] as const;
    expect(ended({ outcomes, disposition: "vacated", dismissedBy: undefined, ofAll: silent })).toEqual([
      { class: "vacated" },
    ]);
  });

  it("takes the movant from a person and keeps the rest of what was read", () => {
    const outcomes = [{ class: "superseded" }, { class: "dismissed", date: "2016-09-19" }] as const;
    const said = { disposition: undefined, dismissedBy: "government" };
    expect(ended({ outcomes, ...said, ofAll: silent })).toEqual([
      { class: "superseded" },
      { class: "dismissed", date: "2016-09-19", by: "government" },
    ]);
  });

  it("corrects the movant that was read only by a word on this charge, never by one on all", () => {
    const outcomes = [{ class: "dismissed", by: "court" }] as const;
    const government = { disposition: undefined, dismissedBy: "government" };
    expect(ended({ outcomes, ...government, ofAll: silent })).toEqual([{ class: "dismissed", by: "government" }]);
    expect(ended({ outcomes, ...silent, ofAll: government })).toEqual(outcomes);
  });

  it("takes a word on all charges only where nothing is said of this one", () => {
    const all = { disposition: "dismissed", dismissedBy: "government" };
    expect(ended({ outcomes: undefined, ...silent, ofAll: all })).toEqual([{ class: "dismissed", by: "government" }]);
    expect(ended({ outcomes: [{ class: "convicted" }], ...silent, ofAll: all })).toEqual([{ class: "convicted" }]);
  });

  it("is never a class or a movant that nobody said", () => {
    const classes = fc.constantFrom(...outcomeClasses);
    const by = fc.constantFrom("government", "court", undefined);
    const said = fc.record({ disposition: fc.option(classes, { nil: undefined }), dismissedBy: by });
    const outcome = fc.record({ class: classes }, { requiredKeys: ["class"] });
    const outcomes = fc.option(fc.array(outcome, { maxLength: 3 }), { nil: undefined });
    fc.assert(
      fc.property(outcomes, said, said, (read, own, ofAll) => {
        const heard = new Set([...(read ?? []).map((each) => each.class), own.disposition, ofAll.disposition]);
        const movants = new Set([own.dismissedBy, ofAll.dismissedBy, undefined]);
        for (const each of ended({ outcomes: read, ...own, ofAll }) ?? []) {
          expect(heard.has(each.class)).toBe(true);
          expect(movants.has(each.by)).toBe(true);
        }
      }),
    );
  });
});
