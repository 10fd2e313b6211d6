import type { Answer, NextQuestion } from "@setaside/screener";
import type { Rules } from "./rules.ts";
import { type Asked, accountOf, type Interview, isSame } from "./told.ts";

const passed: Answer = { passed: "not-sure" };

/**
 * A question as it would be put after what is told in `interview`, whether next or after others that are passed;
 * undefined where it would not come.
 */
export function stillAsked(question: Asked, interview: Interview, rules: Rules): NextQuestion | undefined {
  const { matter } = question;
  // What is said of one matter makes no question of another, and other matters’ questions would only come first.
  const matters = matter === undefined ? interview.matters : interview.matters.filter((id) => id === matter);
  const told = interview.told.filter((each) => !isSame(each.question, question));
  for (;;) {
    const next = rules.next(accountOf({ matters, told }));
    if (next === undefined || told.some((each) => isSame(each.question, next))) return undefined;
    if (isSame(next, question)) return next;
    told.push({ question: next, answer: passed });
  }
}
