import { describe, expect, it } from "vitest";
import { ageBounds, type Span, spanAnswer, spanOf, spans, yearBounds } from "../../src/public/screener/span.ts";

const years = yearBounds("2026-06-03");
const range = (least: number, most: number) => ({ range: { least, most } });

describe("a year or an age, as surely as it is known", () => {
  it.each<[Span, string, string, unknown]>([
    ["exact", " 2014 ", "", range(2014, 2014)],
    ["about", "2014", "", range(2013, 2015)],
    ["about", "2026", "", range(2025, 2026)],
    ["between", "2010", "2014", range(2010, 2014)],
    ["up-to", "2014", "", range(1930, 2014)],
    ["from", "2014", "", range(2014, 2026)],
  ])("%s %s %s", (span, first, second, answer) => {
    expect(spanAnswer(span, first, second, years)).toEqual(answer);
  });

  it("takes no number that is none, or that nobody living can mean, and says which to mend", () => {
    for (const typed of ["", "last year", "14", "2027", "1929", "2014.5", "-2014"])
      expect(spanAnswer("exact", typed, "", years)).toBe("first");
    expect(spanAnswer("between", "2014", "", years)).toBe("second");
    expect(spanAnswer("between", "2014", "2010", years)).toBe("order");
    expect(spanAnswer("exact", "111", "", ageBounds)).toBe("first");
  });

  it("is shown again as it was meant", () => {
    for (const span of spans) {
      const answer = spanAnswer(span, "2014", "2019", years);
      if (typeof answer === "string" || !("range" in answer)) throw new Error(`${span} is no answer`);
      const shown = spanOf(answer.range, years);
      expect(shown.span).toBe(span);
      expect(spanAnswer(shown.span, String(shown.first), String(shown.second), years)).toEqual(answer);
    }
  });
});
