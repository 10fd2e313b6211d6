import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Outcome, outcomeClasses, standing } from "../src/index.ts";
import { outcomes } from "./random.ts";

const of = (...list: readonly (string | readonly [string, string])[]) =>
  standing(
    list.map((each) =>
      typeof each === "string" ? { class: each } : { class: each[0], date: each[1] },
    ) as readonly Outcome[],
  );

describe("the outcome that stands", () => {
  it.each(outcomeClasses.map((only) => [only]))("is %s when that is all there is", (only) => {
    expect(of(only)).toBe(only);
    expect(of(only, [only, "2015"])).toBe(only);
  });

  it("is unknown of no outcome", () => {
    expect(of()).toBe("unknown");
  });

  const dated: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
    [
      "vacated after conviction",
      [
        ["convicted", "2014-05-07"],
        ["vacated", "2016"],
      ],
      "vacated",
    ],
    [
      "convicted again after a vacatur",
      [
        ["vacated", "2014"],
        ["convicted", "2016"],
      ],
      "convicted",
    ],
    [
      "convicted, vacated, convicted",
      [
        ["convicted", "2012"],
        ["vacated", "2014"],
        ["convicted", "2016"],
      ],
      "convicted",
    ],
    [
      "convicted, vacated, dismissed",
      [
        ["convicted", "2012"],
        ["vacated", "2014"],
        ["dismissed", "2016"],
      ],
      "dismissed",
    ],
    [
      "dismissed, then convicted on a new filing",
      [
        ["dismissed", "2014"],
        ["convicted", "2015"],
      ],
      "convicted",
    ],
    [
      "superseded, then dismissed",
      [
        ["superseded", "2014"],
        ["dismissed", "2015"],
      ],
      "dismissed",
    ],
    [
      "deferred, then dismissed",
      [
        ["deferred", "2014"],
        ["dismissed", "2015"],
      ],
      "dismissed",
    ],
    [
      "vacated, pending again",
      [
        ["vacated", "2014"],
        ["pending", "2015"],
      ],
      "pending",
    ],
    [
      "convicted, transferred",
      [
        ["convicted", "2014"],
        ["transferred", "2015"],
      ],
      "convicted",
    ],
    [
      "superseded, then transferred",
      [
        ["superseded", "2014"],
        ["transferred", "2015"],
      ],
      "transferred",
    ],
    [
      "convicted, then deferred",
      [
        ["convicted", "2014"],
        ["deferred", "2015"],
      ],
      "unknown",
    ],
    [
      "dismissed, then superseded",
      [
        ["dismissed", "2014"],
        ["superseded", "2015"],
      ],
      "unknown",
    ],
    [
      "convicted, then something unread",
      [
        ["convicted", "2014"],
        ["unknown", "2015"],
      ],
      "unknown",
    ],
  ];
  it.each(dated)("by date: %s", (_, list, expected) => {
    expect(of(...list)).toBe(expected);
    expect(of(...[...list].reverse())).toBe(expected);
  });

  it("by the list's order only where the law leaves no doubt", () => {
    expect(of("convicted", "vacated")).toBe("vacated");
    expect(of("vacated", "convicted")).toBe("convicted");
    expect(of("convicted", "vacated", "dismissed")).toBe("dismissed");
    expect(of(["convicted", "2015-03-02"], "vacated")).toBe("vacated");
    expect(of(["convicted", "2015"], ["vacated", "2015-06-01"])).toBe("vacated");
    expect(of("convicted", "dismissed")).toBe("unknown");
    expect(of("dismissed", "convicted")).toBe("unknown");
    expect(of("acquitted", "convicted")).toBe("unknown");
    expect(of("convicted", "acquitted")).toBe("unknown");
    expect(of(["convicted", "2015-03-02"], ["dismissed", "2015-03-02"])).toBe("unknown");
    expect(of("unknown", "vacated")).toBe("unknown");
    expect(of("convicted", "unknown")).toBe("unknown");
  });

  it("is unknown when order and dates contradict each other", () => {
    expect(of(["convicted", "2016"], "vacated", ["vacated", "2014"])).toBe("unknown");
  });

  it("lets stages give way to ends, and pending to every stage", () => {
    expect(of("pending", "dismissed")).toBe("dismissed");
    expect(of("superseded", "dismissed")).toBe("dismissed");
    expect(of("dismissed", "superseded")).toBe("dismissed");
    expect(of("pending", "superseded")).toBe("superseded");
    expect(of("superseded", "transferred")).toBe("unknown");
    expect(of("vacated", "pending")).toBe("vacated");
  });

  it("treats a date that cannot be read as not known", () => {
    expect(of(["dismissed", "2014"], ["convicted", "5/22/20107"])).toBe("unknown");
  });

  it("is never a class that is not in the list, so never convicted where nothing is", () => {
    fc.assert(
      fc.property(outcomes, (list) => {
        const classes = list.map((each) => each.class);
        expect([...classes, "unknown"]).toContain(standing(list));
      }),
      { numRuns: 2000 },
    );
  });

  it("is not changed by saying the last thing again", () => {
    fc.assert(
      fc.property(outcomes, (list) => {
        const last = list.at(-1);
        if (last !== undefined) expect(standing([...list, last])).toBe(standing(list));
      }),
      { numRuns: 2000 },
    );
  });

  it("does not depend on the list's order when every day is known and different", () => {
    const days = fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 2, maxLength: 5 });
    const classes = fc.array(fc.constantFrom(...outcomeClasses), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(days, classes, fc.nat(), (on, is, turn) => {
        const list = on.map((day, at) => ({ class: is[at] ?? "unknown", date: `2015-03-${day}` }));
        const cut = turn % list.length;
        expect(standing([...list.slice(cut), ...list.slice(0, cut)].reverse())).toBe(standing(list));
      }),
      { numRuns: 2000 },
    );
  });
});
