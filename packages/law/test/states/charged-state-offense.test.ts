import { describe, expect, it } from "vitest";
import { stateOffenseOf } from "../../src/states/charged-state-offense.ts";

const entries = (code: string, text: string) => [...stateOffenseOf(code, text).entries].sort();

describe("the text of a charge under a state's law", () => {
  it.each([
    ["CA", "647(B) PC", ["ca penal 647(b)"]],
    ["CA", "647B PC", ["ca penal 647(b)"]],
    ["CA", "PC647(b)(1)", ["ca penal 647(b)"]],
    ["CA", "Penal Code section 647, subdivision (b)", ["ca penal 647(b)"]],
    ["CA", "11364(A) H&S", ["ca hs 11364"]],
    ["NY", "PL 240.37", ["ny pl 240.37"]],
    ["MD", "Criminal Law Article, § 11-303", ["md cl 11-303"]],
  ])("names a listed section: %s, %s", (code, text, expected) => {
    expect(entries(code, text)).toEqual(expected);
  });

  it("leaves open what a section without its code, or a whole section of many subsections, may be", () => {
    expect(entries("CA", "647(b)")).toEqual(["ca penal 647(b)", "not-listed"]);
    expect(entries("CA", "PC 647")).toEqual(["ca penal 647(a)", "ca penal 647(b)", "ca penal 647(f)", "not-listed"]);
  });

  it("knows the code by how the number begins, where no ordinance begins so", () => {
    expect(entries("NJ", "2C:11-4A(1)")).toEqual(["nj njsa 2C:11-4"]);
    expect(entries("MI", "750.448")).toEqual(["mi mcl 750.448"]);
    expect(entries("LA", "14:82")).toEqual(["la rs 14:82", "not-listed"]);
  });

  it("takes 647F for either section where records leave out the parentheses, and a lettered section elsewhere for itself", () => {
    expect(entries("CA", "647F PC")).toEqual(["ca penal 647(f)", "ca penal 647f"]);
    expect(entries("CA", "647(F) PC")).toEqual(["ca penal 647(f)"]);
    expect(entries("MA", "Mass. Gen. Laws ch. 272, § 53A")).toEqual(["ma gl272 53A(a)", "not-listed"]);
  });

  it("reads a subdivision that stands apart, and no class or degree as a section", () => {
    for (const text of ["PL 230.25 02", "PL 230.25(2)", "PL 230.25.02", "PL 230.25 SUB (2)"]) {
      expect(entries("NY", text), text).toEqual(["ny pl 230.25(2)"]);
    }
    for (const text of ["VTL 1192.1", "VTL 1192 01"]) expect(entries("NY", text), text).toEqual(["ny vtl 1192(1)"]);
    expect(entries("NY", "PL 240.37 BM 3, 7TH DEGREE")).toEqual(["ny pl 240.37"]);
  });

  it("reads an attempt as the section on attempts and the one attempted", () => {
    expect(entries("NY", "PL 110.00/160.15")).toEqual(["ny pl 110.*", "ny pl 160.15"]);
    expect(entries("NY", "PL 110-130.52")).toEqual(["ny pl 110.*", "ny pl 130.*"]);
  });

  it("reads dots for hyphens where records write so", () => {
    expect(entries("MD", "CR.5.601.(a)(1)")).toEqual(["md cl 5-601"]);
    expect(entries("MD", "CR-11-303")).toEqual(["md cl 11-303"]);
    expect(entries("MD", "TR.16.101")).toEqual(["md transp 16-101"]);
  });
});
