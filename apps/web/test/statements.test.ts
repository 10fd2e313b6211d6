import { describe, expect, it } from "vitest";
import { conclude, factsFileText, isAnything, noStatements, state, stated } from "../src/findings/statements.ts";
import { dateWords, today } from "../src/words/date.ts";

describe("what the attorney states", () => {
  it("is taken back without a trace", () => {
    const made = state(noStatements, ["charge:a", "charge:b"], "form", "attempt");
    expect(stated(made, "charge:b", "form")).toBe("attempt");
    const less = state(made, ["charge:a"], "form", undefined);
    expect(less.facts).toEqual({ "charge:b": { form: "attempt" } });
    expect(state(less, ["charge:b"], "form", undefined)).toEqual(noStatements);
    const concluded = conclude(noStatements, "charge:*", "direct-result", false);
    expect(isAnything(concluded)).toBe(true);
    expect(conclude(concluded, "charge:*", "direct-result", undefined)).toEqual(noStatements);
  });

  it("keeps an episode that has no facts", () => {
    const episode = { ...noStatements, facts: { "episode:e1": { acts: ["recruit"] } } };
    expect(state(episode, ["episode:e1"], "acts", undefined).facts).toEqual({ "episode:e1": {} });
  });

  it("is a facts file", () => {
    const made = conclude(state(noStatements, ["person"], "noOtherEpisodes", true), "charge:*", "direct-result", true);
    expect(JSON.parse(factsFileText(made))).toEqual({
      schema: "setaside.facts/1",
      facts: { person: { noOtherEpisodes: true } },
      conclusions: { "charge:*": { "direct-result": true } },
    });
  });
});

describe("dates in words", () => {
  it.each([
    ["2026-06-03", "3 June 2026", "3 de junio de 2026"],
    ["2014-05", "May 2014", "mayo de 2014"],
    ["2014", "2014", "2014"],
    ["2013/2015", "2013/2015", "2013/2015"],
  ])("%s", (date, english, spanish) => {
    expect(dateWords(date, "en")).toBe(english);
    expect(dateWords(date, "es")).toBe(spanish);
  });

  it("today is an ISO date", () => {
    expect(today()).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});
