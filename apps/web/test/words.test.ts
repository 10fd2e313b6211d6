import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Catalogue, readCatalogues } from "../scripts/catalogues.ts";
import { compile } from "../scripts/compile.ts";
import { wordsIn } from "../src/words/index.ts";
import type { Language } from "../src/words/language.ts";
import { anyOf } from "../src/words/list.ts";
import { wordsFrom } from "../src/words/translate.ts";

const source = fileURLToPath(new URL("../src/", import.meta.url));
const catalogues = await readCatalogues();

/** Every message of a language under its id. */
function messagesOf(language: Language): ReadonlyMap<string, string> {
  return new Map(catalogues.filter((each) => each.language === language).flatMap(({ messages }) => messages));
}

const [english, spanish] = [messagesOf("en"), messagesOf("es")];

describe("the catalogues", () => {
  it("agree with one another, and are compiled as they stand (else: npm run build:words)", () => {
    const compiled = compile(catalogues);
    if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
    expect(Object.keys(compiled.files).sort()).toEqual(["en.ts", "es.ts", "ids.ts"]);
    for (const [name, text] of Object.entries(compiled.files))
      expect(readFileSync(`${source}words/compiled/${name}`, "utf8"), name).toBe(text);
  });

  it("have no English left in Spanish", () => {
    const same = [...spanish].filter(([id, message]) => english.get(id) === message).map(([id]) => id);
    expect(same.sort()).toEqual([
      "findings.level.A",
      "findings.level.B",
      "page.name",
      "page.room.plan",
      "page.title.plan",
      "page.title.start",
      "questions.conclusions.element.crime-of-violence.gloss",
      "questions.conclusions.element.victim-of-trafficking.gloss",
    ]);
  });

  it("hold no exclamation mark, and blame nobody", () => {
    const all = [...english, ...spanish];
    expect(all.filter(([, message]) => /[!¡]|\b(failed|invalid|error)\b/i.test(message))).toEqual([]);
  });
});

/** What the code says in quotes or backquotes; what a backquoted text puts in is `*`. */
const quoted = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/^(?:words\/compiled|public)\//.test(path))
  .flatMap((path) => {
    const text = readFileSync(source + path, "utf8").replaceAll(/\$\{[^`]*?\}/g, "*");
    return [...text.matchAll(/(\b(?:t|known)\(\s*)?["`]([a-z]+\.[\w.*/-]+)["`]/g)];
  })
  .map(([, call = "", text = ""]) => ({ call: call.slice(0, call.indexOf("(")), text }));

/** Whether a text of the code names the message: in full, with `*` for a part, or by the group that `known` looks into. */
function names({ call, text }: (typeof quoted)[number], id: string): boolean {
  const parts = (call === "known" ? `${text}.*` : text).split("*").map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join("[^.]+")}$`).test(id);
}

describe("the messages", () => {
  it("are all used", () => {
    const unused = [...english.keys()].filter((id) => !quoted.some((each) => names(each, id)));
    expect(unused).toEqual([]);
  });

  it("that are used are all there", () => {
    const asked = quoted.filter(({ call }) => call !== "");
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((each) => ![...english.keys()].some((id) => names(each, id)))).toEqual([]);
  });
});

describe("the build of the words refuses", () => {
  const en = (messages: Catalogue["messages"]): Catalogue => ({ room: "plan", language: "en", messages });
  const es = (messages: Catalogue["messages"]): Catalogue => ({ room: "plan", language: "es", messages });
  const problemsOf = (...made: readonly Catalogue[]) => {
    const compiled = compile(made);
    return compiled.ok ? [] : compiled.problems;
  };
  const days = "{days, plural, one {# day} other {# days}}";

  it.each([
    ["a missing message", [["plan.a", "A"]], [], ["plan.a is missing in es"]],
    ["one too many", [], [["plan.a", "A"]], ["plan.a is missing in en"]],
    ["an empty message", [["plan.a", "A"]], [["plan.a", ""]], ["plan/es.po: plan.a has no words"]],
    [
      "an id twice",
      [
        ["plan.a", "A"],
        ["plan.a", "B"],
      ],
      [["plan.a", "A"]],
      ["plan/en.po: plan.a stands there twice"],
    ],
    [
      "an id of another room",
      [["page.a", "A"]],
      [["page.a", "A"]],
      ["plan/en.po: page.a does not begin with plan.", "plan/es.po: page.a does not begin with plan."],
    ],
    ["another value", [["plan.a", "{one}"]], [["plan.a", "{two}"]], ["plan.a has other values in en than in es"]],
    [
      "a value used otherwise",
      [["plan.a", days]],
      [["plan.a", "{days}"]],
      ["plan.a has other values in en than in es"],
    ],
    [
      "a value left out in one case",
      [["plan.a", "{who, select, one {{name}} other {all}}"]],
      [["plan.a", "{who, select, one {uno} other {todos}}"]],
      ["plan.a has other values in en than in es"],
    ],
    [
      "other cases",
      [["plan.a", "{who, select, one {1} other {2}}"]],
      [["plan.a", "{who, select, two {1} other {2}}"]],
      ["plan.a has other values in en than in es"],
    ],
    [
      "a value of two kinds",
      [["plan.a", `${days}{days, select, a {A} other {B}}`]],
      [["plan.a", days]],
      ["en: plan.a: {days} is used in two ways"],
    ],
    ["a date", [["plan.a", "{on, date}"]], [["plan.a", "{on}"]], ["en: plan.a: {on} is of a kind not used here"]],
    ["what is not ICU", [["plan.a", "{a"]], [["plan.a", "a"]], ["en: plan.a can’t be read"]],
  ] as const)("%s", (_, first, second, problems) => {
    const found = problemsOf(en(first), es(second)).join("\n");
    for (const problem of problems) expect(found).toContain(problem);
  });

  it("nothing that is in order", () => {
    expect(problemsOf(en([["plan.a", days]]), es([["plan.a", "{days, plural, one {# día} other {# días}}"]]))).toEqual(
      [],
    );
  });
});

describe("words", () => {
  it.each([
    ["en", 0, "No finding changed."],
    ["en", 1, "1 finding changed."],
    ["en", 2, "2 findings changed."],
    ["es", 0, "No cambió ningún resultado."],
    ["es", 1, "Cambió 1 resultado."],
    ["es", 2, "Cambiaron 2 resultados."],
  ] as const)("count in %s: %i", (language, changed, said) => {
    expect(wordsIn[language].t("findings.changed", { changed })).toBe(said);
  });

  it("put values in as they are", () => {
    expect(wordsIn.en.t("page.problem.leftOut", { what: "a {b} # 'c'" })).toBe(
      "Left out of the findings and of what is saved: a {b} # 'c'.",
    );
    expect(wordsIn.es.t("findings.coverage", { all: 12345, fields: 0, remarks: 1, lost: 2 })).toContain("De 12345 ");
  });

  it("for a key of the data are undefined when there are none", () => {
    const { known } = wordsFrom("en", { "findings.relief.a": ["A"] });
    expect(known("findings.relief", "a")).toBe("A");
    for (const key of ["b", "toString", "__proto__", ""]) expect(known("findings.relief", key)).toBeUndefined();
  });

  it("of one language do not depend on the other", () => {
    const [before] = [wordsIn.en.t("findings.heading"), wordsIn.es.t("findings.heading")];
    expect(wordsIn.en.t("findings.heading")).toBe(before);
  });

  it.each([
    [["A"], "A", "A"],
    [["A", "B"], "A or B", "A o B"],
    [["A", "B", "C"], "A, B or C", "A, B o C"],
  ])("for one of several: %j", (list, inEnglish, inSpanish) => {
    expect([anyOf(list, "en"), anyOf(list, "es")]).toEqual([inEnglish, inSpanish]);
  });
});
