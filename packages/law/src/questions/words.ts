import { papers } from "./papers.data.ts";
import type { Audience, FactQuestion, Language } from "./question.ts";

/**
 * Words for the answers to a question, as an audience reads them, keyed by
 * answer (`during`, `true`): "Harboring" for an attorney, "Gave you a place to
 * stay, or kept you there" for a survivor. `undefined` where answers need none:
 * a date or a number. An offense that the catalogue names has no key.
 */
export function answersFor(
  question: FactQuestion,
  audience: Audience,
  language: Language,
): Readonly<Record<string, string>> | undefined {
  const own = audience === "survivor" ? undefined : question.valuesAs?.[audience];
  return (own ?? question.values)?.[language];
}

/** The papers that prove the answer, strongest first, by their names in a language. */
export function papersFor(question: FactQuestion, language: Language): readonly string[] {
  return language === "en" ? question.proof : question.proof.map((paper) => papers[paper]);
}
