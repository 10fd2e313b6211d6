import { describe, expect, it } from "vitest";
import { blankAnswers, type ReviewAnswers } from "../../src/review/answers.ts";
import { ratify } from "../../src/review/ratify.ts";
import { type ReviewableLaw, reviewableLaw } from "../../src/review/reviewable.ts";
import { reviewLine, reviewStatus } from "../../src/review/status.ts";
import { stateLaws } from "../../src/states/states.ts";
import { answered, lawyerOf } from "./lawyer.ts";

function lawOf(code: string): ReviewableLaw {
  const law = reviewableLaw(code);
  if (law === undefined) throw new Error(`${code} is not covered`);
  return law;
}

const law = lawOf("CT");
const ada = lawyerOf("CT");
const whole = answered(law);
const [first = "", second = ""] = law.rules.map(({ id }) => id);
const total = law.rules.length;

/** The answers with those about one rule changed. */
function about(rule: string, change: (answers: ReviewAnswers["rules"][number]) => ReviewAnswers["rules"][number]) {
  return { ...whole, rules: whole.rules.map((each) => (each.rule === rule ? change(each) : each)) };
}

const problemsOf = (answers: ReviewAnswers, by = ada, day = "2026-12-03") => {
  const ratified = ratify(answers, law, by, day);
  return ratified.ok ? [] : ratified.problems;
};

describe("ratify", () => {
  it("takes every rule that is answered in full", () => {
    const ratified = ratify(whole, law, ada, "2026-12-03");
    expect(ratified).toMatchObject({ ok: true, left: [] });
    expect(ratified.ok && ratified.taken.map(({ rule }) => rule)).toEqual(law.rules.map(({ id }) => id));
  });

  it("takes federal law from a lawyer admitted to a federal court", () => {
    const federal = lawOf("us");
    expect(ratify(answered(federal), federal, lawyerOf("US"), "2026-12-03").ok).toBe(true);
    const state = ratify(answered(federal, ada), federal, ada, "2026-12-03");
    expect(state.ok ? [] : state.problems.join("\n")).toMatch(/not known as a lawyer admitted to a federal court/);
  });

  it("leaves a rule that has changed since, by name, and takes the others", () => {
    const ratified = ratify(
      about(first, (each) => ({ ...each, digest: `sha256:${"0".repeat(64)}` })),
      law,
      ada,
      "2026-12-03",
    );
    expect(ratified.ok && ratified.taken.length).toBe(total - 1);
    expect(ratified.left).toMatchObject([{ rule: first, why: "changed" }]);
  });

  it("leaves a rule that is answered in part, says what is missing, and passes over one left alone", () => {
    const blank = blankAnswers(law, "2026-12-01").rules.find(({ rule }) => rule === second);
    const half = about(first, (each) => ({ ...each, answer: null, words: "I began here." }));
    const both = { ...half, rules: half.rules.map((each) => (each.rule === second && blank ? blank : each)) };
    const ratified = ratify(both, law, ada, "2026-12-03");
    expect(ratified.left).toEqual([
      { rule: first, why: "half", message: "the rule itself has no answer" },
      { rule: second, why: "untouched", message: "left without an answer" },
    ]);
    expect(ratified.ok && ratified.taken.length).toBe(total - 2);
  });

  it("asks what is right where the answer is wrong, and for every case and question", () => {
    const last = law.rules.at(-1);
    const of = (change: Parameters<typeof about>[1]) =>
      ratify(about(last?.id ?? "", change), law, ada, "2026-12-03").left.map(({ message }) => message);
    expect(of((each) => ({ ...each, answer: "wrong", words: " " }))).toEqual([
      "the rule itself is answered “wrong” without what is right",
    ]);
    const golden = last?.cases[0]?.id ?? "";
    expect(of((each) => ({ ...each, cases: each.cases.slice(1) }))).toEqual([`case ${golden} has no answer`]);
    const asked = last?.asked[0]?.about ?? "";
    expect(of((each) => ({ ...each, questions: each.questions.slice(1) }))[0]).toContain(asked.slice(0, 50));
  });

  it("leaves a rule that is unknown, or answered twice", () => {
    const extra = {
      ...whole,
      rules: [...whole.rules, { ...(whole.rules[0] as (typeof whole.rules)[0]), rule: "us-ct/none@2020" }],
    };
    expect(ratify(extra, law, ada, "2026-12-03").left).toMatchObject([{ rule: "us-ct/none@2020", why: "unknown" }]);
    const twice = { ...whole, rules: [...whole.rules, ...whole.rules.slice(0, 1)] };
    expect(ratify(twice, law, ada, "2026-12-03").left.map(({ rule }) => rule)).toEqual([first, first]);
  });

  it.each<[string, ReviewAnswers, RegExp]>([
    ["nothing is answered", { ...whole, rules: blankAnswers(law, "2026-12-01").rules }, /No rule is answered\./],
    ["another place is meant", { ...whole, jurisdiction: "NY" }, /about NY, not CT/],
    ["the license is of another place", { ...whole, reviewer: { ...whole.reviewer, jurisdiction: "NY" } }, /license/],
    ["the bar number is another", { ...whole, reviewer: { ...whole.reviewer, barNumber: "9" } }, /barNumber/],
    ["the name is another", { ...whole, reviewer: { ...whole.reviewer, name: "Someone" } }, /reviewer\.name/],
    [
      "the day is missing",
      { ...whole, reviewer: { ...whole.reviewer, date: "" } },
      /^reviewer\.date: .* is missing[^\n]*$/,
    ],
    ["the day is to come", { ...whole, reviewer: { ...whole.reviewer, date: "2027-01-01" } }, /future/],
    ["the day is before the packet", { ...whole, reviewer: { ...whole.reviewer, date: "2026-11-01" } }, /before/],
    ["the statement is not affirmed", { ...whole, overall: { ...whole.overall, affirmed: false } }, /not affirmed/],
    ["the statement is another", { ...whole, overall: { ...whole.overall, statement: "Fine." } }, /not the one/],
  ])("takes nothing where %s", (_name, answers, problem) => {
    expect(problemsOf(answers).join("\n")).toMatch(problem);
  });

  it("takes nothing from a lawyer who is licensed elsewhere", () => {
    expect(problemsOf(whole, { ...lawyerOf("NY"), name: "Ada Example" }).join("\n")).toMatch(
      /not known as a lawyer licensed in Connecticut/,
    );
  });
});

describe("the status of review", () => {
  const of = (...reviews: readonly ReviewAnswers[]) => reviewStatus("CT", reviews);

  it("today: nothing is reviewed, and each place says so in one line in both languages", () => {
    for (const code of ["US", ...stateLaws().keys()]) {
      expect(reviewLine(code), code).toMatch(/^Not yet reviewed by a lawyer (licensed in (the )?[A-Z]|admitted to)/);
      expect(reviewLine(code, "es"), code).toMatch(/^Aún sin revisar por un abogado /);
    }
    expect(reviewStatus("CT")).toMatchObject({ rules: total, reviewed: 0, reviewers: 0, lapsed: 0, last: null });
    expect([reviewStatus("ZZ"), reviewLine("ZZ")]).toEqual([undefined, ""]);
  });

  it("counts the rules that stand reviewed, and says what a lawyer found", () => {
    expect(of(whole)).toMatchObject({ reviewed: total, disputed: 0, reviewers: 1, last: "2026-12-02" });
    expect(of(whole)?.byRule.map(({ state }) => state)).toEqual(law.rules.map(() => "confirmed"));
    expect(reviewLine("CT", "en", [whole])).toBe(
      `${total} of ${total} rules reviewed by a lawyer licensed in Connecticut, last on 2 December 2026.`,
    );
    const wrong = about(first, (each) => ({ ...each, answer: "wrong", words: "It was 2014." }));
    expect(of(wrong)?.byRule[0]).toMatchObject({ rule: first, state: "disputed" });
    expect(reviewLine("CT", "es", [wrong])).toMatch(/el 2 de diciembre de 2026\. En 1 de ellas la revisión encontró/);
    const open = about(first, (each) => ({ ...each, answer: "unknown" }));
    expect(of(open)?.byRule[0]).toMatchObject({ state: "left-open" });
  });

  it("of one lawyer the last answers hold; of several the gravest", () => {
    const wrong = about(first, (each) => ({ ...each, answer: "wrong", words: "It was 2014." }));
    const later = { ...whole, reviewer: { ...whole.reviewer, date: "2026-12-20" } };
    expect(of(later, wrong)?.byRule[0]).toMatchObject({ state: "confirmed", reviewers: 1, last: "2026-12-20" });
    const other = answered(law, lawyerOf("CT", "000002"));
    expect(of(other, wrong)?.byRule[0]).toMatchObject({ state: "disputed", reviewers: 2 });
  });

  it("a rule that changed since is lapsed, and one answered in part is not reviewed", () => {
    const old = { ...whole, rules: whole.rules.map((each) => ({ ...each, digest: `sha256:${"0".repeat(64)}` })) };
    expect(of(old)).toMatchObject({ reviewed: 0, lapsed: total, reviewers: 0 });
    expect(reviewLine("CT", "en", [old])).toMatch(/^Changed since it was reviewed .* not yet reviewed as it stands\.$/);
    const half = about(first, (each) => ({ ...each, answer: null }));
    expect(of(half)?.byRule[0]).toMatchObject({ state: "not-reviewed" });
    expect(reviewLine("CT", "en", [half])).toMatch(/The others are not yet reviewed\.$/);
  });

  it("a review of one place says nothing of another", () => {
    expect(reviewLine("MD", "en", [whole])).toBe("Not yet reviewed by a lawyer licensed in Maryland.");
  });
});
