import { papers } from "./papers.data.ts";
import type { Audience, FactQuestion, Language, Wording } from "./question.ts";

/** Which law asks: where federal law does, its words stand, whether or not a state's law asks too. */
export type AskingLaw = "federal" | "state";

/**
 * A question as an audience reads it, under the law that asks; undefined where
 * that audience can't answer. Under a state's law the why is empty where that
 * law's own words say it.
 */
export function wordingFor(
  { wording, inState }: Pick<FactQuestion, "wording" | "inState">,
  audience: Audience,
  language: Language,
  asking: AskingLaw,
): Wording | undefined {
  const words = wording[language][audience];
  // A survivor or a friend is told of no statute, under any law.
  if (words === undefined || asking === "federal" || inState === undefined || !namesLaw(audience)) return words;
  return { ...words, why: "", ...inState[language] };
}

/** Whether an audience is told which statute makes a fact matter. */
export function namesLaw(audience: Audience): boolean {
  return audience === "attorney" || audience === "provider";
}

/**
 * Words for the answers to a question, as an audience reads them, keyed by
 * answer (`during`, `true`): "Harboring" for an attorney, "Gave you a place to
 * stay, or kept you there" for a survivor. `undefined` where answers need none:
 * a date or a number. An offense that the catalogue names has no key.
 */
export function answersFor(
  question: Pick<FactQuestion, "values" | "valuesAs">,
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
