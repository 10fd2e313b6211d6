import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSettings } from "../scripts/site/settings-file.ts";
import { siteJsonSchema } from "../scripts/site/settings-schema.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const example = readFileSync(`${root}docs/organisations.example.json`, "utf8");

/** The example, with some of it changed. */
function changed(change: (settings: Record<string, unknown>) => void): string {
  const settings = JSON.parse(example) as Record<string, unknown>;
  change(settings);
  return JSON.stringify(settings, null, 2);
}

function problemsOf(text: string): readonly string[] {
  const read = readSettings(text);
  return read.ok ? [] : read.problems;
}

const partner = { name: "A", what: { en: "A", es: "A" }, phone: "702-555-0101" };

describe("the settings of an organisation", () => {
  it("are read from the example", () => {
    const read = readSettings(example);
    if (!read.ok) throw new Error(read.problems.join("\n"));
    expect(read.site).toMatchObject({ base: "/records/", ending: ".html", languages: ["en", "es"] });
    expect(read.site.partners.map(({ name }) => name)).toEqual(["Harbor Desk (invented)", "Night Line (invented)"]);
  });

  it("may be as few as a name and a contact", () => {
    const read = readSettings(`{"schema":"setaside.site/1","name":"A","contact":{"en":"A","es":"A"}}`);
    if (!read.ok) throw new Error(read.problems.join("\n"));
    expect(read.site).toMatchObject({
      base: "/",
      exit: "https://www.weather.gov/",
      languages: ["en", "es"],
      partners: [],
    });
  });

  it("of one language need be said in that only", () => {
    expect(problemsOf(`{"schema":"setaside.site/1","name":"A","contact":{"es":"A"},"languages":["es"]}`)).toEqual([]);
  });

  it.each([
    ["no JSON", example.replace('"schema": "setaside', '"schema" "setaside'), "line 3, column 12: This is not JSON."],
    ["another file", "[]", "the whole file: This must be an object"],
    [
      "another schema",
      changed((file) => Object.assign(file, { schema: "x" })),
      '/schema: This must be "setaside.site/1".',
    ],
    ["no name", changed((file) => delete file["name"]), "/name: This is missing."],
    ["a name of another kind", changed((file) => Object.assign(file, { name: 7 })), "/name: This must be a string."],
    [
      "a word misspelled",
      changed((file) => Object.assign(file, { partner: [] })),
      "/partner: This is not part of the form.",
    ],
    [
      "an unknown language",
      changed((file) => Object.assign(file, { languages: ["xx"] })),
      "/languages/0: This must be one of the languages there are: en, es.",
    ],
    [
      "a text in an unknown language",
      changed((file) => Object.assign(file, { contact: { xx: "A" } })),
      "/contact/xx: This is not part of the form.",
    ],
    [
      "a language twice",
      changed((file) => Object.assign(file, { languages: ["en", "en"] })),
      "/languages: This must name each language once.",
    ],
    [
      "a text not said in a language",
      changed((file) => Object.assign(file, { contact: { en: "A" } })),
      "/contact/es: This is missing. The site offers es",
    ],
    [
      "a base without its slash",
      changed((file) => Object.assign(file, { base: "records" })),
      "/base: This must begin and end with a slash",
    ],
    [
      "a base that tells",
      changed((file) => Object.assign(file, { base: "/survivors/" })),
      "/base: This must be neutral",
    ],
    [
      "a base that climbs",
      changed((file) => Object.assign(file, { base: "/../" })),
      "/base: This must begin and end with a slash",
    ],
    [
      "an exit that is a script",
      changed((file) => Object.assign(file, { exit: "javascript:alert(1)" })),
      "/exit: This must be an address that begins with https://",
    ],
    [
      "a state that is none",
      changed((file) => Object.assign(file, { partners: [{ ...partner, states: ["XX"] }] })),
      '/partners/0/states: This must be "all", or a list of postal codes',
    ],
    [
      "a partner nobody can reach",
      changed((file) => Object.assign(file, { partners: [{ ...partner, phone: undefined }] })),
      "/partners/0: This must have a phone",
    ],
    [
      "a phone that is none",
      changed((file) => Object.assign(file, { partners: [{ ...partner, phone: "ask" }] })),
      "/partners/0/phone: This must be a telephone number",
    ],
  ])("are refused with place and mend: %s", (_, text, problem) => {
    expect(problemsOf(text).join("\n")).toContain(problem);
  });

  it("have a published form: schemas/setaside.site-1.json (npx tsx apps/web/scripts/write-site-schema.ts)", () => {
    expect(JSON.parse(readFileSync(`${root}schemas/setaside.site-1.json`, "utf8"))).toEqual(siteJsonSchema());
  });
});
