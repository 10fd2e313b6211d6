import { type Language, languages } from "../../src/words/language.ts";
import { type Grade, gradeOf, highestGrade } from "./grade.ts";
import type { Screen } from "./screens.ts";
import { sentencesIn } from "./sentences.ts";

/** A screen with its grade; one without a sentence has none. */
export interface Graded {
  readonly screen: Screen;
  readonly grade: Grade;
}

/** A sentence with the grade that it has by itself. */
export interface HardSentence {
  readonly text: string;
  readonly where: string;
  readonly grade: number;
}

/** The grade of each screen on which there is a sentence, hardest first. */
export function graded(screens: readonly Screen[]): readonly Graded[] {
  return screens
    .flatMap((screen) => {
      const grade = gradeOf(screen.blocks, screen.language);
      return grade === undefined ? [] : [{ screen, grade }];
    })
    .sort((a, b) => b.grade.grade - a.grade.grade);
}

/** Of fewer words a formula says little: "Immigration forms." would lead the list. */
const LEAST_WORDS = 5;

/** The hardest sentences of a language, each once, with the first screen that says it. */
export function hardest(screens: readonly Screen[], language: Language, most = 10): readonly HardSentence[] {
  const found = new Map<string, HardSentence>();
  for (const { id, language: spoken, blocks } of screens) {
    if (spoken !== language) continue;
    for (const text of blocks.flatMap((block) => sentencesIn(block, language))) {
      const grade = gradeOf([text], language);
      if (grade !== undefined && grade.words >= LEAST_WORDS && !found.has(text))
        found.set(text, { text, where: id, grade: grade.grade });
    }
  }
  return [...found.values()].sort((a, b) => b.grade - a.grade).slice(0, most);
}

const formulas: Readonly<Record<Language, string>> = {
  en: "English: grade by Flesch-Kincaid",
  es: "Spanish: grade by Crawford, ease by Szigriszt-Pazos (INFLESZ)",
};

/** The measures of all screens and the hardest sentences, as Markdown. */
export function reportOf(screens: readonly Screen[]): string {
  const parts = languages.flatMap((language) => {
    const rows = graded(screens).filter(({ screen }) => screen.language === language);
    return [
      `## ${formulas[language]}`,
      "",
      "| Screen | Grade | Ease | Sentences | Words |",
      "|---|---|---|---|---|",
      ...rows.map(({ screen, grade: { grade, ease, sentences, words } }) => {
        const over = grade > highestGrade ? " (too hard)" : "";
        return `| ${screen.id} | ${grade.toFixed(1)}${over} | ${ease?.toFixed(0) ?? ""} | ${sentences} | ${words} |`;
      }),
      "",
      "The hardest sentences:",
      "",
      ...hardest(screens, language).map(({ text, where, grade }) => `- ${grade.toFixed(1)} ${where}: ${text}`),
      "",
    ];
  });
  return ["# How hard the survivor’s side is to read", "", ...parts].join("\n");
}
