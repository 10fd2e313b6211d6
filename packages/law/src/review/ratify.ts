import { dayNumber } from "@setaside/citation";
import { isUntouched, overallStatement, type ReviewAnswers, type RuleAnswers, unanswered } from "./answers.ts";
import { digestOfRule, type ReviewableLaw } from "./reviewable.ts";

/** A lawyer whose reviews are taken: who vouches for her license is in docs/law-review.md. */
export interface KnownReviewer {
  /** Short, without blanks: `reviewer-1`. */
  readonly id: string;
  readonly name: string;
  readonly licenses: readonly { readonly jurisdiction: string; readonly barNumber: string }[];
  /** Her public key as OpenSSH writes it: `ssh-ed25519 AAAA…`. */
  readonly key: string;
}

/** A review as it was taken, rule by rule. */
export type Ratified =
  | { readonly ok: true; readonly taken: readonly RuleAnswers[]; readonly left: readonly LeftOut[] }
  | { readonly ok: false; readonly problems: readonly string[]; readonly left: readonly LeftOut[] };

/** A rule that is not taken, and why. */
export interface LeftOut {
  readonly rule: string;
  /** `untouched` says nothing is wrong: the lawyer left it. */
  readonly why: "untouched" | "half" | "changed" | "unknown";
  readonly message: string;
}

/**
 * Takes the answers that a known lawyer signed: each rule that is answered in
 * full and has not changed since she read it. The signature is checked before
 * (`by` is whose it is); `day` is today (ISO). Nothing is taken while the
 * license, the name, the date or the statement is wrong.
 */
export function ratify(answers: ReviewAnswers, law: ReviewableLaw, by: KnownReviewer, day: string): Ratified {
  const left: LeftOut[] = [];
  const taken: RuleAnswers[] = [];
  for (const each of answers.rules) {
    const why = reasonToLeave(each, law, answers.rules);
    if (why === undefined) taken.push(each);
    else left.push(why);
  }
  const problems = [...problemsWithSigner(answers, law, by, day)];
  if (problems.length === 0 && taken.length === 0) problems.push(nothingTaken(left));
  return problems.length > 0 ? { ok: false, problems, left } : { ok: true, taken, left };
}

function problemsWithSigner(
  { reviewer, overall, jurisdiction, made }: ReviewAnswers,
  law: ReviewableLaw,
  by: KnownReviewer,
  day: string,
): readonly string[] {
  const license = by.licenses.find((each) => each.jurisdiction === law.code);
  const place = law.code === "US" ? "admitted to a federal court" : `licensed in ${law.name}`;
  return [
    ...(jurisdiction === law.code ? [] : [`The answers are about ${jurisdiction}, not ${law.code}.`]),
    ...(license === undefined
      ? [`${by.id}, whose signature this is, is not known as a lawyer ${place}. Only such a lawyer's review is taken.`]
      : []),
    ...(reviewer.jurisdiction === law.code
      ? []
      : [
          `reviewer.jurisdiction: The review is signed for “${reviewer.jurisdiction}”; the law of ${law.code} takes a license there.`,
        ]),
    ...(license !== undefined && license.barNumber !== reviewer.barNumber.trim()
      ? ["reviewer.barNumber: It is not the number under which this signature's lawyer is known. Check both."]
      : []),
    ...(by.name === reviewer.name.trim()
      ? []
      : ["reviewer.name: It is not the name under which this signature's lawyer is known. Check both."]),
    ...(dayNumber(reviewer.date) === undefined
      ? ["reviewer.date: The day of the answers is missing, or is no day."]
      : []),
    ...(reviewer.date > day ? ["reviewer.date: The day lies in the future. Check it."] : []),
    ...(reviewer.date !== "" && reviewer.date < made
      ? ["reviewer.date: The day lies before the packet was made. Check it."]
      : []),
    ...(overall.affirmed ? [] : ["overall.affirmed: The statement over the signature is not affirmed."]),
    ...(overall.statement === overallStatement(law)
      ? []
      : ["overall.statement: The statement over the signature is not the one of the packet. Make a new packet."]),
  ];
}

function reasonToLeave(answers: RuleAnswers, law: ReviewableLaw, all: readonly RuleAnswers[]): LeftOut | undefined {
  const out = (why: LeftOut["why"], message: string): LeftOut => ({ rule: answers.rule, why, message });
  if (isUntouched(answers)) return out("untouched", "left without an answer");
  const rule = law.rules.find(({ id }) => id === answers.rule);
  if (rule === undefined) return out("unknown", "there is no such rule in the law as it stands here now");
  if (all.filter((each) => each.rule === answers.rule).length > 1) return out("half", "it is answered twice; keep one");
  if (digestOfRule(rule) !== answers.digest) {
    return out("changed", "the rule, or something that it rests on, has changed since this packet was made");
  }
  const missing = unanswered(rule, answers);
  return missing.length === 0 ? undefined : out("half", missing.join("; "));
}

function nothingTaken(left: readonly LeftOut[]): string {
  if (left.every(({ why }) => why === "untouched")) return "No rule is answered.";
  return "No rule is answered in full as it stands now, so there is nothing to take.";
}
