import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { limits, readDocument } from "../src/index.ts";
import { docketPage } from "./docket-page.ts";
import { codeOf, fixture, reading, readingOf, readingOfText, remarksOf } from "./reading.ts";

const example = readFileSync(fixture("example-docket.html"));
const exampleText = example.toString("utf8");

/** Facts of charges, for comparing two readings of the same sheet in different bytes. */
function chargeFacts(bytes: Uint8Array): string {
  const read = reading(bytes);
  return JSON.stringify(
    read.result.assertions
      .filter((each) => each.subject.startsWith("charge:"))
      .map((each) => [each.subject, each.fact, each.value]),
  );
}

describe("size and depth", () => {
  it("50 MB of nested tags are refused by size before anything is parsed", () => {
    expect(codeOf(new Uint8Array(50_000_000).fill(0x3c))).toBe("too-large");
  });

  it("nested tags under the size limit are refused by depth", () => {
    expect(codeOf(`${exampleText.slice(0, 500)}${"<div>".repeat(5_000_000)}`)).toBe("too-deep");
    expect(codeOf("<table><tr><td>".repeat(1_500_000))).toBe("too-deep");
    expect(codeOf(Array.from({ length: 200_000 }, (_, at) => `<b class=${at}>`).join(""))).toBe("too-deep");
  });

  it("a flood of flat elements is refused by number", () => {
    expect(codeOf("<p>".repeat(limits.nodes + 10))).toBe("too-complex");
  });

  it("a tag with very many attributes is read", () => {
    const attributes = Array.from({ length: 200_000 }, (_, at) => `a${at}=1`).join(" ");
    expect(codeOf(exampleText.replace("<h3 ", `<h3 ${attributes} `))).toBe("read");
  });

  it("a range that stands for too many counts is kept as a row without a number", () => {
    const read = readingOfText(docketPage({ defendants: [{ pending: [["18:371 - Conspiracy", "(1-9999)", ""]] }] }));
    expect([...read.charges.keys()]).toEqual(["x1"]);
    expect(remarksOf(read, "count-unread")).toBe(1);
    expect(read.result.coverage.lost).toBe(0);
  });

  it("very long cells and very many rows are read", () => {
    const rows = Array.from(
      { length: 3000 },
      (_, at) => [`18:371 - ${"word ".repeat(20)}`, `(${at + 1})`, "DISMISSED"] as const,
    );
    const read = readingOfText(
      docketPage({ defendants: [{ pending: [...rows, ["x".repeat(200_000), "(3001)", "y ".repeat(100_000)]] }] }),
    );
    expect(read.charges.size).toBe(3001);
    expect(read.result.coverage.lost).toBe(0);
  });
});

describe("encodings", () => {
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const text = `\ufeff${exampleText}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
    return bytes;
  };

  it("UTF-16 in both orders, with and without its mark, reads as UTF-8 does", () => {
    const wanted = chargeFacts(example);
    expect(chargeFacts(utf16(true))).toBe(wanted);
    expect(chargeFacts(utf16(false))).toBe(wanted);
    expect(chargeFacts(utf16(true).subarray(2))).toBe(wanted);
    expect(chargeFacts(utf16(false).subarray(2))).toBe(wanted);
  });

  it("UTF-8 with its mark, and Latin-1 letters, are read", () => {
    expect(chargeFacts(new Uint8Array([0xef, 0xbb, 0xbf, ...example]))).toBe(chargeFacts(example));
    const latin = Uint8Array.from(exampleText.replaceAll("Jane Q. Example", "Jané Q. Example"), (character) =>
      character.charCodeAt(0),
    );
    expect(reading(latin).fact("person", "name")).toBe("Jané Q. Example");
  });

  it("NUL bytes strewn in are dropped", () => {
    const strewn = exampleText.replaceAll("Pending Counts", "Pending\u0000 Co\u0000unts");
    expect(readingOfText(strewn).charges.size).toBe(3);
  });

  it("bytes that are no text are named", () => {
    expect(codeOf(new Uint8Array())).toBe("empty-file");
    expect(codeOf(" \n\t ")).toBe("empty-file");
    expect(codeOf(new TextEncoder().encode("%PDF-1.7 ..."))).toBe("pdf");
    expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]))).toBe("image");
    expect(codeOf(new Uint8Array([0x50, 0x4b, 3, 4, 1]))).toBe("archive");
    expect(codeOf(Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 31))).toBe("binary");
  });
});

describe("content that means harm or is broken", () => {
  it("scripts and styles in cells are not text", () => {
    const read = readingOfText(
      docketPage({
        defendants: [
          {
            pending: [
              [
                "18:371 <script>alert('18:1591')</script><style>b{}</style>- Conspiracy",
                "(1)",
                "DISMISSED<script>36 MONTHS PROBATION</script>",
              ],
            ],
          },
        ],
      }),
    );
    const charge = read.charges.get("1") ?? "";
    expect(JSON.stringify(read.fact(charge, "statute"))).not.toContain("1591");
    expect(read.fact(charge, "outcomes")).toEqual([{ class: "dismissed" }]);
  });

  it("unclosed rows and cells, upper-case tags and wraps inside labels are read", () => {
    const broken = exampleText
      .replaceAll("</tr>", "")
      .replaceAll("</td>", "")
      .replaceAll("<td", "<TD")
      .replaceAll("Highest Offense Level (Opening)", "Highest Offense Level\n   (Opening)");
    const read = readingOfText(broken);
    expect([...read.charges.keys()].sort()).toEqual(["1", "2", "c1"]);
    expect(read.fact(read.subjects("case")[0] ?? "", "openingLevel")).toBe("Felony");
  });

  it("a page cut anywhere is read or answered, and never loses a row that it shows", () => {
    for (let at = 0; at < example.length; at += 97) {
      const result = readDocument({ bytes: example.subarray(0, at) });
      if (result.ok) expect(result.coverage.lost).toBe(0);
      else expect(result.problem.message.length).toBeGreaterThan(20);
    }
  });

  it("a page cut behind its charges says so", () => {
    const read = readingOfText(exampleText.slice(0, exampleText.indexOf("Docket Text")));
    expect(read.charges.size).toBe(3);
    expect(remarksOf(read, "entries-incomplete")).toBe(1);
    const cut = readingOfText(exampleText.slice(0, exampleText.indexOf("Terminated Counts")));
    expect(remarksOf(cut, "blocks-missing")).toBe(1);
  });

  it("a charge row outside the blocks is kept raw and remarked", () => {
    const stray = "<TABLE><tr><td>18:1591 - Sex Trafficking<br>(7)</td><td></td><td>DISMISSED</td></tr></TABLE>";
    const read = readingOfText(docketPage({ parties: stray }));
    expect(remarksOf(read, "rows-unplaced")).toBe(1);
    expect(JSON.stringify(read.fact(read.result.document, "unread"))).toContain("18:1591");
    expect(read.result.coverage).toMatchObject({ remarks: 1, lost: 0 });
  });

  it("charges inside a tag or comment that never ends are not passed over", () => {
    for (const opening of ["<title>", "<!--", "<textarea>", "<script>"]) {
      expect(codeOf(exampleText.replace("TERMINATED: 09/26/2016</I>", `${opening}</I>`))).toBe("damaged-page");
    }
  });

  it("JSON that is broken, foreign or deep is answered", () => {
    expect(codeOf('{"schema": "setaside.record/1"')).toBe("not-json");
    expect(codeOf('{"hello": 1}')).toBe("unknown-json");
    expect(codeOf("[1, 2]")).toBe("unknown-json");
    expect(codeOf(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`)).toMatch(/json/u);
    expect(codeOf('{"schema": "setaside.record/1", "cases": 5}')).toBe("invalid-record");
  });
});

describe.skipIf(!needs.sharedData)("real files cut short", () => {
  it("every criminal docket, cut at many points", () => {
    const folder = `${sharedFolder}data/pacer-dockets/criminal/`;
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".html"))) {
      const bytes = readFileSync(`${folder}${name}`);
      for (let part = 1; part < 12; part++) {
        const result = readDocument({ bytes: bytes.subarray(0, Math.floor((bytes.length * part) / 12)) });
        if (result.ok) expect(result.coverage.lost).toBe(0);
      }
    }
  });

  it("is whole when uncut", () => {
    const folder = `${sharedFolder}data/pacer-dockets/criminal/`;
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".html")))
      expect(readingOf(`${folder}${name}`).result.coverage.lost).toBe(0);
  });
});
