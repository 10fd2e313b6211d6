import { describe, expect, it } from "vitest";
import { assertion, endingOn, type Json, logOf, undated } from "../src/index.ts";

const subject = "charge:casd:3:16-cr-09001:1:1";

function log(...lists: readonly Json[]) {
  return logOf(
    lists.map((value, at) =>
      assertion({
        subject,
        fact: "outcomes",
        value,
        source: { kind: "document", document: `document:${String(at).repeat(64)}`, place: "row 1", text: "x" },
        by: "test/1",
        at: undated,
        supersedes: [],
      }),
    ),
  );
}

describe("what all lists of outcomes together say", () => {
  it("is nothing where there is none", () => {
    expect(endingOn(log(), subject)).toEqual({
      disposition: "unknown",
      outcomes: undefined,
      said: false,
      assertions: [],
    });
  });

  it("is the one list as it stands", () => {
    const list = [{ class: "dismissed", by: "government", date: "2016-09-23" }];
    expect(endingOn(log(list), subject)).toMatchObject({ disposition: "dismissed", outcomes: list, said: true });
  });

  it("is what they agree on, where they tell the same events", () => {
    const one = [{ class: "superseded" }, { class: "dismissed", by: "government", date: "2016-09-23" }];
    const other = [{ class: "superseded" }, { class: "dismissed", by: "government", date: "2016-09-30" }];
    const { disposition, outcomes, assertions } = endingOn(log(one, other), subject);
    expect([disposition, assertions.length]).toEqual(["dismissed", 2]);
    expect(outcomes).toEqual([{ class: "superseded" }, { class: "dismissed", by: "government" }]);
  });

  it("is the class alone where different events come to the same", () => {
    const { disposition, outcomes } = endingOn(
      log([{ class: "dismissed" }], [{ class: "superseded" }, { class: "dismissed" }]),
      subject,
    );
    expect([disposition, outcomes]).toEqual(["dismissed", undefined]);
  });

  it.each<[string, Json]>([
    ["another class", [{ class: "acquitted" }]],
    ["not known", null],
    ["a form that can't be read", [{ class: "guilty" }]],
  ])("is unknown beside %s, and still something said", (_, value) => {
    expect(endingOn(log([{ class: "convicted" }], value), subject)).toMatchObject({
      disposition: "unknown",
      outcomes: undefined,
      said: true,
      assertions: [],
    });
  });
});
