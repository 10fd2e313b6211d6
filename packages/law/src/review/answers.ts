import { digestOfRule, type ReviewableLaw, type ReviewableRule } from "./reviewable.ts";

/** What a lawyer may answer; `unknown` is “I don't know”, null not answered yet. */
export type LawyersAnswer = "right" | "wrong" | "unknown";

/** `setaside.law-review/1`: what a lawyer answers about the law of a place, and signs. */
export interface ReviewAnswers {
  readonly schema: "setaside.law-review/1";
  /** Postal code, or `US`. */
  readonly jurisdiction: string;
  /** ISO day on which the packet was made. */
  readonly made: string;
  readonly rules: readonly RuleAnswers[];
  readonly overall: { readonly statement: string; readonly affirmed: boolean; readonly words: string };
  readonly reviewer: Reviewer;
}

export interface Reviewer {
  readonly name: string;
  readonly barNumber: string;
  /** Where the lawyer is licensed: a postal code; `US` for admission to a federal court. */
  readonly jurisdiction: string;
  /** ISO day of the answers. */
  readonly date: string;
}

/** Answers about one rule. */
export interface RuleAnswers {
  /** Id of the rule: relief and first day of its text. */
  readonly rule: string;
  /** Digest of everything the rule rests on, as the lawyer saw it. */
  readonly digest: string;
  readonly answer: LawyersAnswer | null;
  /** What is right instead, or anything else to say. */
  readonly words: string;
  readonly cases: readonly ItemAnswer[];
  readonly questions: readonly ItemAnswer[];
}

/** An answer about one golden case, or one thing that is not verified. */
export interface ItemAnswer {
  readonly id: string;
  readonly answer: LawyersAnswer | null;
  readonly words: string;
}

/** The sentence over the signature. */
export function overallStatement({ code, name }: Pick<ReviewableLaw, "code" | "name">): string {
  const license =
    code === "US" ? "I am admitted to practice before a federal court." : `I am licensed to practice law in ${name}.`;
  return `${license} I compared the rules that I answered with the text of the law, and my answers are my own on the date below. They are no advice to any person.`;
}

/** The answers to a law with nothing answered: what goes with the packet. */
export function blankAnswers(law: ReviewableLaw, made: string): ReviewAnswers {
  return {
    schema: "setaside.law-review/1",
    jurisdiction: law.code,
    made,
    rules: law.rules.map((rule) => ({
      rule: rule.id,
      digest: digestOfRule(rule),
      ...blank,
      cases: rule.cases.map(({ id }) => ({ id, ...blank })),
      questions: rule.asked.map(({ id }) => ({ id, ...blank })),
    })),
    overall: { statement: overallStatement(law), affirmed: false, words: "" },
    reviewer: { name: "", barNumber: "", jurisdiction: law.code, date: "" },
  };
}

const blank = { answer: null, words: "" } as const;

/** Whether anything at all was answered about a rule. */
export function isUntouched({ answer, words, cases, questions }: RuleAnswers): boolean {
  return [{ answer, words }, ...cases, ...questions].every((each) => each.answer === null && each.words.trim() === "");
}

/** What is still to be answered about a rule, each in words; empty where the answers are whole. */
export function unanswered(rule: ReviewableRule, answers: RuleAnswers): readonly string[] {
  const has = (items: readonly ItemAnswer[], id: string) => items.find((each) => each.id === id);
  return [
    ...missingOf("the rule itself", answers),
    ...rule.cases.flatMap(({ id }) => missingOf(`case ${id}`, has(answers.cases, id))),
    ...rule.asked.flatMap(({ id, about }) => missingOf(`question “${shortened(about)}”`, has(answers.questions, id))),
  ];
}

function missingOf(what: string, item: Pick<ItemAnswer, "answer" | "words"> | undefined): readonly string[] {
  if (item === undefined || item.answer === null) return [`${what} has no answer`];
  if (item.answer === "wrong" && item.words.trim() === "") return [`${what} is answered “wrong” without what is right`];
  return [];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
