import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { parseDocketNumber, parseStatutes, readCourtLine, statuteKey } from "../src/index.ts";

/**
 * Real dockets name real people: only file names and row numbers may reach a
 * message, and no title is written here.
 */
describe.skipIf(!needs.sharedData)("real dockets", () => {
  const folder = `${sharedFolder}data/pacer-dockets/criminal/`;
  const pages = () => readdirSync(folder).filter((name) => name.endsWith(".html"));
  const text = (html: string) =>
    html
      .replace(/<br ?\/?>/gi, "\n")
      .replace(/<[^>]*>/g, "")
      .replaceAll("&nbsp;", " ")
      .replaceAll("&amp;", "&");
  const chargeRow = /<td[^>]*>\s*([^<]{3,400}?)\s*<br ?\/?>\s*\(\d+[rs]*(?:-\d+[rs]*)?\)/gi;

  it("each charge with a citation yields a readable statute and leaves nothing over", () => {
    const failed: string[] = [];
    let cited = 0;
    for (const name of pages()) {
      const html = readFileSync(folder + name, "utf8");
      [...html.matchAll(chargeRow)].forEach(([, title = ""], row) => {
        const plain = text(title);
        const read = parseStatutes(plain);
        const readable = read.statutes.filter((statute) => statute.role !== "unreadable");
        if (/\d:\d/.test(plain)) {
          cited += 1;
          if (readable.length === 0 || readable.length < read.statutes.length || read.rest !== "")
            failed.push(`${name} row ${row}`);
        } else if (read.statutes.length > 0) failed.push(`${name} row ${row}: a statute from words`);
      });
    }
    expect(failed).toEqual([]);
    expect(cited).toBeGreaterThan(30);
  });

  it("charges and complaints in the parsed files yield them too", () => {
    interface Count {
      readonly name: string;
    }
    interface Party {
      readonly criminal_data?: { readonly counts?: readonly Count[]; readonly complaints?: readonly Count[] } | null;
    }
    const failed: string[] = [];
    let cited = 0;
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
      const docket: { readonly parties?: readonly Party[] } = JSON.parse(readFileSync(folder + name, "utf8"));
      const counts = (docket.parties ?? []).flatMap(({ criminal_data: data }) => [
        ...(data?.counts ?? []),
        ...(data?.complaints ?? []),
      ]);
      counts.forEach((count, row) => {
        if (!/\d:\d/.test(count.name)) return;
        cited += 1;
        const read = parseStatutes(count.name, { countTag: true });
        if (read.statutes.length === 0 || read.statutes.some((statute) => statuteKey(statute) === undefined))
          failed.push(`${name} row ${row}`);
      });
    }
    expect(failed).toEqual([]);
    expect(cited).toBeGreaterThan(40);
  });

  it("each head names its court and number, which the file's name repeats", () => {
    for (const name of pages()) {
      const head = text(/<h3[^>]*>([\s\S]*?)<\/h3>/i.exec(readFileSync(folder + name, "utf8"))?.[1] ?? "");
      const [court = "", rest = ""] = name.split("_");
      expect([name, readCourtLine(head).court?.id]).toEqual([name, court]);
      const number = parseDocketNumber(/CASE #:\s*(\S+)/.exec(head)?.[1] ?? "");
      expect([name, number?.normal.replace(":", "-")]).toEqual([name, rest.replace(".html", "")]);
    }
  });
});

describe.skipIf(!needs.sharedData)("the Sentencing Commission's statutory index", () => {
  it("has no section that is read as another", () => {
    const index: readonly { Title: number; Statue: string }[] = JSON.parse(
      readFileSync(`${sharedFolder}data/offense-codes/ussc-statutory-index-2016_APPENDIX_A.json`, "utf8"),
    );
    const wrong: string[] = [];
    for (const { Title, Statue } of index) {
      const section = /^\d+[A-Za-z]*(?:[-–]\d+[a-z]?)?/.exec(Statue)?.[0].replace("–", "-") ?? "";
      const [read] = parseStatutes(`${Title} U.S.C. § ${Statue.replace("–", "-")}`).statutes;
      if (read?.title !== String(Title) || read.section !== section) wrong.push(`${Title} ${Statue}`);
    }
    // The index prints a range of sections once, which no section's spelling is.
    expect(wrong).toEqual(["21 134a–e"].filter((range) => wrong.includes(range)));
    expect(index.length).toBeGreaterThan(1000);
  });
});
