import type { Answer, NextQuestion } from "@setaside/screener";
import type { ScreenerWords } from "../words/screener.ts";
import type { QuestionWords } from "./rules.ts";
import { ageBounds, spanOf, yearBounds } from "./span.ts";

/** An answer in words: “drugs or theft”, “2010 to 2014”, “Not sure”. */
export function answerWords(
  question: NextQuestion,
  answer: Answer,
  { choices }: QuestionWords,
  { t, language }: ScreenerWords,
  today: string,
): string {
  if ("passed" in answer) return t(answer.passed === "skip" ? "ask.known.skipped" : "ask.notSure");
  if ("oneOf" in answer) {
    const each = answer.oneOf.map((value) => choices?.[value] ?? value);
    return new Intl.ListFormat(language, { type: "disjunction" }).format(each);
  }
  const kind = question.answer === "age" ? "age" : "year";
  const { span } = spanOf(answer.range, kind === "age" ? ageBounds : yearBounds(today));
  const { least, most } = answer.range;
  if (span === "exact") return String(least);
  if (span === "up-to") return t(`ask.said.${kind}.up-to`, { most });
  return span === "from" ? t(`ask.said.${kind}.from`, { least }) : t("ask.said.between", { least, most });
}
