import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Built, build, fixtures } from "./built.ts";

let setaside: Built;
beforeAll(() => {
  setaside = build();
});
afterAll(() => setaside.remove());

const docket = join(fixtures, "example-docket.html");
const several = join(fixtures, "two-defendants.html");

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(setaside.folder, name);
  writeFileSync(path, content);
  return path;
}

/** The message of a command that must fail with this code and print nothing else. */
function mistake(code: number, ...args: string[]): string {
  const { status, out, error } = setaside.run(args);
  expect([status, out], args.join(" ")).toEqual([code, ""]);
  expect(error).not.toMatch(/\bat .*\.(m?js|ts):\d+/);
  expect(error).not.toBe("");
  return error;
}

describe("wrong usage ends with 2", () => {
  it.each([
    [["screen"]],
    [["screne", "x"]],
    [["screen", docket, "--nope"]],
    [["screen", docket, "--as-of", "2026-02-30"]],
    [["screen", docket, "--as-of", "today"]],
    [["screen", docket, "--defendant", "two"]],
    [["screen", "-", "-"]],
    [["read", docket, "--format", "pdf"]],
    [["ask", docket, "--of", "judge"]],
    [["ask", docket, "--lang", "fr"]],
    [["classify", "18:1591", "--circuit", "12"]],
    [["classify", "18:1591", "--form", "thought"]],
    [["classify", "18:1591", "--child-victim", "maybe"]],
    [["classify", "18:1591", "--offense-date", "2014-13"]],
    [["classify", "18:1591", "18:1592"]],
    [["law", "us", "--diff", "2026-06-30..2026-01-01"]],
    [["serve", "--port", "99999"]],
    [["bulk", "x.csv"]],
  ])("%j", (args) => {
    expect(mistake(2, ...args)).toMatch(/error: /);
  });

  it("and so does naming no command, with the help", () => {
    expect(mistake(2)).toContain("Usage: setaside");
  });
});

describe("a file that can't be read ends with 1 and says which, why and what to do", () => {
  it("absent", () => {
    expect(mistake(1, "screen", "absent.html")).toMatch(/^absent\.html: There is no such file\. Check the path/);
  });

  it("a folder", () => {
    const folder = join(setaside.folder, "folder");
    mkdirSync(folder);
    expect(mistake(1, "read", folder)).toMatch(/: This is a folder\. Name the files in it/);
  });

  it("without an end", () => {
    expect(mistake(1, "read", "/dev/zero")).toMatch(/larger than \d+ MB/);
  });

  it.each([
    ["empty.html", "", /empty/],
    ["scan.html", new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), /PDF/],
    ["noise.html", new Uint8Array(2000).map((_, at) => (at * 7) % 31), /not a text document/],
    ["page.html", "<html><body><p>Nothing of the kind.</p></body></html>", /not a criminal docket/],
    ["broken.json", '{"schema": "setaside.record/1", ', /not valid JSON/],
    ["other.json", '{"a": 1}', /neither a Setaside record/],
  ])("%s", (name, content, message) => {
    const path = fileOf(name, content);
    const error = mistake(1, "screen", path);
    expect(error.startsWith(`${path}: `)).toBe(true);
    expect(error).toMatch(message);
  });

  it("nothing on standard input", () => {
    const { status, error } = setaside.run(["screen", "-"], { input: "" });
    expect([status, error.slice(0, 16)]).toEqual([1, "standard input: "]);
  });
});

describe("whom a docket is about", () => {
  it("is asked, never guessed: numbers and initials only", () => {
    const error = mistake(1, "screen", several);
    expect(error).toMatch(/1 \([A-Z]\. [A-Z]\.\), 2 \([A-Z]\. [A-Z]\.\).*--defendant N/);
    expect(error.replace(several, "")).not.toMatch(/[A-Z][a-z]+ [A-Z][a-z]+(?! has)/);
  });

  it("must be a defendant of it", () => {
    expect(mistake(1, "screen", several, "--defendant", "9")).toMatch(/no defendant 9/);
  });

  it("must be one person in all files, who is not named when they differ", () => {
    const error = mistake(1, "screen", docket, several, "--defendant", "2");
    expect(error).toMatch(/File 2 names a different person than file 1/);
    expect(error).not.toMatch(/Jane|Example/);
  });
});

describe("a record with faults", () => {
  const record = (charge: object) =>
    JSON.stringify({
      schema: "setaside.record/1",
      cases: [{ court: "casd", docketNumber: "3:16-cr-09001", charges: [{ statute: "18:371", ...charge }] }],
    });

  it("lists each by its place", () => {
    const error = mistake(1, "screen", fileOf("record.json", record({ disposition: "guilty" })));
    expect(error).toMatch(/\/cases\/0\/charges\/0\/disposition: .*convicted/);
  });

  it("with a fact of a name that the law does not know is not screened as if nothing had been said", () => {
    const error = mistake(1, "screen", fileOf("fact.json", record({ disposition: "convicted", childVictm: false })));
    expect(error).toMatch(/childVictm: There is no fact of this name\. Known for a charge are: .*childVictim/);
  });

  it("with a value that its fact can't have is not screened either", () => {
    const error = mistake(1, "screen", fileOf("value.json", record({ disposition: "convicted", childVictim: "yes" })));
    expect(error).toMatch(/childVictim: .*true or false/);
  });
});

describe("a facts file with faults", () => {
  const wrong = (name: string, facts: object, more: object = {}) =>
    mistake(
      1,
      "screen",
      docket,
      "--facts",
      fileOf(name, JSON.stringify({ schema: "setaside.facts/1", facts, ...more })),
    );

  it("that is absent, empty or no JSON says so, and where it breaks", () => {
    expect(mistake(1, "ask", docket, "--facts", "absent.json")).toMatch(/^absent\.json: There is no such file/);
    expect(mistake(1, "ask", docket, "--facts", fileOf("empty.json", " "))).toMatch(/empty/);
    const broken = mistake(1, "ask", docket, "--facts", fileOf("broken-facts.json", '{"schema": "x",\n "Roe": Roe}'));
    expect(broken).toMatch(/not valid JSON: line 2, near column \d+/);
    expect(broken).not.toContain("Roe");
  });

  it.each([
    [{ "charge:*": { childVictm: false } }, "/facts/charge:*/childVictm", /Known for a charge are: .*childVictim/],
    [{ "charge:*": { childVictim: "no" } }, "/facts/charge:*/childVictim", /true or false/],
    [{ "charge:*": { "nexus.timing": "durin" } }, "/facts/charge:*/nexus.timing", /during, after, before/],
    [{ "charge:*": { ageAtOffense: { lest: 14 } } }, "/facts/charge:*/ageAtOffense", /least/],
    [{ "charge:*": { offenseDate: "in May" } }, "/facts/charge:*/offenseDate", /2014-05/],
    [{ "charge:*": { outcomes: ["dismissed"] } }, "/facts/charge:*/outcomes", /"class": "dismissed"/],
    [{ "charge:*": { dismissedBy: "prosecutor" } }, "/facts/charge:*/dismissedBy", /government/],
    [{ "charge:*": { episode: "e7" } }, "/facts/charge:*/episode", /no such episode/],
    [{ "charge:*": { predicate: "robbery" } }, "/facts/charge:*/predicate", /18:1951/],
    [{ "charge:zz:1": { childVictim: true } }, "/facts/charge:zz:1", /casd:3:16-cr-09001:1:1/],
    [{ "episode:e1": { means: "force" } }, "/facts/episode:e1/means", /list/],
    [{ person: { noOtherEpisodes: "yes" } }, "/facts/person/noOtherEpisodes", /true, false/],
  ])("%j", (facts, place, mend) => {
    const error = wrong("wrong.json", facts);
    expect(error).toContain(`${place}: `);
    expect(error).toMatch(mend);
  });

  it("lists conclusions on elements that counsel can't conclude", () => {
    const error = wrong("concluded.json", {}, { conclusions: { "charge:*": { nexus: true } } });
    expect(error).toMatch(/\/conclusions\/charge:\*\/nexus: .*direct-result/);
  });

  it("that is endless is no docket to be shortened", () => {
    const error = mistake(1, "screen", docket, "--facts", "/dev/zero");
    expect(error).toMatch(/larger than 8 MB, which is more than any facts file/);
    expect(error).not.toContain("PACER");
  });

  it("that lists episodes says how episodes are told", () => {
    expect(wrong("episodes.json", { person: { episodes: ["e1"] } })).toMatch(/person\/episodes: .*noOtherEpisodes/);
  });

  it("never repeats a value", () => {
    const error = wrong("named.json", { "charge:*": { childVictim: "Jane Roe", "nexus.timing": "Jane Roe" } });
    expect(error).not.toContain("Roe");
  });

  it("takes null, not sure and facts that only describe", () => {
    const facts = {
      "charge:*": { childVictim: null },
      "charge:casd:3:16-cr-09001:1:1": { form: { $: "not-sure" }, description: "as charged" },
      "episode:e1": { label: "first", start: "2014", ageWhenInduced: { least: 14, most: 17 } },
    };
    const path = fileOf("fine.json", JSON.stringify({ schema: "setaside.facts/1", facts }));
    expect(setaside.run(["screen", docket, "--facts", path]).status).toBe(0);
  });
});

describe("a mistake of the program itself", () => {
  /** Loaded before the program: makes the clock fail, which nothing foresees. */
  const broken = (env: Record<string, string> = {}) => {
    const path = fileOf("broken.cjs", "Date.prototype.getFullYear = () => { throw new Error('broken clock'); };");
    return setaside.run(["screen", docket], { env: { NODE_OPTIONS: `--require ${path}`, ...env } });
  };

  it("is told in a sentence, without paths of this machine", () => {
    const { status, out, error } = broken();
    expect([status, out]).toEqual([1, ""]);
    expect(error).toMatch(/^Setaside failed, and the mistake is its own: report .*without the record[^\n]*\n$/);
    expect(error).not.toMatch(/broken clock|\.m?js|\//);
  });

  it("shows where only when asked to", () => {
    const { status, error } = broken({ SETASIDE_DEBUG: "1" });
    expect(status).toBe(1);
    expect(error).toMatch(/broken clock[\s\S]*\bat /);
  });
});

describe("other wrong input", () => {
  it("an offense that is no federal statute", () => {
    expect(mistake(1, "classify", "robbery")).toMatch(/18:2113\(a\)/);
  });

  it("a state whose law is not there, and a place that nobody knows", () => {
    expect(mistake(1, "law", "GU")).toMatch(/Guam is not covered/);
    expect(mistake(1, "law", "atlantis")).toMatch(/us/);
  });

  it("a site that is not built", () => {
    expect(mistake(1, "serve", "--port", "0")).toMatch(/not built/);
  });
});
