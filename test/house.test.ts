import { readdirSync, readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "./needs.ts";

/** The rules of the house that no checker knows; CONTRIBUTING.md states them for people. */
const root = fileURLToPath(new URL("..", import.meta.url));
const LEFT_OUT = new Set(["node_modules", "dist", "coverage", "reports", ".git", ".stryker-tmp"]);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
}

const files = filesUnder(root.replace(/\/$/, "")).map((path) => relative(root, path));
const code = files.filter((path) => /\.(ts|tsx|mjs|cjs|css|html)$/.test(path) && !path.includes("/fixtures/"));
const packageSource = files.filter((path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path));

const text = (path: string) => readFileSync(`${root}${path}`, "utf8");

/** Every line of the files that matches, as `path:line`. */
function linesWith(pattern: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    text(path)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

/** This file names what it forbids. */
const others = code.filter((path) => path !== "test/house.test.ts" && path !== "test/totals.test.ts");

describe("the rules of the house", () => {
  it("are looked for in the files that are there", () => {
    expect(code).toContain("test/house.test.ts");
    expect(packageSource.length).toBeGreaterThan(10);
  });

  it("a file is named by what it holds", () => {
    const vague = code.filter((path) => /^(utils?|helpers?|misc|common|types|shared)\.[a-z.]+$/.test(basename(path)));
    expect(vague).toEqual([]);
  });

  it("nothing is left for later or switched off", () => {
    expect(linesWith(/\b(TODO|FIXME|XXX|HACK)\b/, others)).toEqual([]);
    expect(linesWith(/@ts-ignore|@ts-nocheck/, others)).toEqual([]);
    expect(linesWith(/\b(it|test|describe)\.(skip|only|todo|fails)\b(?!If)/, others)).toEqual([]);
  });

  it("packages know neither the clock nor chance", () => {
    expect(linesWith(/\bTemporal\.Now\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/, packageSource)).toEqual([]);
  });

  it("packages read no date by the machine's own time zone", () => {
    expect(linesWith(/\.get(FullYear|Month|Date|Day|Hours)\(|\.toLocale(Date|Time)?String\(/, packageSource)).toEqual(
      [],
    );
  });

  it("packages make no code at run time: they must work under a strict content-security policy", () => {
    expect(linesWith(/\bnew Function\(|\beval\(/, packageSource)).toEqual([]);
  });
});

interface Docket {
  readonly parties?: readonly { readonly name?: string; readonly attorneys?: readonly { readonly name?: string }[] }[];
}

/** Full names of the people in the real records, in the order and letters they are printed in. */
function namesInRecords(): string[] {
  const dockets = filesUnder(`${sharedFolder}data/pacer-dockets`).filter((path) => path.endsWith(".juriscraper.json"));
  const names = dockets.flatMap((path) => {
    const docket: Docket = JSON.parse(readFileSync(path, "utf8"));
    return (docket.parties ?? []).flatMap(({ name, attorneys = [] }) => [name, ...attorneys.map((each) => each.name)]);
  });
  const people = names
    .filter((name) => name !== undefined)
    .map((name) => name.replace(/\s+/g, " ").trim().toLowerCase());
  return [...new Set(people)]
    .filter((name) => /^\p{L}[\p{L}.'-]+ (.* )?\p{L}[\p{L}.'-]+$/u.test(name) && !INSTITUTION.test(name))
    .flatMap(asWritten);
}

/** A name as printed, without what stands in the middle, and surname first. */
function asWritten(name: string): string[] {
  const words = name.replace(/,? (jr|sr|ii|iii|iv|esq)\.?$/, "").split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return [name, `${first} ${last}`, `${last}, ${first}`];
}

/** Whether a name stands in the text as words of its own. */
function standsIn(content: string, name: string): boolean {
  for (let at = content.indexOf(name); at >= 0; at = content.indexOf(name, at + 1))
    if (!/\p{L}/u.test(content.charAt(at - 1)) && !/\p{L}/u.test(content.charAt(at + name.length))) return true;
  return false;
}

const INSTITUTION =
  /united states|\busa\b|attorney|defender|office|department|federal|probation|pretrial|court|county|\binc\b|\bllc\b|\bllp\b|designation|pro se/;

it("a name is found as words of its own, and only so", () => {
  expect(standsIn("ajane roe; jane roe.", "jane roe")).toBe(true);
  expect(standsIn("ajane roe; jane roes", "jane roe")).toBe(false);
});

describe.skipIf(!needs.sharedData)("people in the real records", () => {
  it("are named nowhere in the repository", () => {
    const names = namesInRecords();
    expect(names.length).toBeGreaterThan(20);
    const readable = files.filter(
      (path) => !/\.(png|jpg|ico|woff2?|pdf|docx)$/.test(path) && path !== "package-lock.json",
    );
    const named = readable.filter((path) => {
      const content = text(path).replace(/\s+/g, " ").toLowerCase();
      return names.some((name) => standsIn(content, name));
    });
    expect(named).toEqual([]);
  });
});
