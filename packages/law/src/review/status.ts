import type { Language } from "../questions/index.ts";
import { storedReviews } from "../states/made/reviews.ts";
import { type ReviewAnswers, type RuleAnswers, unanswered } from "./answers.ts";
import { placeWords } from "./place-words.ts";
import { digestOfRule, type ReviewableLaw, type ReviewableRule, reviewableLaw } from "./reviewable.ts";

/** How far the law of a place is reviewed by lawyers licensed there. */
export interface ReviewStatus {
  /** Postal code, or `US`. */
  readonly code: string;
  /** How many rules there are to review: each text of each relief. */
  readonly rules: number;
  /** How many stand reviewed as they are: confirmed, disputed and left open together. */
  readonly reviewed: number;
  /** Of these, how many a lawyer found wrong in some part. */
  readonly disputed: number;
  /** How many were reviewed once and have changed since. */
  readonly lapsed: number;
  /** How many lawyers' reviews stand. */
  readonly reviewers: number;
  /** ISO day of the last review that stands; null where none does. */
  readonly last: string | null;
  readonly byRule: readonly RuleReview[];
}

/** How one rule stands. */
export interface RuleReview {
  /** `us-ca/ca-penal-236.14@2017-01-01`. */
  readonly rule: string;
  /**
   * `confirmed`: right in every part. `disputed`: wrong in some part. `left-open`: the lawyer did
   * not know some part. `lapsed`: changed since it was reviewed. Of several lawyers the gravest holds.
   */
  readonly state: "confirmed" | "disputed" | "left-open" | "lapsed" | "not-reviewed";
  readonly reviewers: number;
  readonly last: string | null;
}

/**
 * How the law of a place (`US` or a postal code) stands with its reviewers;
 * undefined where its law is not covered. `reviews` are those kept in the
 * reviews folder, each signature checked when it was taken.
 */
export function reviewStatus(
  code: string,
  reviews: readonly ReviewAnswers[] = storedReviews,
): ReviewStatus | undefined {
  const law = reviewableLaw(code);
  return law === undefined ? undefined : statusOf(law, reviews);
}

/** The same of a law at hand. */
function statusOf(law: ReviewableLaw, reviews: readonly ReviewAnswers[]): ReviewStatus {
  const own = reviews.filter(({ jurisdiction }) => jurisdiction === law.code);
  const found = law.rules.map((rule) => ({ rule, ...standingReviews(rule, own) }));
  const standing = found.flatMap((each) => each.standing);
  const byRule = found.map((each) => ruleReview(each));
  const count = (...states: readonly RuleReview["state"][]) =>
    byRule.filter(({ state }) => states.includes(state)).length;
  return {
    code: law.code,
    rules: law.rules.length,
    reviewed: count("confirmed", "disputed", "left-open"),
    disputed: count("disputed"),
    lapsed: count("lapsed"),
    reviewers: lawyersOf(standing),
    last: lastOf(standing),
    byRule,
  };
}

/** A lawyer's answers about one rule. */
interface OneReview {
  readonly review: ReviewAnswers;
  readonly answers: RuleAnswers;
}

/** The whole answers about a rule as it is, of each lawyer the last; and whether there are any about it as it was. */
function standingReviews(
  rule: ReviewableRule,
  reviews: readonly ReviewAnswers[],
): { readonly standing: readonly OneReview[]; readonly before: boolean } {
  const about = reviews.flatMap((review) =>
    review.rules
      .filter((answers) => answers.rule === rule.id && unanswered(rule, answers).length === 0)
      .map((answers) => ({ review, answers })),
  );
  const earlier = reviews.some(({ rules }) =>
    rules.some(({ rule: id, digest, answer }) => id === rule.id && answer !== null && digest !== digestOfRule(rule)),
  );
  const latest = new Map<string, OneReview>();
  for (const each of about.filter(({ answers }) => answers.digest === digestOfRule(rule))) {
    const lawyer = lawyerOf(each.review);
    const known = latest.get(lawyer);
    if (known === undefined || known.review.reviewer.date <= each.review.reviewer.date) latest.set(lawyer, each);
  }
  return { standing: [...latest.values()], before: earlier };
}

function ruleReview(found: {
  readonly rule: ReviewableRule;
  readonly standing: readonly OneReview[];
  readonly before: boolean;
}): RuleReview {
  const { rule, standing, before } = found;
  const given = standing.flatMap(({ answers }) => [answers, ...answers.cases, ...answers.questions]);
  const has = (answer: string) => given.some((each) => each.answer === answer);
  const reviewed = has("wrong") ? "disputed" : has("unknown") ? "left-open" : "confirmed";
  return {
    rule: rule.id,
    state: standing.length > 0 ? reviewed : before ? "lapsed" : "not-reviewed",
    reviewers: lawyersOf(standing),
    last: lastOf(standing),
  };
}

function lawyerOf({ reviewer }: ReviewAnswers): string {
  return `${reviewer.jurisdiction} ${reviewer.barNumber}`;
}

function lawyersOf(reviews: readonly OneReview[]): number {
  return new Set(reviews.map(({ review }) => lawyerOf(review))).size;
}

function lastOf(reviews: readonly OneReview[]): string | null {
  return (
    reviews
      .map(({ review }) => review.reviewer.date)
      .sort()
      .at(-1) ?? null
  );
}

/** The calm line on review that every surface with the law of a place carries. Empty where its law is not covered. */
export function reviewLine(
  code: string,
  language: Language = "en",
  reviews: readonly ReviewAnswers[] = storedReviews,
): string {
  const by = placeWords(code, language);
  if (by === undefined) return "";
  // Nothing need be worked out where nothing was ever reviewed.
  const any = reviews.some(({ jurisdiction }) => jurisdiction === code.toUpperCase());
  const status = any ? reviewStatus(code, reviews) : undefined;
  return status === undefined ? lines[language].none(by) : lineOf(status, by, language);
}

function lineOf({ rules, reviewed, disputed, lapsed, last }: ReviewStatus, by: string, language: Language): string {
  const words = lines[language];
  if (reviewed === 0) return lapsed > 0 ? words.changed(by) : words.none(by);
  return [
    words.some(reviewed, rules, by, last === null ? "" : dayWords(last, language)),
    ...(disputed > 0 ? [words.disputed(disputed)] : []),
    ...(reviewed < rules ? [words.rest] : []),
  ].join(" ");
}

/** A day (ISO) as people write it: `2 December 2026`, `2 de diciembre de 2026`. */
function dayWords(day: string, language: Language): string {
  const locale = { en: "en-GB", es: "es" }[language];
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}

const lines = {
  en: {
    none: (by: string) => `Not yet reviewed by ${by}.`,
    changed: (by: string) => `Changed since it was reviewed by ${by}; not yet reviewed as it stands.`,
    some: (n: number, of: number, by: string, day: string) => `${n} of ${of} rules reviewed by ${by}, last on ${day}.`,
    disputed: (n: number) => `In ${n} of them the review found something wrong.`,
    rest: "The others are not yet reviewed.",
  },
  es: {
    none: (by: string) => `Aún sin revisar por ${by}.`,
    changed: (by: string) => `Cambió desde que lo revisó ${by}; aún sin revisar como está ahora.`,
    some: (n: number, of: number, by: string, day: string) =>
      `${n} de ${of} reglas revisadas por ${by}; la última, el ${day}.`,
    disputed: (n: number) => `En ${n} de ellas la revisión encontró algo incorrecto.`,
    rest: "Las demás aún no se han revisado.",
  },
} as const;
