import { type PaperName, papers } from "./papers.data.ts";
import type { Audience, FactQuestion, Language } from "./question.ts";

/**
 * The words for one answer (`during`, `true`), as an audience reads it:
 * "Harboring" for an attorney, "Gave you a place to stay, or kept you there"
 * for a survivor. `undefined` when the answer has no words of its own: a date,
 * a number, or an offense that the catalogue names.
 */
export function answerWords(
  question: FactQuestion,
  answer: string,
  audience: Audience,
  language: Language,
): string | undefined {
  const own = audience === "survivor" ? undefined : question.valuesAs?.[audience];
  return (own ?? question.values)?.[language][answer];
}

/** The name of a paper of `proof`, in either language. */
export function paperName(paper: PaperName, language: Language): string {
  return language === "en" ? paper : papers[paper];
}
