import { blankAnswers, type ItemAnswer, type LawyersAnswer, type ReviewAnswers } from "../../src/review/answers.ts";
import type { KnownReviewer } from "../../src/review/ratify.ts";
import type { ReviewableLaw } from "../../src/review/reviewable.ts";

/** An invented lawyer, and the answers that she might give. */
export function lawyerOf(code: string, barNumber = "000001"): KnownReviewer {
  return {
    id: `reviewer-${barNumber}`,
    name: "Ada Example",
    licenses: [{ jurisdiction: code, barNumber }],
    key: "ssh-ed25519 AAAAC3Nza",
  };
}

/** Every rule of a law answered alike, and signed by `by`. */
export function answered(
  law: ReviewableLaw,
  by: KnownReviewer = lawyerOf(law.code),
  answer: LawyersAnswer = "right",
  date = "2026-12-02",
): ReviewAnswers {
  const given = <T extends Pick<ItemAnswer, "answer" | "words">>(item: T): T => ({
    ...item,
    answer,
    words: answer === "wrong" ? "The section says otherwise." : "",
  });
  const blank = blankAnswers(law, "2026-12-01");
  return {
    ...blank,
    rules: blank.rules.map((rule) => ({
      ...given(rule),
      cases: rule.cases.map(given),
      questions: rule.questions.map(given),
    })),
    overall: { ...blank.overall, affirmed: true },
    reviewer: {
      name: by.name,
      barNumber: by.licenses[0]?.barNumber ?? "",
      jurisdiction: by.licenses[0]?.jurisdiction ?? "",
      date,
    },
  };
}
