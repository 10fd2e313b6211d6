import { federalReliefs, renderLaw } from "@setaside/law";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReliefBlock, Section } from "../../src/render/document.ts";
import { parsed, printed } from "./printed.ts";

function reliefsIn(sections: readonly Section[]): readonly ReliefBlock[] {
  return sections.flatMap(({ blocks, sections: inner }) => [
    ...blocks.filter((block) => block.kind === "relief"),
    ...reliefsIn(inner),
  ]);
}

function idsIn(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ id, sections: inner }) => [id, ...idsIn(inner)]);
}

describe("which law is printed", () => {
  it.each(["us", "US", "federal", "Federal", "United States", " united  states ", "U.S."])(
    "%s is the federal law",
    (name) => {
      expect(renderLaw(name, { format: "json" })).toEqual(renderLaw("us", { format: "json" }));
    },
  );

  it.each([
    ["CA", "us-ca"],
    ["us-ca", "us-ca"],
    ["california", "us-ca"],
    ["new york", "us-ny"],
    ["Nueva York", "us-ny"],
    ["DC", "us-dc"],
    ["Distrito de Columbia", "us-dc"],
    ["Puerto Rico", "us-pr"],
    ["pensilvania", "us-pa"],
    ["Hawai", "us-hi"],
    ["Hawái", "us-hi"],
  ])("%s is %s", (name, id) => {
    const law = renderLaw(name, { format: "json" });
    expect(law.ok ? JSON.parse(law.text).jurisdiction.id : law.problem).toBe(id);
  });

  it.each([
    ["guam", "Guam"],
    ["VI", "U.S. Virgin Islands"],
    ["U.S. Virgin Islands", "U.S. Virgin Islands"],
  ])("%s is known and not covered", (name, place) => {
    const law = renderLaw(name, { format: "md" });
    expect(law.ok ? "" : law.problem).toContain(`The law of ${place} is not covered`);
    expect(law.ok ? "" : law.problem).toContain("setaside law list");
  });

  it.each(["", "atlantis", "us-zz", "__proto__", "constructor", "toString"])(
    "“%s” is no jurisdiction, and the problem says what to write",
    (name) => {
      const law = renderLaw(name, { format: "md" });
      expect(law.ok ? "" : law.problem).toMatch(/^No jurisdiction .*`us`.*`setaside law list`/);
    },
  );

  it("nothing a person may type throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (name, asOf) => {
        fc.pre(!/^\d{4}-\d{2}-\d{2}$/.test(asOf));
        expect(renderLaw(`x${name}`, { format: "md" }).ok).toBe(false);
        expect(renderLaw("us", { format: "md", asOf }).ok).toBe(false);
      }),
    );
  });

  it.each(["2026-02-30", "2026", "yesterday", "2026-6-3", ""])("“%s” is no day", (asOf) => {
    const law = renderLaw("us", { format: "md", asOf });
    expect(law.ok ? "" : law.problem).toContain("2026-06-03");
  });
});

describe("the law as data", () => {
  it("survives JSON unchanged", () => {
    const text = printed({ format: "json" });
    expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
  });

  it("says its schema, and has every relief once", () => {
    const law = parsed();
    expect(law.schema).toBe("setaside.law/1");
    expect(
      reliefsIn(law.sections)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(federalReliefs.map(({ id }) => id).sort());
  });

  it("stands in the statute's order", () => {
    const ids = idsIn(parsed().sections);
    expect(new Set(ids).size).toBe(ids.length);
    const order = [
      "act",
      "a-1",
      "a-2",
      "a-3",
      "a-4",
      "a-5",
      "a-6",
      "a-7",
      "a-8",
      "b-1-A",
      "b-1-B",
      "b-1-C",
      "b-2",
      "b-3",
      "b-4",
      "b-5",
      "b-6",
      "b-7",
      "b-8",
      "c",
      "d",
      "e",
      "f",
      "g",
      "h",
      "i",
      "s28",
      "s3607",
      "s7102",
      "nexus",
      "s16",
      "open-questions",
      "not-read",
    ];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });
});

describe("the date asked about", () => {
  const act = federalReliefs.filter(({ authority }) => /3771A|§ 28/.test(authority.citation)).map(({ id }) => id);

  it("the day before it was approved, the Act is not in force, and says so first", () => {
    const law = parsed("2026-01-22");
    const notThen = reliefsIn(law.sections).filter(({ inForceThen }) => inForceThen === "no");
    expect(notThen.map(({ id }) => id).sort()).toEqual([...act].sort());
    expect(law.sections[0]?.blocks.at(-1)).toMatchObject({
      kind: "notice",
      text: expect.stringContaining("was not in force"),
    });
    for (const format of ["md", "html"] as const) {
      expect(printed({ format, asOf: "2026-01-22" })).toContain("not in force on the date asked");
    }
  });

  it("from that day on it is", () => {
    const law = parsed("2026-01-23");
    expect(reliefsIn(law.sections).every(({ inForceThen }) => inForceThen === "yes")).toBe(true);
    expect(printed({ format: "md", asOf: "2026-01-23" })).not.toContain("not in force on the date asked");
  });

  it("§ 3607 has its own day", () => {
    const before = reliefsIn(parsed("1987-10-31").sections);
    expect(before.every(({ inForceThen }) => inForceThen === "no")).toBe(true);
  });

  it("without a date nothing is said of being in force then", () => {
    expect(reliefsIn(parsed().sections).every((relief) => !("inForceThen" in relief))).toBe(true);
  });

  it("a date after the last check says that later changes are not here", () => {
    expect(printed({ format: "md", asOf: "2027-03-01" })).toContain("what changed after that is not here");
  });

  it("decisions of that year or later are marked, earlier ones not", () => {
    const rows = parsed("2019-06-01").sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "authorities" ? block.rows : [])),
    );
    expect(rows.length).toBe(169);
    for (const { year, later } of rows) expect(later === true).toBe(year >= 2019);
  });
});
