import { lawChanges, lawDocument, lawIndex, lawStatus, renderLaw, reviewLine, stateLaws } from "@setaside/law";
import { describe, expect, it } from "vitest";
import type { LawDocument, ReliefBlock, Section } from "../../src/render/document.ts";
import { escaped } from "../../src/render/markdown.ts";
import { textsOf as textsOfStatutes, textsOn } from "../../src/render/state/periods.ts";
import { stateCases } from "../../src/states/made/cases.ts";
import { textsOf } from "./printed.ts";

const codes = [...stateLaws().keys()];

function document(code: string, asOf?: string): LawDocument {
  const law = lawDocument(code, asOf);
  if (!law.ok) throw new Error(law.problem);
  return law.law;
}

function sectionsIn(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections)]);
}

function reliefsIn(law: LawDocument): readonly ReliefBlock[] {
  return sectionsIn(law.sections).flatMap(({ blocks }) => blocks.filter((block) => block.kind === "relief"));
}

/** Every sentence of the data that a reader must find, with what the data calls it. */
function wordsIn(data: unknown, key = ""): readonly string[] {
  const sentences = [
    "text words name title citation included excluded tiers weighs effect contents court who service hearing fee",
    "confidential formWords consolidation afterDenial deadline examples history notes summary url number repository",
    "howToRequest doors phrase question why notRead standardWords discretionWords",
  ];
  if (typeof data === "string") return sentences.join(" ").split(" ").includes(key) ? [data] : [];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    // Spanish and the survivor's wording are asked on screen; the document prints the attorney's English.
    if (name === "es" || name === "survivor" || name === "codes") return [];
    const inherited = Array.isArray(data) || name === "en" ? key : name;
    return wordsIn(value, inherited);
  });
}

describe("the law of each state in print", () => {
  it.each(codes)("%s: nothing of its data is missing, and every field of a statement has its marks", (code) => {
    const law = stateLaws().get(code)?.law;
    const texts = textsOf(document(code)).map((text) => text.replace(/\.$/, ""));
    const all = texts.join("\n");
    const missing = wordsIn(law).filter((words) => !all.includes(words.replace(/\.$/, "")));
    expect(missing).toEqual([]);
  });

  it.each(codes)(
    "%s: sections have ids of their own, links lead somewhere, and a page carries the line on review",
    (code) => {
      const law = document(code);
      const ids = sectionsIn(law.sections).map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      const md = renderLaw(code, { format: "md" });
      const text = md.ok ? md.text : "";
      const anchors = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
      const pointed = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id);
      expect(pointed.filter((id) => !anchors.has(id))).toEqual([]);
      expect(text).toContain(reviewLine(code));
      expect(reviewLine(code)).toContain("Not yet reviewed by");
    },
  );

  it("prints every golden case once", () => {
    const printed = codes.flatMap((code) =>
      sectionsIn(document(code).sections).flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "cases" ? block.rows.map(({ id }) => id) : [])),
      ),
    );
    expect([...printed].sort()).toEqual(stateCases.map(({ id }) => id).sort());
  });

  it("names a form's edition, or says that it is not known, with the day it was looked for", () => {
    const forms = [...stateLaws().values()].flatMap(({ law }) =>
      law.statutes.flatMap(({ versions }) =>
        versions.flatMap(({ procedure }) => procedure.forms.map((form) => [law.code, form] as const)),
      ),
    );
    expect(forms.length).toBeGreaterThan(0);
    for (const [code, { number, edition, checked }] of forms) {
      const md = renderLaw(code, { format: "md" });
      const row = (md.ok ? md.text : "").split("\n").find((line) => line.startsWith(`| ${escaped(number)} |`));
      expect(row, number).toContain(escaped(edition ?? "edition not known"));
      expect(row, number).toContain(checked);
    }
  });
});

describe("a day", () => {
  it("prints whole only the text of that day, and keeps the others under history", () => {
    const law = document("CT", "2018-06-01");
    const printed = reliefsIn(law).find(({ id }) => id === "us-ct/ct-gs-54-95c");
    expect([printed?.inForce.from?.slice(0, 4), printed?.inForce.to, printed?.inForceThen]).toEqual([
      "2016",
      "2021-10-01",
      "yes",
    ]);
    const history = sectionsIn(law.sections).find(({ id }) => id === "ct-gs-54-95c-history");
    expect(JSON.stringify(history)).toContain("any misdemeanor");
    expect(JSON.stringify(history)).toContain("text since 2021-10-01");
  });

  it("before the first text says that it was not law as far as is known", () => {
    const law = document("CT", "1999-01-01");
    expect(reliefsIn(law)).toEqual([]);
    expect(textsOf(law).join("\n")).toContain("On 1999-01-01 this was not law as far as is known here");
  });

  it("of every statute prints the text that stood, in every state", () => {
    for (const [code, law] of stateLaws()) {
      const stood = textsOfStatutes(law).flatMap((texts) => textsOn(texts, "2019-06-01"));
      const printed = reliefsIn(document(code, "2019-06-01"));
      expect(
        printed.map(({ id, inForce }) => [id, inForce]),
        code,
      ).toEqual(stood.map(({ id, inForce }) => [id, inForce]));
    }
  });
});

describe("where no law for survivors was found", () => {
  it("says so with the day of the search, and names the nearest relief", () => {
    const without = lawIndex().jurisdictions.filter(({ survivorLaw }) => !survivorLaw);
    expect(without.map(({ code }) => code)).toContain("PR");
    for (const { code, lastChecked, statutes } of without) {
      const short = document(code).sections.find(({ id }) => id === "summary");
      expect(JSON.stringify(short), code).toContain(`none found, searched on ${lastChecked}`);
      const links = short?.blocks.flatMap((block) => (block.kind === "see" ? block.links : [])) ?? [];
      expect(links, code).toHaveLength(statutes.length);
    }
  });
});

describe("what changed between two days", () => {
  const changes = (code: string, from: string, to: string) => {
    const compared = lawChanges(code, { from, to });
    if (!compared.ok) throw new Error(compared.problem);
    return compared.changes;
  };

  it("names field by field what fell away and what is new", () => {
    const [change] = changes("CT", "2014-01-01", "2022-01-01").changed;
    const of = (field: string) => change?.changes.find((each) => each.field === field);
    expect(of("offenses-in")?.is.map(({ text }) => text)).toContain("any misdemeanor");
    expect(of("offenses-in")?.was).toEqual([]);
    expect(of("link")?.was[0]?.text).toContain("while the person was a victim");
    expect(of("link")?.is[0]?.text).toContain("a result of");
    expect(of("fee")).toBeUndefined();
  });

  it("says nothing of days between which nothing changed, and what began", () => {
    expect(changes("CT", "2018-01-01", "2018-06-01")).toMatchObject({ began: [], ended: [], changed: [] });
    expect(changes("CT", "2000-01-01", "2018-06-01").began.map(({ id }) => id)).toEqual(["us-ct/ct-gs-54-95c"]);
  });

  it("is not sure where a text is dated only by its year", () => {
    expect(changes("CT", "2013-06-01", "2018-06-01").changed.map(({ sure }) => sure)).toEqual([false]);
  });

  it("says how to mend a place that is not covered, or a day that is none", () => {
    expect(lawChanges("guam", { from: "2018-01-01", to: "2018-02-01" })).toMatchObject({ ok: false });
    expect(lawChanges("CT", { from: "2018-02-30", to: "2018-03-01" })).toMatchObject({ ok: false });
  });
});

describe("the index and the status", () => {
  it("have the 53 jurisdictions, federal law first", () => {
    const listed = lawIndex().jurisdictions.map(({ code }) => code);
    expect(listed).toHaveLength(53);
    expect(listed[0]).toBe("us");
    expect(lawStatus("2026-11-30").jurisdictions.map(({ code }) => code)).toEqual(listed);
  });

  it("count the days since the last check, and who has reviewed it", () => {
    const row = lawStatus("2026-11-30").jurisdictions.find(({ code }) => code === "CT");
    expect(row).toMatchObject({ lastChecked: "2026-11-21", ageInDays: 9 });
    expect(row?.reviewed).toMatchObject({ reviewed: 0, reviewers: 0, last: null });
    expect(row?.reviewed.rules).toBe(stateLaws().get("CT")?.reliefs.length);
  });

  it("name what decides and was not read: a list known only in part, words not seen", () => {
    const california = lawStatus("2026-11-30").jurisdictions.find(({ code }) => code === "CA");
    expect(california?.unverifiedDeciders).toContainEqual(
      expect.objectContaining({ kind: "list", text: "The list of violent felonies was not read." }),
    );
    const federal = lawStatus("2026-11-30").jurisdictions[0];
    expect(federal?.unverifiedDeciders.some(({ kind }) => kind === "not-read")).toBe(true);
  });
});
