import type { NextQuestion } from "@setaside/screener";
import type { Rules } from "./rules.ts";
import { stillAsked } from "./still-asked.ts";
import { type Asked, accountOf, type Interview, isSame } from "./told.ts";

/** What can be on the page. */
export type Screen =
  | {
      readonly kind:
        | "start"
        | "friend"
        | "prison"
        | "young"
        | "waiting"
        | "more"
        | "same-place"
        | "found"
        | "summary"
        | "keep";
    }
  /** `ahead`: a personal question is announced. */
  | { readonly kind: "ahead" | "question"; readonly question: NextQuestion };

/** What comes after all that was told: a question, whether anything else is on the record, or what we found. */
export function screenAfter(interview: Interview, rules: Rules): Screen {
  const next = rules.next(accountOf(interview));
  if (next !== undefined) return putting(next);
  return { kind: interview.complete ? "found" : "more" };
}

/** How a question is put: a personal one is announced first, unless it was put before. */
export function putting(question: NextQuestion, before = false): Screen {
  return { kind: question.sensitivity === 2 && !before ? "ahead" : "question", question };
}

/** A screen to which someone came back: a question is put as it is put now, or, where corrections have made it idle, what comes instead. */
export function upToDate(left: Screen, interview: Interview, rules: Rules): Screen {
  if (left.kind !== "ahead" && left.kind !== "question") return left;
  const question = questionNow(left.question, interview, rules);
  return question === undefined ? screenAfter(interview, rules) : { ...left, question };
}

/** A question as it is put now; undefined where it would not be. */
export function questionNow(question: Asked, interview: Interview, rules: Rules): NextQuestion | undefined {
  const place = interview.told.findIndex((each) => isSame(each.question, question));
  // One that was answered is put as it was then: after what was told before it.
  const before = place < 0 ? interview.told : interview.told.slice(0, place);
  return stillAsked(question, { ...interview, told: before }, rules);
}
