import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { quotedPassages, type ReadOptions, type ReadResult, readDocument } from "../src/index.ts";
import { docketPage } from "./docket-page.ts";
import { fixture, readingOf, readingOfText } from "./reading.ts";

type Read = Extract<ReadResult, { ok: true }>;

/** Sources whose place or words a reader of the passages would look for in vain. */
function astray({ assertions, source }: Read): readonly string[] {
  return assertions.flatMap(({ fact, source: from }) => {
    if (from.kind !== "document") return [];
    const found = quotedPassages(source, from);
    const places = source.some((each) => each.place === from.place) ? 1 : from.place.split("; ").length;
    if (found.length !== places) return [`${fact}: no passage at ${from.place}`];
    return found.flatMap(({ passage, start, end }) => {
      const words = passage.text.slice(start, end);
      // A blank disposition has no words of its own.
      const blank = start === 0 && end === 0;
      return (blank && from.text.trim() !== "" && places === 1) || !fold(from.text).includes(fold(words))
        ? [`${fact}: words not at ${passage.place}`]
        : [];
    });
  });
}

/** Words of sources that stand in no passage of theirs. */
function unshown({ assertions, source }: Read): readonly string[] {
  return assertions.flatMap(({ fact, source: from }) => {
    if (from.kind !== "document") return [];
    const shown = fold(
      quotedPassages(source, from)
        .map(({ passage: { text } }) => text)
        .join("\n"),
    );
    const lines = from.text.replaceAll(/ …$/gmu, "").split("\n").map(fold);
    return lines.filter((line) => !shown.includes(line)).map(() => fact);
  });
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function filesOf(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => `${folder}${name}`);
}

/** Reads for the first defendant where the docket has several. */
function read(path: string): Read | undefined {
  const bytes = readFileSync(path);
  const first = readDocument({ bytes });
  const options: ReadOptions =
    !first.ok && first.problem.code === "which-defendant"
      ? { defendant: first.problem.defendants[0]?.number ?? 1 }
      : {};
  const result = readDocument({ bytes }, options);
  return result.ok ? result : undefined;
}

describe("every value can be shown in the passage that it was read from", () => {
  const fixtures = filesOf(fixture(""), /\.(?:html|json|csv|xml)$/u);
  it.each(fixtures.map((path) => [path.split("/").at(-1), path]))("%s", (_, path = "") => {
    const result = read(path);
    expect(result).toBeDefined();
    if (result === undefined) return;
    expect(result.source.length).toBeGreaterThan(3);
    expect(astray(result)).toEqual([]);
    expect(unshown(result)).toEqual([]);
  });

  it.skipIf(!needs.sharedData)("real dockets", () => {
    const folder = `${sharedFolder}data/pacer-dockets/`;
    const files = [
      ...filesOf(`${folder}criminal/`, /(?:html|json)$/u),
      ...filesOf(`${folder}excerpts/`, /html$/u),
      ...filesOf(`${folder}case-query/`, /html$/u),
      ...filesOf(`${folder}docket-history/`, /html$/u).filter((name) => !name.includes("nvd_2-16-cr-00046")),
      ...filesOf(`${sharedFolder}data/courtlistener/`, /(?:xml|json)$/u),
    ];
    const results = files.map(read).filter((each) => each !== undefined);
    expect(results.length).toBe(files.length);
    expect(results.flatMap(astray)).toEqual([]);
    expect(results.flatMap(unshown)).toEqual([]);
  });

  it("the check itself finds a place and words that are not there", () => {
    const { result } = readingOf(fixture("example-docket.html"));
    const without = { ...result, source: result.source.filter(({ place }) => place !== "Pending Counts, row 2") };
    expect(astray(without)).not.toEqual([]);
    const emptied = { ...result, source: result.source.map((each) => ({ ...each, text: "" })) };
    expect(unshown(emptied)).not.toEqual([]);
  });
});

describe("passages", () => {
  it("follow the order of the sheet, each row with its disposition", () => {
    const { source } = readingOf(fixture("example-docket.html")).result;
    const at = (place: string) => source.findIndex((each) => each.place === place);
    expect(at("heading")).toBeLessThan(at("Defendant (1)"));
    expect(at("Defendant (1)")).toBeLessThan(at("Pending Counts, row 1"));
    expect(at("Pending Counts, row 2")).toBeLessThan(at("entry 1"));
    expect(source[at("Pending Counts, row 2")]?.text).toMatch(/1951[\s\S]*[Dd]ismiss/u);
  });

  it("show no other defendant, witness or movant, and nothing of the login", () => {
    const page = docketPage({
      defendants: [
        { number: 1, name: "Alice Fictional" },
        { number: 2, name: "Robert Madeup", more: "<BR>also known as<BR>Bobby Madeup" },
      ],
      parties: "<TABLE><tr><td><b><u>Material Witness</u></b></td></tr><tr><td><B>Wilma Seen</B></td></tr></TABLE>",
      entries: [["03/04/2019", "1", "INDICTMENT as to Alice Fictional (1) count 1, Robert Madeup (2) count 1"]],
    });
    const { source } = readingOfText(page, { defendant: 1 }).result;
    const shown = JSON.stringify(source);
    expect(shown).not.toMatch(/Madeup|Bobby|Wilma|Seen|sample\.login|client-7788|<b>/iu);
    expect(shown).toContain("defendant 2");
    expect(JSON.stringify(readingOfText(page, { defendant: 2 }).result.source)).not.toContain("Fictional");
  });

  it("hide the first defendant of a case of several, whom only its title names", () => {
    const entries = [["03/04/2019", "1", "ORDER. Mr. Otherman is detained."]] as const;
    const page = (title: string) => docketPage({ entries }).replace("USA v. Example", title);
    const shown = (title: string) => JSON.stringify(readingOfText(page(title)).result.source);
    expect(shown("USA v. Otherman et al")).not.toContain("Otherman");
    expect(shown("USA v. Otherman et al")).toContain("USA v. another defendant et al");
    expect(shown("USA v. Example et al")).toContain("USA v. Example et al");
  });

  it("of a record are its values by pointer", () => {
    const record = {
      schema: "setaside.record/1",
      cases: [
        { court: "casd", docketNumber: "3:15-cr-09001", charges: [{ statute: "18:371", disposition: "unknown" }] },
      ],
    };
    expect(readingOfText(JSON.stringify(record)).result.source).toEqual([
      { place: "/cases/0/court", section: "/cases/0", text: "casd" },
      { place: "/cases/0/docketNumber", section: "/cases/0", text: "3:15-cr-09001" },
      { place: "/cases/0/charges/0/statute", section: "/cases/0", text: "18:371" },
      { place: "/cases/0/charges/0/disposition", section: "/cases/0", text: "unknown" },
    ]);
  });
});
