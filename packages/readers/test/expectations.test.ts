import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Json } from "@setaside/casefile";
import { afterAll, describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { type Reading, readingOf } from "./reading.ts";

/** Read from the real pages by eye; no names. */
interface Expectation {
  readonly docketNumber: string;
  readonly court: string;
  readonly defendant: number;
  readonly filed: string;
  readonly terminated: string | null;
  readonly entriesComplete: boolean;
  readonly arrests: readonly { readonly date: string; readonly district: string }[];
  readonly charges: Readonly<Record<string, ExpectedCharge>>;
}

interface ExpectedCharge {
  readonly list: string;
  readonly statutes: readonly string[];
  readonly outcomes: readonly {
    readonly class: string;
    readonly by?: string;
    readonly manner?: string;
    readonly date?: string;
  }[];
  readonly sentence?: {
    readonly imprisonment?: number | string;
    readonly probation?: number;
    readonly supervisedRelease?: number;
  };
  readonly imprisonmentImposed?: boolean;
  readonly sentenced?: string;
  readonly severity?: string;
  readonly form?: string;
  readonly offenseDate?: string;
  /** Which arrest, in order. */
  readonly arrest?: number;
  readonly supersedes?: readonly string[];
  readonly reducedTo?: readonly string[];
}

const folder = fileURLToPath(new URL("expectations/", import.meta.url));
const files = readdirSync(folder);
const dockets = `${sharedFolder}data/pacer-dockets/criminal/`;

/** Right and all values, by kind of value. */
const score = new Map<string, { right: number; all: number }>();

function count(kind: string, right: boolean): void {
  const sum = score.get(kind) ?? { right: 0, all: 0 };
  score.set(kind, { right: sum.right + (right ? 1 : 0), all: sum.all + 1 });
}

/** What was read of a charge, in the expectation's form. */
function observed(read: Reading, subject: string): ExpectedCharge {
  const fact = <T>(name: string): T | undefined => read.fact(subject, name) as T | undefined;
  const statute = fact<{ statutes: readonly { title?: string; section?: string; subsection?: string }[] }>("statute");
  const sentence = fact<{
    imprisonment?: { months: number | string };
    probationMonths?: number;
    supervisedReleaseMonths?: number;
  }>("sentence");
  const severity = fact<{ value: string; from: string }>("severity");
  const bare = (ids: readonly string[] | undefined) => ids?.map((id) => id.split(":").at(-1) ?? "");
  const seen = {
    list: fact<{ list: string }>("count")?.list ?? "",
    statutes: (statute?.statutes ?? []).map((each) => `${each.title}:${each.section}${each.subsection ?? ""}`),
    outcomes: fact<ExpectedCharge["outcomes"]>("outcomes") ?? [],
    sentence:
      sentence === undefined
        ? undefined
        : defined({
            imprisonment: sentence.imprisonment?.months,
            probation: sentence.probationMonths,
            supervisedRelease: sentence.supervisedReleaseMonths,
          }),
    imprisonmentImposed: fact<boolean>("imprisonmentImposed"),
    sentenced: fact<string>("sentencingDate"),
    severity: severity === undefined ? undefined : `${severity.value}/${severity.from}`,
    form: fact<string>("form"),
    offenseDate: fact<string>("offenseDate"),
    arrest: arrestNumber(fact<string>("arrest")),
    supersedes: bare(fact<readonly string[]>("supersedes")),
    reducedTo: bare(fact<readonly string[]>("reducedTo")),
  };
  return defined(seen) as unknown as ExpectedCharge;
}

function arrestNumber(id: string | undefined): number | undefined {
  return id === undefined ? undefined : Number(id.split(":").at(-1));
}

function defined(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

function scoreCharge(seen: ExpectedCharge | undefined, wanted: ExpectedCharge): void {
  count("count", seen?.list === wanted.list);
  count("statute", same(seen?.statutes, wanted.statutes));
  wanted.outcomes.forEach((outcome, at) => {
    const { date, ...rest } = outcome;
    const { date: seenDate, ...seenRest } = seen?.outcomes[at] ?? { class: "" };
    count("outcome", same(seenRest, rest));
    count("date", seenDate === date);
  });
  if (wanted.sentence !== undefined) count("sentence", same(seen?.sentence, wanted.sentence));
}

describe.skipIf(!needs.sharedData)("criminal docket sheets read as a person reads them", () => {
  it("every sheet has an expectation", () => {
    const sheets = readdirSync(dockets).filter((name) => name.endsWith(".html"));
    expect(files.map((name) => name.replace(".json", "")).sort()).toEqual(
      sheets.map((name) => name.replace(".html", "")).sort(),
    );
  });

  for (const file of files) {
    it(file.replace(".json", ""), () => {
      const wanted = JSON.parse(readFileSync(`${folder}${file}`, "utf8")) as Expectation;
      const read = readingOf(`${dockets}${file.replace(".json", ".html")}`);
      const seen = Object.fromEntries([...read.charges].map(([key, subject]) => [key, observed(read, subject)]));
      for (const [key, charge] of Object.entries(wanted.charges)) scoreCharge(seen[key], charge);
      const caseId = read.subjects("case")[0] ?? "";
      const { summary, coverage } = read.result;
      expect(coverage.lost).toBe(0);
      expect(seen).toEqual(wanted.charges);
      expect(Object.keys(seen).sort()).toEqual(Object.keys(wanted.charges).sort());
      expect(caseId).toBe(`case:${wanted.court}:${wanted.docketNumber}:${wanted.defendant}`);
      expect(read.fact(caseId, "filed")).toBe(wanted.filed);
      expect(read.fact(caseId, "terminated") ?? null).toBe(wanted.terminated);
      expect(summary.kind === "criminal-docket" && summary.entriesComplete).toBe(wanted.entriesComplete);
      const arrests = read
        .subjects("arrest")
        .map((id) => ({ date: read.fact(id, "date"), district: read.fact(id, "district") }));
      expect(arrests).toEqual(wanted.arrests as unknown as Json);
    });
  }

  afterAll(() => {
    const lines = [...score].map(([kind, { right, all }]) => `${kind} ${right}/${all}`);
    if (lines.length > 0) process.stdout.write(`docket sheets, values read right: ${lines.join(", ")}\n`);
  });
});

describe.skipIf(!needs.sharedData)("what is kept of a sheet", () => {
  const sheets = files.map((name) => `${dockets}${name.replace(".json", ".html")}`);

  it("no PACER login and no client code is in the output", () => {
    for (const sheet of sheets) {
      const logins = [
        ...readFileSync(sheet, "utf8").matchAll(/PACER\s+Login:(?:\s|<[^>]*>|&nbsp;)*([^<\s][^<]*)</giu),
      ].map((match) => (match[1] ?? "").trim());
      expect(logins.length).toBeGreaterThan(0);
      const output = JSON.stringify(readingOf(sheet).result);
      for (const login of logins) expect(output.includes(login)).toBe(false);
    }
  });

  it("no e-mail address is in the output", () => {
    for (const sheet of sheets) expect(JSON.stringify(readingOf(sheet).result)).not.toMatch(/[\w.]+@[\w.]+/u);
  });

  it("remarks and summaries hold no part of a defendant's name", () => {
    for (const sheet of sheets) {
      const read = readingOf(sheet);
      const name = String(read.fact("person", "name") ?? "");
      const shown = JSON.stringify([read.result.remarks, read.result.summary]).toLowerCase();
      for (const part of name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((each) => each.length > 3))
        expect(shown.includes(part)).toBe(false);
    }
  });

  it("reading again gives the same assertions with the same ids", () => {
    for (const sheet of sheets) {
      const ids = (result: Reading) => result.result.assertions.map((each) => each.id);
      expect(ids(readingOf(sheet))).toEqual(ids(readingOf(sheet)));
    }
  });

  it("an alias is read although each has its own TERMINATED line, and counsel is none", () => {
    const read = readingOf(`${dockets}azd_2-17-cr-00378.html`);
    const aliases = read.result.assertions.filter((each) => each.subject === "person" && each.fact === "aliases");
    expect(aliases).toHaveLength(2);
  });

  it("a co-defendant known only from entries is masked in quotes", () => {
    const path = `${dockets}utd_2-08-cr-00125.html`;
    const name = /1, 2, ([A-Z][a-z]+ [A-Z][a-z]+ [A-Z][a-z]+) \(2\) count/u.exec(readFileSync(path, "utf8"))?.[1] ?? "";
    expect(name.length).toBeGreaterThan(8);
    const output = JSON.stringify(readingOf(path).result);
    expect(output.includes(name)).toBe(false);
    expect(output.includes(name.split(" ").at(-1) ?? "")).toBe(false);
  });
});
