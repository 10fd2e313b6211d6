import { describe, expect, it } from "vitest";
import { federalCases } from "../src/federal/cases/index.ts";
import { federalReliefs } from "../src/federal/reliefs.ts";
import { answerTo, askedAbout, expectedOf } from "./answer.ts";

describe("the golden cases", () => {
  it.each(federalCases.map((golden) => [golden.id, golden] as const))("%s", (_id, golden) => {
    const expression = askedAbout.get(golden.relief);
    expect(expression, `no relief ${golden.relief}`).toBeDefined();
    if (expression !== undefined) expect(answerTo(golden, expression)).toEqual(expectedOf(golden));
  });

  it("are at least ten for each relief, and forty for the crime of violence", () => {
    const count = (id: string) => federalCases.filter(({ relief }) => relief === id).length;
    expect(federalReliefs.filter(({ id }) => count(id) < 10).map(({ id }) => id)).toEqual([]);
    expect(count("crime-of-violence")).toBeGreaterThanOrEqual(40);
  });

  it("have ids of their own, words and a citation", () => {
    const ids = federalCases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, reason, cites } of federalCases) {
      expect(title, id).toMatch(/\.$/);
      expect(reason, id).toMatch(/\.$/);
      expect(cites, id).toMatch(/U\.S\.C\.|v\. |Fed\. R\./);
    }
  });

  it("give every relief each kind of answer it can have", () => {
    for (const { id } of federalReliefs) {
      const answers = new Set(
        federalCases.filter(({ relief }) => relief === id).map(({ expect: { least, most } }) => `${least}..${most}`),
      );
      expect([...answers], id).toEqual(expect.arrayContaining(["yes..yes", "no..no", "no..yes"]));
    }
  });
});
