import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compilePublic } from "../scripts/compile-public.ts";
import { staleNow } from "../scripts/looked/file.ts";
import { type PublicCatalogue, readPublicCatalogues } from "../scripts/public-catalogues.ts";
import { languages } from "../src/public/words/compiled/languages.ts";
import { questionsMessages, resultMessages } from "../src/public/words/compiled/screener.ts";
import { wordsOf } from "../src/public/words/index.ts";

const source = fileURLToPath(new URL("../src/public/", import.meta.url));
const catalogues = await readPublicCatalogues();
const idsOf = (catalogue: PublicCatalogue | undefined) => catalogue?.messages.map(([id]) => id) ?? [];

describe("the catalogues of the survivors' side", () => {
  it("agree with one another, and are compiled as they stand (else: npm run build:words)", () => {
    const compiled = compilePublic(catalogues, staleNow(catalogues));
    if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
    for (const [name, text] of Object.entries(compiled.files))
      expect(readFileSync(`${source}words/compiled/${name}`, "utf8"), name).toBe(text);
  });

  it("are found by their files, English first, with what each calls itself and which way it runs", () => {
    expect(languages).toEqual([
      { tag: "en", name: "English", direction: "ltr" },
      { tag: "es", name: "Español", direction: "ltr" },
    ]);
  });

  it("promise nothing with an exclamation mark, and blame nobody", () => {
    const wrong = catalogues
      .flatMap(({ messages }) => messages)
      .filter(([, message]) => /[!¡]|\b(failed|invalid|error)\b/i.test(message));
    expect(wrong).toEqual([]);
  });

  it("have neutral titles, for whoever looks over a shoulder", () => {
    const titles = catalogues.flatMap(({ messages }) => messages.filter(([id]) => /(^|\.)title$/.test(id)));
    expect(titles.length).toBeGreaterThan(4);
    for (const [id, title] of titles) {
      expect(title, id).toMatch(/^Setaside$| – Setaside$/);
      expect(title, id).not.toMatch(
        /crim|traffick|trata|delit|victim|víctim|surviv|sobreviv|police|polic|record|antecedent/i,
      );
    }
  });

  it("give the questions' script its own sections and no other", async () => {
    const of = (sections: RegExp) =>
      idsOf(catalogues[0])
        .filter((id) => sections.test(id))
        .sort();
    const [questions, result] = [await questionsMessages.en(), await resultMessages.en()];
    expect(Object.keys(questions.messages).sort()).toEqual(of(/^(frame|ask)\./));
    expect(Object.keys(result.messages).sort()).toEqual(of(/^(find|found)\./));
  });

  it("are all used, and used as they are", () => {
    const quoted = readdirSync(source, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("words/compiled"))
      .flatMap((path) => {
        const text = readFileSync(source + path, "utf8").replaceAll(/\$\{[^`]*?\}/g, "*");
        return [...text.matchAll(/(\bknown\(\s*)?["`]([a-z]+\.[\w.*/-]+)["`]/g)];
      })
      .map(([, known, text = ""]) => (known === undefined ? text : `${text}.*`))
      .map(
        (text) =>
          new RegExp(
            `^${text
              .split("*")
              .map((part) => part.replaceAll(".", "\\."))
              .join("[^.]+")}$`,
          ),
      );
    expect(idsOf(catalogues[0]).filter((id) => !quoted.some((each) => each.test(id)))).toEqual([]);
  });
});

describe("the build of the survivors' words", () => {
  const catalogue = (language: string, messages: PublicCatalogue["messages"], more = {}): PublicCatalogue => ({
    language,
    name: language,
    direction: "ltr",
    messages,
    ...more,
  });
  const problemsOf = (...made: readonly PublicCatalogue[]) => {
    const compiled = compilePublic(made);
    return compiled.ok ? [] : compiled.problems;
  };

  it.each([
    ["a missing message", catalogue("es", []), "home.a is missing in es"],
    ["an empty one", catalogue("es", [["home.a", ""]]), "public/words/es.po: home.a has no words"],
    ["other values", catalogue("es", [["home.a", "{x}"]]), "home.a has other values in en than in es"],
    ["no name of the language", catalogue("es", [["home.a", "A"]], { name: "" }), 'a line "X-Name: …"'],
    ["no direction", catalogue("es", [["home.a", "A"]], { direction: "" }), '"X-Direction: ltr"'],
    ["a section of its own", catalogue("es", [["house.a", "A"]]), "house.a is in no section; they are home, frame"],
    [
      "a section out of its order",
      catalogue("es", [
        ["frame.a", "A"],
        ["home.a", "A"],
      ]),
      "home.a stands after the section frame",
    ],
  ])("refuses %s", (_, spanish, problem) => {
    expect(problemsOf(catalogue("en", [["home.a", "A"]]), spanish).join("\n")).toContain(problem);
  });

  it("takes a third language as one more file, written from right to left", async () => {
    const folder = mkdtempSync(join(tmpdir(), "words-"));
    try {
      const po = (name: string, direction: string, word: string) =>
        `msgid ""\nmsgstr ""\n"X-Name: ${name}\\n"\n"X-Direction: ${direction}\\n"\n\nmsgid "home.a"\nmsgstr "${word}"\n`;
      writeFileSync(`${folder}/ar.po`, po("العربية", "rtl", "كلمة"));
      writeFileSync(`${folder}/en.po`, po("English", "ltr", "word"));
      const compiled = compilePublic(await readPublicCatalogues(`${folder}/`));
      if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
      expect(compiled.files["languages.ts"]).toMatch(/"en".*\n.*"tag":"ar","name":"العربية","direction":"rtl"/);
      expect(compiled.files["pages.ar.ts"]).toContain("كلمة");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

it("words of the survivors' side are said in each language", () => {
  expect(languages.map(({ tag }) => wordsOf(tag).t("frame.exit"))).toEqual(["Exit", "Salir"]);
});
