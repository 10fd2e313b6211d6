import { describe, expect, it } from "vitest";
import { questionsFor } from "../src/index.ts";
import { lawDate, oneCase, trafficked, withFacts } from "./a-record.ts";

const convicted = { statute: "18:371", disposition: "convicted", form: "conspiracy" };
const attorney = { lawDate, of: "attorney", language: "en" } as const;

describe("questions", () => {
  it("come the gentlest first and say why, of whom and how sensitive", () => {
    const { questions } = questionsFor(oneCase(convicted), attorney);
    const order = questions.map(({ sensitivity }) => sensitivity);
    expect(order.length).toBeGreaterThan(2);
    expect(order).toEqual([...order].sort());
    for (const each of questions) {
      expect(each.question).not.toBe("");
      expect(each.why).not.toBe("");
      expect(each.who).toContain("attorney");
    }
  });

  it("end when nothing would change a finding, but for an arrest that the papers do not show, citizenship and custody", () => {
    const facts = { ...trafficked, "charge:*": { ...trafficked["charge:*"], imprisonmentImposed: false } };
    const { questions, forOthers } = questionsFor(withFacts(oneCase(convicted), { facts }), attorney);
    expect([questions.map(({ fact }) => fact), forOthers]).toEqual([
      ["person.arrests", "person.noncitizen", "person.custody"],
      [],
    ]);
  });

  it("are put once for the charges of a case and name the others", () => {
    const { questions } = questionsFor(oneCase(convicted, convicted, convicted), attorney);
    const timing = questions.filter(({ fact }) => fact === "charge.nexus.timing");
    expect(timing.map(({ alsoFor }) => alsoFor.length)).toEqual([2]);
  });

  it("answered with not sure are not put to that person again, and stay open for others", () => {
    const subject = "charge:casd:3:16-cr-09001:1:1";
    const unsure = withFacts(oneCase(convicted), { facts: { [subject]: { "nexus.timing": { $: "not-sure" } } } });
    const { questions, forOthers } = questionsFor(unsure, attorney);
    expect(questions.map(({ fact }) => fact)).not.toContain("charge.nexus.timing");
    expect(forOthers.map(({ fact }) => fact)).toContain("charge.nexus.timing");
    const survivor = questionsFor(unsure, { ...attorney, of: "survivor" }).questions;
    expect(survivor.map(({ fact }) => fact)).toContain("charge.nexus.timing");
  });

  it("go only to who can answer, in words for that person and in Spanish too", () => {
    const casefile = oneCase(convicted);
    for (const of of ["survivor", "friend", "provider"] as const) {
      for (const each of questionsFor(casefile, { ...attorney, of }).questions) expect(each.who).toContain(of);
    }
    const [english] = questionsFor(casefile, { ...attorney, of: "survivor" }).questions;
    const [spanish] = questionsFor(casefile, { ...attorney, of: "survivor", language: "es" }).questions;
    expect(english?.fact).toBe(spanish?.fact);
    expect(english?.question).not.toBe(spanish?.question);
  });
});
