import { describe, expect, it } from "vitest";
import { questionsFor } from "../src/index.ts";
import { casefileOfRecord, lawDate, oneCase, trafficked, withFacts } from "./a-record.ts";

const convicted = { statute: "18:371", disposition: "convicted", form: "conspiracy" };
const inCalifornia = (charge: object) =>
  casefileOfRecord({ cases: [{ court: "us-ca-superior-orange", docketNumber: "15CM00123", charges: [charge] }] });
const inTexas = (charge: object) =>
  casefileOfRecord({ cases: [{ court: "us-tx-district-harris", docketNumber: "1500001", charges: [charge] }] });
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

  it("say of a state's charge what that state's law asks, and nothing of federal law", () => {
    const { questions } = questionsFor(
      inCalifornia({ statute: "Penal Code § 647(b)", disposition: "convicted" }),
      attorney,
    );
    const timing = questions.find(({ fact }) => fact === "charge.nexus.timing");
    expect(timing?.why).toBe("");
    expect(timing?.laws[0]).toMatchObject({ code: "CA", citation: "Cal. Penal Code § 236.14", kind: "statute" });
    expect(timing?.laws[0]?.text).toContain("direct result");
    for (const { why, help = "", laws } of questions) {
      expect(`${why} ${help}`).not.toMatch(/18 U\.S\.C\.|22 U\.S\.C\.|3771A/);
      expect(why !== "" || laws.length > 0).toBe(true);
    }
  });

  it("say both whys of a fact for which federal and state law ask", () => {
    const record = casefileOfRecord({
      cases: [
        { court: "casd", docketNumber: "3:16-cr-09001", charges: [convicted] },
        {
          court: "us-ca-superior-orange",
          docketNumber: "15CM00123",
          charges: [{ statute: "Penal Code § 647(b)", disposition: "unknown" }],
        },
      ],
    });
    const episodes = questionsFor(record, attorney).questions.find(({ fact }) => fact === "person.noncitizen");
    expect(episodes?.why).toContain("3771A");
    const stated = withFacts(record, { facts: { "episode:e1": {}, "charge:*": { episode: "e1" } } });
    const acts = questionsFor(stated, attorney).questions.find(({ fact }) => fact === "episode.acts");
    expect(acts?.why).toContain("22 U.S.C. § 7102");
    expect(acts?.laws.map(({ code }) => code)).toContain("CA");
  });

  it("name no statute to a survivor", () => {
    const { questions } = questionsFor(inCalifornia({ statute: "PC 647(b)", disposition: "unknown" }), {
      ...attorney,
      of: "survivor",
    });
    expect(questions.length).toBeGreaterThan(2);
    for (const { laws, why } of questions) expect([laws, why === ""]).toEqual([[], false]);
  });

  it("ask for the day from which a period counts, only while it can't be counted and relief may be granted", () => {
    const days = (charge: object, facts = {}, conclusions = {}) =>
      questionsFor(
        withFacts(inTexas(charge), { facts: { "charge:*": facts }, conclusions: { "charge:*": conclusions } }),
        attorney,
      )
        .questions.filter(({ fact }) => fact === "charge.sentenceCompletedOn")
        .map(({ laws }) => laws.map(({ citation }) => citation));
    const convictedThere = { statute: "Penal Code § 43.02", disposition: "convicted" };
    expect(days(convictedThere)).toEqual([["Tex. Gov't Code § 411.0728"]]);
    expect(days(convictedThere, { sentenceCompletedOn: "2019" })).toEqual([]);
    expect(days({ ...convictedThere, disposition: "pending" })).toEqual([]);
    expect(days({ ...convictedThere, disposition: "unknown" })).toEqual([]);
    expect(days(convictedThere, {}, { "victim-of-trafficking": false })).toEqual([]);
  });

  it("ask in which state a charge was brought that is a state's", () => {
    const charged = { statute: "647(b)", disposition: "unknown" };
    const states = (charge: object) =>
      questionsFor(
        casefileOfRecord({
          cases: [{ court: "Orange County Superior Court", docketNumber: "15CM00123", charges: [charge] }],
        }),
        attorney,
      ).questions.filter(({ fact }) => fact === "charge.state");
    expect(states(charged)).toHaveLength(1);
    expect(states({ ...charged, state: "CA" })).toEqual([]);
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
