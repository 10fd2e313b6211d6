import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contains,
  evaluate,
  type Ground,
  languageOf,
  legend,
  type OpenQuestion,
  renderDiagram,
  renderMarkdown,
  renderText,
  type Words,
} from "../src/index.ts";
import { outlookOf } from "../src/render/outlook.ts";
import { truthText } from "../src/truth.ts";
import { boolean, choice, date, entryOf, setOf, wholeNumber } from "../src/vocabulary.ts";
import { cases, expressions, layout, scopeFor } from "./random.ts";

const entries = Array.from({ length: 40 }, (_, i) => `18:${i}`);
const vocabulary = {
  facts: {
    "charge.child": { type: boolean },
    "charge.silent": { type: boolean },
    "charge.circuit": { type: choice("1", "2", "3", "dc") },
    "charge.means": { type: setOf("force", "fraud") },
    "charge.months": { type: wholeNumber(0, 99) },
    "charge.date": { type: date },
    "charge.offense": { type: entryOf(entries) },
  },
  relations: {
    "person.charges": { to: "charge", world: "open" },
    "charge.parts": { to: "charge", world: "closed" },
    "person.episodes": { to: "charge", world: "episodes" },
  },
  conclusions: ["victim"],
} as const;
const { all, any, not, is, oneOf, includes, before, onOrAfter, atLeast, below, match, matchSome } =
  languageOf(vocabulary);
const { some, element, concludable, unsettled, unread, notRead, settled } = languageOf(vocabulary);

const statute: Ground = {
  text: "The Act says so.",
  citation: "1 U.S.C. § 2(a)",
  kind: "statute",
  confidence: "verified",
  textStatus: "enacted-read",
};
const holding: Ground = { text: "A court held it.", citation: "Doe v. Roe", kind: "holding", confidence: "secondary" };
const analysis: Ground = { text: "We think so.", citation: "none", kind: "analysis", confidence: "recalled" };
const question: OpenQuestion = {
  id: "reach",
  question: "Does it reach this?",
  readings: [
    { argument: "It does.", authorities: ["Doe v. Roe", "1 U.S.C. § 3"] },
    { argument: "It does not.", authorities: [] },
  ],
  ground: analysis,
};
const words: Words = {
  fact: (path) => ({ "charge.circuit": "the circuit", "charge.child": "a child victim" })[path] ?? path,
  value: (path, value) => (path === "charge.circuit" ? `${value === "dc" ? "D.C." : `${value}st`} Circuit` : value),
  relation: (path) => ({ "person.charges": "the person's charges" })[path] ?? path,
};

describe("plain text", () => {
  it.each([
    [is("charge.child"), "- a child victim: yes"],
    [oneOf("charge.circuit", "1", "2", "dc"), "- the circuit: 1st Circuit, 2st Circuit or D.C. Circuit"],
    [oneOf("charge.circuit"), "- the circuit: none"],
    [includes("charge.means", "force", "fraud"), "- charge.means, among them: force or fraud"],
    [before("charge.date", "2018-12-21"), "- charge.date: before 2018-12-21"],
    [onOrAfter("charge.date", "2018-12-21"), "- charge.date: on or after 2018-12-21"],
    [atLeast("charge.months", 12), "- charge.months: at least 12"],
    [below("charge.months", 12), "- charge.months: less than 12"],
    [settled("yes"), "- always met"],
    [settled("no"), "- never met"],
    [all(), "- nothing is required"],
    [any(), "- nothing is enough"],
  ])("says a leaf in a line (%#)", (rule, line) => {
    expect(renderText(rule, words)).toBe(`${line}\n`);
  });

  it("keeps the rule's order and nesting, with what each statement rests on", () => {
    const rule = all(
      element("first", statute, any(is("charge.child"), not(is("charge.silent")))),
      concludable("victim", "charge", holding, unsettled(question)),
      unread(
        "bill",
        { ...analysis, textStatus: "introduced-only", edition: "2018-09", lastChecked: "2026-01-02" },
        settled("no"),
      ),
      notRead("nothing", { ...analysis, source: "a library", textStatus: "enacted-described" }),
      some("person.charges", is("charge.child")),
    );
    expect(renderText(rule, words)).toBe(`- all of:
  - ● § [first] The Act says so.
    (1 U.S.C. § 2(a); the statute's words; verified; the enacted text was read)
    - any of:
      - a child victim: yes
      - not the following:
        - charge.silent: yes
  - ◐ ⚖ [victim] A court held it. (counsel may conclude this for the charge)
    (Doe v. Roe; a court held; secondary)
    - ○ ✎ [reach] open question: Does it reach this?
      (none; our analysis; recalled)
      - one reading: It does. (Doe v. Roe; 1 U.S.C. § 3)
      - one reading: It does not.
  - ○ ✎ [bill] We think so. (not read: never a no)
    (none; our analysis; recalled; read only in an earlier bill; edition of 2018-09; checked 2026-01-02)
    - never met
  - ○ ✎ [nothing] We think so. (not read: nothing is concluded from it)
    (none; our analysis; recalled; the enacted text was read in a description; a library)
  - at least one of the person's charges (others may exist until the record is marked complete), for which:
    - a child victim: yes
`);
  });

  it("says what each list is worth", () => {
    expect(renderText(some("charge.parts", settled("yes")))).toContain(
      "charge.parts (as recorded; there are no others)",
    );
    expect(renderText(some("person.episodes", settled("yes")))).toContain("until the person or counsel says");
  });

  it("puts the values of equal branches together, in the rule's order", () => {
    const yes = element("held", holding, settled("yes"));
    const rule = match("charge.circuit", { "1": yes, "2": settled("no"), "3": yes, dc: unsettled(question) });
    const lines = renderText(rule, words)
      .split("\n")
      .filter((line) => /Circuit/u.test(line));
    expect(lines).toEqual([
      "  - 1st Circuit or 3st Circuit: ◐ ⚖ [held] A court held it.",
      "  - 2st Circuit: never met",
      "  - D.C. Circuit: ○ ✎ [reach] open question: Does it reach this?",
    ]);
  });

  it("keeps apart branches that agree but rest on different words", () => {
    const held = (ground: Ground) => element("held", ground, settled("yes"));
    const rule = match("charge.child", { true: held(holding), false: held(statute) });
    expect(renderText(rule)).toContain("- true: ◐");
    expect(renderText(rule)).toContain("- false: ●");
  });

  it("names the rest, and what a silent record means", () => {
    const rule = matchSome("charge.circuit", { "1": settled("yes") }, settled("no"), {
      fact: "charge.silent",
      question,
    });
    expect(renderText(rule, words)).toBe(`- depending on the circuit:
  - 1st Circuit: always met
  - any other: never met
  - charge.silent: yes, and the record still does not say which: what the branches agree on; where they differ, open law:
    - ○ ✎ [reach] open question: Does it reach this?
      (none; our analysis; recalled)
      - one reading: It does. (Doe v. Roe; 1 U.S.C. § 3)
      - one reading: It does not.
`);
  });

  it("counts a long table by verdict, and lists it when asked", () => {
    const branches = Object.fromEntries(
      entries.slice(0, 30).map((entry, i) => [entry, i < 20 ? settled("yes") : is("charge.child")]),
    );
    const rule = matchSome("charge.offense", branches, notRead("missing", analysis));
    expect(renderText(rule)).toContain(
      "- 30 values, by what they can come to: 20 yes, 10 no..yes\n  - any other: ○ ✎ [missing]",
    );
    const expanded = renderText(rule, {}, { longestMatch: Number.POSITIVE_INFINITY });
    expect(expanded).toContain("18:0, 18:1, ");
    expect(expanded).toContain("18:29: charge.child: yes");
    expect(renderText(matchSome("charge.offense", branches, settled("no")), {}, { longestMatch: 30 })).toContain(
      "18:0, 18:1",
    );
  });

  it("keeps a statement on its line", () => {
    expect(renderText(element("e", { ...statute, text: "Two\n  lines.\n- and a dash" }, settled("yes")))).toContain(
      "- ● § [e] Two lines. - and a dash\n",
    );
  });
});

describe("Markdown", () => {
  it("is the same outline, with nothing in it that would be read as markup", () => {
    const rule = element(
      "a_b",
      { ...statute, text: "*Act* [x](y) <script> `z` | 1", citation: "§ 1_2" },
      is("charge.child"),
    );
    expect(renderMarkdown(rule, { fact: () => "- not a list" })).toBe(
      "- ● § **a\\_b** \\*Act\\* \\[x\\](y) \\<script\\> \\`z\\` \\| 1  \n" +
        "  *§ 1\\_2; the statute's words; verified; the enacted text was read*\n" +
        "  - \\- not a list: yes\n",
    );
    expect(renderMarkdown(is("charge.child"), { fact: () => "1. not one" })).toBe("- 1\\. not one: yes\n");
    expect(renderMarkdown(match("charge.child", { true: all(), false: any() }))).toContain(
      "  - *true:* nothing is required\n",
    );
  });
});

describe("a diagram", () => {
  it("has a node for each line of the outline and names branches on their arrows", () => {
    const rule = match("charge.circuit", {
      "1": is("charge.child"),
      "2": unsettled(question),
      "3": settled("no"),
      dc: settled("no"),
    });
    const lines = renderDiagram(rule, words).split("\n");
    expect(lines[0]).toBe("flowchart TD");
    expect(lines).toContain('  n1{"depending on the circuit:"}');
    expect(lines).toContain('  n2["a child victim: yes"]');
    expect(lines).toContain('  n1 -->|"1st Circuit"| n2');
    expect(lines).toContain('  n3{{"reach<br>open question: Does it reach this?<br>○ ✎ none"}}');
    expect(lines).toContain('  n1 -->|"3st Circuit or D.C. Circuit"| n6');
    expect(lines).toContain("  n3 --> n4");
  });

  it("shapes what joins, denies, searches and doubts", () => {
    const drawn = renderDiagram(
      all(any(not(is("charge.child"))), some("charge.parts", unread("u", analysis, settled("no")))),
    );
    for (const shape of [
      '[/"all of:"/]',
      '[\\"any of:"\\]',
      '(("not the following:"))',
      '[["at least',
      '{{"u<br>We think',
    ]) {
      expect(drawn).toContain(shape);
    }
  });

  it("writes what the language would read as markup by its number", () => {
    expect(renderDiagram(is("charge.child"), { fact: () => 'say "hi" <b> #1; `x` | \\' })).toContain(
      'n1["say #34;hi#34; #60;b#62; #35;1#59; #96;x#96; #124; #92;: yes"]',
    );
  });
});

describe("what a branch can come to", () => {
  it("contains every truth that facts can give it", () => {
    fc.assert(
      fc.property(expressions(3), cases(5), (node, facts) => {
        expect(contains(outlookOf(node), evaluate(layout, node, scopeFor(facts)))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("is narrow where the rule is", () => {
    const rule = all(settled("yes"), not(unsettled(question)), any(is("charge.child"), settled("no")));
    expect(truthText(outlookOf(rule))).toBe("no..arguable");
    expect(truthText(outlookOf(element("e", statute, settled("yes"))))).toBe("yes");
    expect(truthText(outlookOf(match("charge.child", { true: settled("yes"), false: unsettled(question) })))).toBe(
      "arguable..yes",
    );
    expect(truthText(outlookOf(some("charge.parts", settled("yes"))))).toBe("no..yes");
    expect(truthText(outlookOf(some("charge.parts", settled("no"))))).toBe("no");
    expect(truthText(outlookOf(unread("u", analysis, settled("no"))))).toBe("no..arguable");
  });
});

it("the legend explains every mark", () => {
  for (const mark of ["●", "◐", "○", "§", "⚖", "✎"]) expect(legend).toContain(mark);
});
