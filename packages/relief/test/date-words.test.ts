import { describe, expect, it } from "vitest";
import { dateWords, dayWords } from "../src/index.ts";

describe("a date in words", () => {
  it.each([
    ["2016-09-23", "23 September 2016", "23 de septiembre de 2016"],
    ["2014-05", "May 2014", "mayo de 2014"],
    ["2014", "2014", "2014"],
  ])("%s is as whole as it is known", (edtf, english, spanish) => {
    expect(dateWords(edtf, "en")).toBe(english);
    expect(dateWords(edtf, "es")).toBe(spanish);
  });

  it.each(["2013/2015", "201X", "2014-13", "soon"])("%s stands as it is", (text) => {
    expect(dateWords(text, "en")).toBe(text);
    expect(dayWords(text, "es")).toBe(text);
  });

  it("has its weekday, before 1970 too", () => {
    expect(dayWords("2026-06-03", "en")).toBe("Wednesday 3 June 2026");
    expect(dayWords("2026-06-03", "es")).toBe("miércoles 3 de junio de 2026");
    expect(dayWords("1969-07-20", "en")).toBe("Sunday 20 July 1969");
  });
});
