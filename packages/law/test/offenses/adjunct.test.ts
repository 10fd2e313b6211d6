import { describe, expect, it } from "vitest";
import { adjunctOf, candidates } from "../../src/federal/offenses/index.ts";

describe("adjuncts", () => {
  it.each<[string, string, string | undefined, string]>([
    ["18", "3551", undefined, "sentencing"],
    ["18", "3571", "(b)", "sentencing"],
    ["18", "3238", undefined, "venue"],
    ["18", "982", "(a)(1)", "forfeiture"],
    ["28", "2461", "(c)", "forfeiture"],
    ["21", "853", undefined, "forfeiture"],
    ["21", "841", "(b)(1)(C)", "penalty"],
    ["18", "924", "(a)(2)", "penalty"],
    ["18", "924", "(E)(1)", "penalty"],
    ["18", "2261", "(b)(5)", "penalty"],
    ["26", "5871", undefined, "penalty"],
    ["18", "1151", undefined, "definition"],
  ])("%s:%s %s punishes nothing by itself", (title, section, subsection, kind) => {
    expect(adjunctOf(title, section, subsection)?.kind).toBe(kind);
  });

  it.each<[string, string, string | undefined]>([
    ["18", "2", undefined],
    ["18", "3", undefined],
    ["18", "4", undefined],
    ["18", "924", undefined],
    ["18", "924", "(c)(1)(A)"],
    ["18", "924", "(a)(1)(A)"],
    ["18", "924", "(a)"],
    ["18", "924", "(a)(2) and (c)"],
    ["21", "841", undefined],
    ["21", "841", "(a)(1)"],
    ["21", "841", "(b)"],
    ["21", "841", "(b)(7)"],
    ["18", "2261", "(a)(1)"],
    ["18", "1591", "(b)(1)"],
  ])("%s:%s %s is, or may be, the offense", (title, section, subsection) => {
    expect(adjunctOf(title, section, subsection)).toBeUndefined();
    expect(candidates(title, section, subsection).exactness).not.toBe("none");
  });
});
