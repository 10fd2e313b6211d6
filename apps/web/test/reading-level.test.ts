import { questions } from "@setaside/law";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { gradeOf, highestGrade } from "../scripts/reading/grade.ts";
import { withoutNames } from "../scripts/reading/names.ts";
import { blocksIn, pageScreens } from "../scripts/reading/pages.ts";
import { graded, hardest, reportOf } from "../scripts/reading/report.ts";
import { messageScreens, saidBy } from "../scripts/reading/said.ts";
import { questionScreens, type Screen } from "../scripts/reading/screens.ts";
import { sentencesIn } from "../scripts/reading/sentences.ts";
import { spanishSyllables, syllablesOf } from "../scripts/reading/syllables.ts";

describe("syllables", () => {
  it("are counted in Spanish words as they are spoken", () => {
    const known: Readonly<Record<string, number>> = {
      ...{ sol: 1, ley: 1, que: 1, quien: 1, hay: 1, muy: 1, buey: 1, aun: 1, y: 1, o: 1 },
      ...{ guía: 2, país: 2, ciudad: 2, uno: 2, ella: 2, día: 2, real: 2, leer: 2, aún: 2, viuda: 2, ruido: 2 },
      ...{ cuidado: 3, vergüenza: 3, teatro: 3, poeta: 3, oído: 3, ahora: 3, abuelo: 3, idea: 3, ayuda: 3, hacía: 3 },
      ...{ abogado: 4, inmigración: 4, policía: 4, averigüé: 4, aéreo: 4, europea: 4, zoológico: 5 },
    };
    for (const [word, count] of Object.entries(known)) expect([word, spanishSyllables(word)]).toEqual([word, count]);
  });

  it("are at least one in whatever is read as a word", () => {
    expect([syllablesOf("42", "en"), syllablesOf("42", "es"), syllablesOf("lawyer", "en")]).toEqual([1, 1, 2]);
  });
});

describe("the grade", () => {
  it("is that of the published formula where the counts are known", () => {
    // 6 words, 1 sentence, 6 syllables.
    expect(gradeOf(["The cat sat on the mat."], "en")?.grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
    // 4 words, 1 sentence, 8 syllables: el ga-to duer-me a-quí.
    const spanish = gradeOf(["El gato duerme aquí."], "es");
    expect(spanish?.grade).toBeCloseTo(-0.205 * 25 + 0.049 * 175 - 3.407, 5);
    expect(spanish?.ease).toBeCloseTo(206.835 - 62.3 * (7 / 4) - 4, 5);
  });

  it("is far above the limit for the words of a statute", () => {
    const en =
      "The court shall consider an affidavit or sworn testimony of a service provider or clinician in determining whether the movant is a victim of trafficking.";
    const es =
      "El tribunal considerará la declaración jurada o el testimonio de un proveedor de servicios especializados para determinar la condición procesal correspondiente.";
    expect(gradeOf([en], "en")?.grade).toBeGreaterThan(12);
    expect(gradeOf([es], "es")?.grade).toBeGreaterThan(highestGrade);
    expect(gradeOf([es], "es")?.ease).toBeLessThan(40);
  });

  it("counts a sentence once, however often it stands there", () => {
    const hard = "Notwithstanding administrative considerations, eligibility necessitates documentation.";
    const one = gradeOf(["Go.", hard], "en");
    expect(gradeOf(["Go.", "Go.", "Go.", hard], "en")).toEqual(one);
  });

  it("measures sentences: not headings and labels, but long lines without a mark", () => {
    expect(gradeOf(["Who can help", "State court"], "en")).toBeUndefined();
    expect(sentencesIn("A conviction, after a guilty plea or a guilty verdict", "en")).toHaveLength(1);
    expect(sentencesIn("Ask first. Then say your name.", "en")).toEqual(["Ask first.", "Then say your name."]);
  });

  it("leaves out names, citations, telephones and addresses, and nothing else", () => {
    expect(withoutNames("Call 1-888-373-7888 or text 233733 in New Mexico.")).toMatch(/^Call\s+or text\s+in\s+\.$/);
    expect(withoutNames("18 U.S.C. § 3771A(b)(1) and Cal. Penal Code § 236.14 say so")).toMatch(/^\s+and\s+say so$/);
    expect(withoutNames("Write to help@example.org or https://example.org/a?b")).toMatch(/^Write to\s+or\s+$/);
    expect(withoutNames("An Indianapolis man paid 18 dollars in 2026.")).toBe(
      "An Indianapolis man paid 18 dollars in 2026.",
    );
  });
});

describe("what a survivor or a friend is asked", () => {
  const screens = questionScreens();

  it("is all measured", () => {
    for (const { path, who } of Object.values(questions))
      for (const audience of ["survivor", "friend"] as const) {
        const measured = screens.filter(({ id }) => id === `${path} (${audience})`);
        expect(measured, path).toHaveLength(who.includes(audience) ? 2 : 0);
      }
  });

  it("reads at sixth grade or lower in each language", () => {
    expect(tooHard(screens)).toEqual([]);
    // Each sentence by itself, with room: one sentence gives a formula little to go by.
    for (const language of ["en", "es"] as const)
      for (const { text, where, grade } of hardest(screens, language))
        expect(grade, `${where}: ${text}`).toBeLessThan(9);
  });
});

describe("what the survivors’ side says", () => {
  it("reads at sixth grade or lower in each language, on each page and in each part of the catalogues", () => {
    const [pages, messages] = [pageScreens(), messageScreens()];
    for (const id of ["page you/questions.html", "page es/you/questions.html"])
      expect(pages.map((page) => page.id)).toContain(id);
    expect(messages.map(({ id }) => id)).toContain("words frame");
    expect(tooHard([...pages, ...messages])).toEqual([]);
  });

  it("is measured as it is read: block by block, without names", () => {
    const page = parse(
      '<main><h1>Ask</h1><p>You can <b>call</b> them.</p><ul><li>Go <bdi>There</bdi> or <q translate="no">Notwithstanding</q><li>Stay</ul>',
    );
    expect(blocksIn(page)).toEqual(["Ask", "You can call them.", "Go  or", "Stay"]);
  });

  it("is measured without values, and by the longest of several cases", () => {
    expect(saidBy("Ask.")).toBe("Ask.");
    expect(
      saidBy(["In ", ["place"], " you wait ", ["n", "plural", { one: ["#", " day"], other: ["#", " days"] }], "."]),
    ).toBe("In  you wait # days.");
  });
});

describe("the report", () => {
  it("has each screen and the hardest sentences, and says what is too hard", () => {
    const hard = "Notwithstanding administrative considerations, eligibility necessitates documentation.";
    const report = reportOf([
      { id: "plain", language: "en", blocks: ["The cat sat on the mat."] },
      { id: "hard", language: "en", blocks: [hard] },
      { id: "plain", language: "es", blocks: ["El gato duerme aquí."] },
    ]);
    expect(report).toMatch(/\| hard \| \d+\.\d \(too hard\) \| {2}\| 1 \| \d \|\n\| plain \|/);
    expect(report).toContain(`hard: ${hard}`);
    expect(report).toMatch(/\| plain \| 0\.0 \| \d+ \| 1 \| 4 \|/);
  });
});

const tooHard = (screens: readonly Screen[]) =>
  graded(screens).flatMap(({ screen, grade: { grade } }) =>
    grade > highestGrade ? [`${screen.language} ${screen.id}: ${grade.toFixed(1)}`] : [],
  );
