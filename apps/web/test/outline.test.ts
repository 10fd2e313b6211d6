import type { Finding, Reason } from "@setaside/relief";
import { describe, expect, it } from "vitest";
import { outlineOf } from "../src/findings/reason-tree.ts";
import { findingWords, isIndifferent } from "../src/findings/verdict-words.ts";
import { wordsIn } from "../src/words/index.ts";

const reason = (element: string, depth: number, more: Partial<Reason> = {}): Reason => ({
  element,
  text: "A statement.",
  depth,
  least: "no",
  most: "yes",
  kind: "statute",
  citation: "§ 1",
  confidence: "verified",
  ...more,
});

describe("an outline from depths", () => {
  it("puts each reason under the last that stands higher", () => {
    const shape = (branches: ReturnType<typeof outlineOf>): unknown[] =>
      branches.map(({ reason: { element }, parts }) => [element, ...shape(parts)]);
    const reasons = [reason("a", 0), reason("b", 1), reason("c", 2), reason("d", 1), reason("e", 0)];
    expect(shape(outlineOf(reasons))).toEqual([["a", ["b", ["c"]], ["d"]], ["e"]]);
    expect(shape(outlineOf([reason("deep", 2), reason("less", 1), reason("top", 0)]))).toEqual([
      ["deep", ["less"]],
      ["top"],
    ]);
  });
});

describe("a finding in words", () => {
  const finding = (more: Partial<Finding>): Finding => ({
    relief: "us/example",
    name: "Example",
    subject: "charge:x",
    least: "no",
    most: "yes",
    openBy: ["fact"],
    exact: true,
    court: "",
    discretion: "may",
    citation: "",
    confidence: null,
    missing: [],
    because: [],
    conclusions: [],
    advisories: [],
    rulings: [],
    leads: true,
    ...more,
  });
  const missing = [{ fact: "charge.form", subject: "charge:x", who: [], sensitivity: 0 }];

  it.each([
    [{ least: "yes", most: "yes" }, "meets the requirements"],
    [{ least: "no", most: "no" }, "does not meet the requirements"],
    [{ least: "arguable", most: "arguable" }, "courts have not decided"],
    [{ missing }, "not enough is known: 1 fact"],
    [{ missing: [...missing, ...missing] }, "not enough is known: 2 facts"],
    [{ missing, most: "arguable" }, "not enough is known: 1 fact; at best undecided by the courts"],
    [{ missing, least: "arguable" }, "not enough is known: 1 fact; at worst undecided by the courts"],
    [{ openBy: ["law"] }, "courts have not decided"],
    [{ openBy: ["unread"] }, "the law’s text was not read"],
    [{ openBy: [] }, "not enough is known"],
  ] as const)("%o", (more, words) => {
    expect(findingWords(finding(more), wordsIn.en)).toBe(words);
  });

  it("never says yes of what rests on counsel’s conclusions without saying so", () => {
    const conclusions = [
      {
        element: "direct-result",
        subject: "charge:x",
        value: true,
        wildcard: true,
        derived: { least: "no", most: "yes" },
      },
    ] as const;
    expect(findingWords(finding({ least: "yes", most: "yes", conclusions }), wordsIn.en)).toBe(
      "meets the requirements, on counsel’s conclusions",
    );
  });

  it("tells a question that makes no difference from an element that is not met", () => {
    expect(isIndifferent(reason("q", 1, { text: "Who bears the risk?", most: "no" }))).toBe(true);
    expect(isIndifferent(reason("q", 1, { text: "Who bears the risk?", least: "arguable", most: "arguable" }))).toBe(
      false,
    );
    expect(isIndifferent(reason("e", 1, { most: "no" }))).toBe(false);
  });
});
