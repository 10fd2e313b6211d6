import { describe, expect, it } from "vitest";
import { docketPage, type Row } from "./docket-page.ts";
import { type Reading, readingOfText } from "./reading.ts";

const witness = (role: string, name: string): string =>
  `<TABLE><tr><td><b><u>${role}</u></b></td></tr><tr><td><B>${name}</B></td></tr></TABLE>`;

function sheet(other: string, row: Row, text: string, parties = ""): Reading {
  return readingOfText(
    docketPage({
      terminated: "05/05/2020",
      defendants: [{ name: "Jane Example", ended: [row] }, { name: other }],
      parties,
      entries: [["05/05/2020", "9", text]],
    }),
    { defendant: 1 },
  );
}

const dismissedRow: Row = ["18:371 - Conspiracy", "(1)", "DISMISSED"];
const order = "ORDER dismissing Count 1 as to Jane Example (1)";

/** The words quoted as sources of the charge's outcome. */
function quoted(read: Reading): string {
  const source = read.assertion(read.charges.get("1") ?? "", "outcomes")?.source;
  return source?.kind === "document" ? source.text : "";
}

describe("names of others in what is quoted", () => {
  it("a witness's last name and one of three letters", () => {
    const read = sheet(
      "Tom Lee",
      dismissedRow,
      `${order}. Quimby was deposed, QUIMBY released; Lee was heard, LEE remanded. Leeway at the fleet.`,
      witness("Material Witness", "Rosa Quimby"),
    );
    expect(quoted(read)).toContain(
      "another party was deposed, another party released; defendant 2 was heard, defendant 2 remanded. Leeway at the fleet.",
    );
    expect(JSON.stringify(read.result)).not.toMatch(/quimby|\blee\b/iu);
  });

  it("a name known only from its number in an entry, also behind a heading word", () => {
    const read = sheet("Abe Madeup", dismissedRow, `${order}. Motion Tom Lee (3) heard; Lee left, Wu and lee side`);
    expect(quoted(read)).toContain("Motion defendant 3 (3) heard; defendant 3 left, Wu and lee side");
  });

  it("last names of two letters only as written", () => {
    const read = sheet("Ann Ma", dismissedRow, `${order}, Boston, MA. Ma was heard. As to MA, none. Tell ma.`);
    expect(quoted(read)).toContain("Boston, MA. defendant 2 was heard. As to defendant 2, none. Tell ma.");
  });

  it("companies, the United States and the client's own last name stay words", () => {
    const read = sheet(
      "Sam Example",
      dismissedRow,
      `${order}. Fictional Mills Association of Savings, savings, USA and Example.`,
      `${witness("Claimant", "Placeholder Savings Association")}${witness("Movant", "Fund of Savings Inc")}`,
    );
    expect(quoted(read)).toContain("Association of Savings, savings, USA and Example.");
  });

  it("an inverted name, a suffix and an apostrophe", () => {
    const read = sheet(
      "O'Madeup, Tom",
      dismissedRow,
      `${order}. O'Madeup left. Fabel left.`,
      witness("Witness", "Al Fabel, Jr."),
    );
    expect(quoted(read)).toContain("defendant 2 left. another party left.");
  });

  it("two others of one last name are not told apart", () => {
    const read = sheet(
      "Tom Quimby",
      dismissedRow,
      `${order}. Quimby left.`,
      witness("Material Witness", "Rosa Quimby"),
    );
    expect(quoted(read)).toContain("another person left.");
  });
});

describe("names of others in charge cells", () => {
  it("last names are masked in titles and dispositions", () => {
    const read = sheet(
      "Tom Smythe",
      ["18:371 - Conspiracy with Smythe", "(1)", "DISMISSED as to Smythe and as to Quimby"],
      order,
      witness("Material Witness", "Rosa Quimby"),
    );
    const output = JSON.stringify(read.result);
    expect(output).not.toMatch(/smythe|quimby/iu);
    expect(output).toContain("DISMISSED as to defendant 2 and as to another party");
    expect(read.fact(read.charges.get("1") ?? "", "outcomes")).toMatchObject([{ class: "dismissed" }]);
  });

  it("a last name that is a word of the law is masked only where a name stands", () => {
    const read = sheet(
      "Tom Fraud",
      ["18:1343 - Wire Fraud, FRAUD by fraud", "(1)", "DISMISSED as to Fraud"],
      `${order}. Wire Fraud as to Jane Example; Mr. Fraud left, fraud as to fraud.`,
    );
    const charge = read.charges.get("1") ?? "";
    expect(read.fact(charge, "statute")).toMatchObject({ text: "18:1343 - Wire Fraud, FRAUD by fraud" });
    expect(quoted(read)).toContain("DISMISSED as to defendant 2\n");
    expect(quoted(read)).toContain("Wire Fraud as to Jane Example; Mr. defendant 2 left, fraud as to fraud.");
  });

  it("a last name Count leaves the numbers of counts alone", () => {
    const read = sheet("Tom Count", dismissedRow, `${order}. Dismissed as to Count 1. As to Count, heard.`);
    expect(quoted(read)).toContain("Dismissed as to Count 1. As to defendant 2, heard.");
  });

  it("linked cases are quoted without names", () => {
    const page = docketPage({ defendants: [{ name: "Jane Example" }, { name: "Tom Smythe" }] }).replace(
      "</td></tr></TABLE><HR>",
      "<br>Related Case: 3:19-cr-00001 USA v. Smythe</td></tr></TABLE><HR>",
    );
    const read = readingOfText(page, { defendant: 1 });
    expect(JSON.stringify(read.fact(read.subjects("case")[0] ?? "", "linked"))).toContain("USA v. defendant 2");
  });
});
