import {
  authorities,
  crimeOfViolence,
  federalCases,
  federalReliefs,
  groundsChoice,
  immigrationRules,
  offenses,
  orderWording,
  questions,
} from "@setaside/law";
import { type Ground, nodesOf, type OpenQuestion } from "@setaside/logic";
import { beforeAll, describe, expect, it } from "vitest";
import { clocks } from "../../src/federal/clock/clocks.data.ts";
import { countingRules } from "../../src/federal/clock/counting-rules.ts";
import { stateRows } from "../../src/federal/clock/state-holidays.data.ts";
import { withoutClocks } from "../../src/federal/clock/without-clocks.data.ts";
import type { Section } from "../../src/render/document.ts";
import { escaped } from "../../src/render/markdown.ts";
import { statementsByPlace } from "../../src/render/placing.ts";
import { ownFactTypes } from "../../src/states/own-facts.ts";
import { parsed, printed, textsOf } from "./printed.ts";

/** What the rules rest on, found by walking them: nothing of it may be missing in print. */
const grounds = new Set<Ground>();
const asked = new Set<OpenQuestion>();
for (const { expression } of [...federalReliefs, { expression: crimeOfViolence }]) {
  for (const node of nodesOf(expression)) {
    if (node.kind === "element" || node.kind === "unread") grounds.add(node.ground);
    if (node.kind === "unsettled") asked.add(node.question);
    if (node.kind === "match" && node.silent !== undefined) asked.add(node.silent.question);
  }
}
const ofCatalogue = (question: OpenQuestion) => question.id.startsWith("force/");

let texts: ReadonlySet<string>;
let markdown: string;
let html: string;
beforeAll(() => {
  texts = new Set(textsOf(parsed()));
  markdown = printed({ format: "md" });
  html = printed({ format: "html" });
});

const inHtml = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/(§§?) /g, "$1\u00a0");

function missing(wanted: Iterable<string>): readonly string[] {
  const blank = (text: string) => text.replace(/\s+/g, " ").trim();
  return [...wanted].filter(
    (text) => !texts.has(text) || !markdown.includes(escaped(blank(text))) || !html.includes(inHtml(text)),
  );
}

describe("nothing of the rules is missing in print", () => {
  it("every ground of every expression", () => {
    expect(grounds.size).toBeGreaterThan(500);
    expect(missing([...grounds].map(({ text }) => text))).toEqual([]);
  });

  it("every open question, its readings and their authorities", () => {
    const own = [...asked].filter((question) => !ofCatalogue(question));
    for (const { notes } of federalReliefs) own.push(...notes.map(({ question }) => question));
    expect(own.length).toBeGreaterThan(10);
    expect(
      missing(
        own.flatMap(({ readings }) => readings.flatMap(({ argument, authorities: cited }) => [argument, ...cited])),
      ),
    ).toEqual([]);
    expect(own.map(({ question }) => question).filter((question) => !markdown.includes(escaped(question)))).toEqual([]);
  });

  it("what an open question of a single row rests on", () => {
    const rows = [...asked].filter(ofCatalogue);
    expect(rows.length).toBeGreaterThan(100);
    expect(
      rows.map(({ ground }) => ground.text).filter((text) => ![...texts].some((each) => each.includes(text))),
    ).toEqual([]);
  });

  it("every particular and statement of every relief", () => {
    const stated = federalReliefs.flatMap(
      ({ who, court, discretionGround, burden, motionContents, evidence, clocks, effect, limits }) => [
        who,
        court,
        discretionGround,
        burden,
        ...motionContents,
        ...evidence,
        ...clocks,
        ...effect,
        ...limits,
      ],
    );
    expect(missing(stated.map(({ text }) => text))).toEqual([]);
  });

  it("every rule on immigration, its authorities and marks, and the words for orders", () => {
    expect(immigrationRules.length).toBe(45);
    expect(
      missing(
        immigrationRules.flatMap(({ follows, authorities: cited, conditions }) => [
          follows,
          ...cited.flatMap(({ cite, url }) => [cite, ...(url === undefined ? [] : [url])]),
          ...conditions.map(({ because }) => because),
        ]),
      ),
    ).toEqual([]);
    for (const { id, when, action, note = "", strength, circuits, confidence } of immigrationRules) {
      expect(markdown, id).toContain(escaped(`${id}: ${strength}; ${circuits.join("; ")}; `));
      for (const text of [...when, action, note]) expect(markdown, id).toContain(escaped(text));
      expect(markdown, id).toMatch(new RegExp(`${id}: [^]*?- [§⚖✎] [●◐○] [^]*?; ${confidence}; checked \\d{4}`));
    }
    const { prefer, avoid, optional } = orderWording;
    expect(missing([...prefer, ...avoid, ...optional].map(({ words }) => words))).toEqual([]);
    expect(missing(groundsChoice.options.flatMap(({ consequences }) => consequences.map(({ text }) => text)))).toEqual(
      [],
    );
  });

  it("every period, every rule of counting and every holiday", () => {
    const stated = [
      ...clocks.flatMap(({ ground, cautions }) => [ground, ...cautions]),
      ...Object.values(countingRules),
      ...Object.values(withoutClocks),
    ];
    expect(missing(stated.map(({ text }) => text))).toEqual([]);
    for (const { id, what } of clocks) expect(markdown, id).toContain(escaped(what.en));
    for (const { state, days } of stateRows)
      for (const [name] of days) expect(markdown, `${state} ${name}`).toContain(escaped(name));
  });

  it("every place that statements cite has its section", () => {
    const ids = new Set<string>(["whole"]);
    const visit = ({ id, sections }: Section): void => {
      ids.add(id);
      sections.forEach(visit);
    };
    parsed().sections.forEach(visit);
    expect([...statementsByPlace().keys()].filter((place) => !ids.has(place))).toEqual([]);
  });

  it("every offense, decision, fact and case", () => {
    expect(missing(offenses.flatMap(({ id, name, basis }) => [id, name, basis]))).toEqual([]);
    expect(missing(authorities.flatMap(({ id, citation, holding }) => [id, citation, holding]))).toEqual([]);
    // Facts that one state's law asks for stand in that state's document.
    const common = Object.values(questions).filter(({ path }) => !Object.hasOwn(ownFactTypes, path));
    expect(missing(common.map(({ wording }) => wording.en.attorney.question))).toEqual([]);
    expect(missing(federalCases.flatMap(({ id, title, reason }) => [id, title, reason]))).toEqual([]);
  });
});

describe("what was not read", () => {
  it("lists every statement that is recalled or whose enacted words were not read", () => {
    const law = parsed();
    const section = law.sections.find(({ id }) => id === "not-read");
    const listed = new Set(
      section?.blocks.flatMap((block) => (block.kind === "table" ? block.rows.map((row) => row[0]) : [])),
    );
    const unread = (value: unknown): readonly string[] => {
      if (typeof value !== "object" || value === null) return [];
      if ("citation" in value && "kind" in value && "text" in value && "confidence" in value) {
        const { text, confidence, textStatus } = value as { text: string; confidence: string; textStatus?: string };
        return confidence === "recalled" || textStatus !== "enacted-read" ? [text] : [];
      }
      return Object.values(value).flatMap(unread);
    };
    const wanted = law.sections.filter(({ id }) => id !== "not-read").flatMap(unread);
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((text) => !listed.has(text))).toEqual([]);
  });

  it("lists no statement that is verified and read", () => {
    const section = parsed().sections.find(({ id }) => id === "not-read");
    const rows = section?.blocks.flatMap((block) => (block.kind === "table" ? block.rows : [])) ?? [];
    expect(rows.filter((row) => row[2]?.includes("verified; enacted words read"))).toEqual([]);
  });
});

describe("marks", () => {
  it("stand before every statement, in signs and in words", () => {
    const marked = markdown.match(/^ *- .*[§⚖✎] [●◐○] /gmu) ?? [];
    expect(marked.length).toBeGreaterThan(200);
    const words = markdown.match(/; (statute|holding|our analysis); (verified|secondary|recalled)/g) ?? [];
    expect(words.length).toBeGreaterThanOrEqual(marked.length);
  });
});
