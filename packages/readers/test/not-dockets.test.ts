import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { readDocument } from "../src/index.ts";
import { codeOf } from "./reading.ts";

const dockets = `${sharedFolder}data/pacer-dockets/`;

function codes(folder: string, pattern: RegExp): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return Object.fromEntries(names.map((name) => [name, codeOf(readFileSync(`${folder}${name}`))]));
}

describe.skipIf(!needs.sharedData)("real pages that are no criminal docket get their own answer", () => {
  it("civil dockets", () => {
    expect(new Set(Object.values(codes(`${dockets}civil-negative/`, /html$/u)))).toEqual(new Set(["civil-docket"]));
  });

  it("edge pages", () => {
    expect(codes(`${dockets}edge/`, /./u)).toEqual({
      "not-a-docket_dcd_incomplete-request.html": "incomplete-request",
      "not-a-docket_flsd_case-being-opened.html": "case-being-opened",
      "not-a-docket_mad_http-408.html": "server-error",
      "not-a-docket_ned_case-not-found.html": "case-not-found",
      "nysd_blacklisted-party.html": "altered-page",
      "possible-case-numbers_mixed.json": "several-cases",
      "possible-case-numbers_mixed.xml": "several-cases",
      "possible-case-numbers_none.xml": "case-not-found",
      "possible-case-numbers_sealed.xml": "sealed-case",
    });
  });

  it("notices by e-mail, text without tables", () => {
    expect(new Set(Object.values(codes(`${dockets}nef/`, /txt$/u)))).toEqual(new Set(["notice-of-filing"]));
    expect(codes(`${dockets}excerpts/`, /txt$/u)).toEqual({ "synthetic_multi-defendant_pdf-text.txt": "text-docket" });
  });

  it("a trimmed docket of a territory is read, open counts pending", () => {
    const result = readDocument({ bytes: readFileSync(`${dockets}excerpts/vid_3-24-cr-00019_trimmed.html`) });
    expect(result.ok && result.assertions.filter((each) => each.fact === "outcomes").map((each) => each.value)).toEqual(
      [[{ class: "pending" }], [{ class: "pending" }], [{ class: "pending" }]],
    );
  });
});

describe("pages made for the test", () => {
  const page = (body: string, title = "CM/ECF") =>
    `<html><head><title>${title}</title></head><body>${body}</body></html>`;

  it("are told apart", () => {
    expect(
      codeOf(page("<h3>U.S. District Court<br>District of Maine<br>CIVIL DOCKET FOR CASE #: 1:20-cv-00001-ABC</h3>")),
    ).toBe("civil-docket");
    expect(codeOf(page("<h3>U.S. Bankruptcy Court<br>BANKRUPTCY DOCKET FOR CASE #: 20-10001</h3>"))).toBe(
      "bankruptcy-docket",
    );
    expect(codeOf(page("Select a Case<table><tr><td>2:20-cr-00001-1</td></tr></table>"))).toBe("select-a-case");
    expect(codeOf(page("<h1>It works!</h1>"))).toBe("not-a-docket");
    expect(codeOf(page("<h3>District of Maine<br>CRIMINAL DOCKET FOR CASE #: ?</h3>"))).toBe("no-case-number");
    expect(codeOf(page("<h3>District of Maine<br>CRIMINAL DOCKET FOR CASE #: 1:20-cr-00001-ABC-1</h3>"))).toBe(
      "no-defendant",
    );
    expect(codeOf("Dear Sir, enclosed please find nothing.")).toBe("not-a-docket");
  });

  it("a format that was insisted on is not replaced by another", () => {
    expect(codeOf(page("x"), { format: "record" })).toBe("not-json");
    expect(codeOf('{"schema":"setaside.record/1"}', { format: "pacer" })).toBe("not-a-docket");
    expect(codeOf('{"schema":"setaside.record/1","cases":[]}', { format: "juriscraper" })).toBe("unknown-json");
  });
});
