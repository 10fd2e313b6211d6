import { describe, expect, it } from "vitest";
import { fernandezHuerta, fleschKincaid, spanishSyllables } from "./reading-level.ts";

describe("reading level", () => {
  it("counts the syllables of Spanish words", () => {
    const known = {
      sol: 1,
      ley: 1,
      que: 1,
      guía: 2,
      país: 2,
      ciudad: 2,
      quien: 1,
      cuidado: 3,
      abogado: 4,
      inmigración: 4,
      vergüenza: 3,
    };
    for (const [word, count] of Object.entries(known)) expect([word, spanishSyllables(word)]).toEqual([word, count]);
  });

  it("gives the grade of a sentence whose counts are known", () => {
    // 6 words, 1 sentence, 6 syllables.
    expect(fleschKincaid("The cat sat on the mat.")).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
    // 4 words, 1 sentence, 7 syllables: el ga-to duer-me a-quí.
    expect(fernandezHuerta("El gato duerme aquí.")).toBeCloseTo(206.84 - 60 * (7 / 4) - 1.02 * 4, 5);
  });

  it("puts the words of a statute far above plain ones", () => {
    const statute =
      "The court shall consider an affidavit or sworn testimony of an anti-human trafficking service provider or clinician in determining whether the movant is a victim of trafficking.";
    expect(fleschKincaid(statute)).toBeGreaterThan(12);
    expect(fleschKincaid("How did this charge end? It is okay not to know.")).toBeLessThan(4);
    expect(
      fernandezHuerta(
        "El tribunal considerará la declaración jurada o el testimonio de un proveedor de servicios especializados para determinar la condición procesal correspondiente.",
      ),
    ).toBeLessThan(50);
  });
});
