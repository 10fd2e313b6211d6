import type { Compiled } from "./compile.ts";
import { compileLanguage, problemsOfFile } from "./compile-language.ts";
import { differences, type Ids, idTypes, WRITTEN } from "./ids.ts";
import type { PublicCatalogue } from "./public-catalogues.ts";

/** The sections of a catalogue of the survivors' side, in the order in which they stand in the file. */
const sections = ["home", "frame", "pages", "find", "ask", "found", "paper", "glossary"];

/** What the script of the questions may say, in two parts; everything else is written into pages when the site is built. */
const ofQuestions = new Set(["frame", "ask"]);
const ofResult = new Set(["find", "found"]);

const sectionOf = (id: string) => id.slice(0, id.indexOf("."));

/**
 * Compiles the catalogues of the survivors' side: for each language a module of
 * all messages, for the build, and two of those that the questions' script
 * loads: for the questions, then for their result; the types of both; the list
 * of languages; and, by language, the messages that say what the English said
 * before it changed.
 */
export function compilePublic(
  catalogues: readonly PublicCatalogue[],
  stale: ReadonlyMap<string, readonly string[]> = new Map(),
): Compiled {
  const [first, ...others] = catalogues.map(({ language, messages }) => compileLanguage(language, messages));
  if (first === undefined) return { ok: false, problems: ["There is no catalogue in src/public/words."] };
  const problems = [
    ...catalogues.flatMap(problemsIn),
    ...[first, ...others].flatMap((each) => each.problems),
    ...others.flatMap((other) => differences(first.language, first.ids, other.language, other.ids)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const partly = (name: string, sections: ReadonlySet<string>) =>
    catalogues.map(({ language, messages }) => {
      const part = messages.filter(([id]) => sections.has(sectionOf(id)));
      return [`${name}.${language}.ts`, compileLanguage(language, part).source] as const;
    });
  return {
    ok: true,
    files: {
      "ids.ts": publicIds(first.ids),
      "languages.ts": languagesText(catalogues),
      "pages.ts": pagesText(catalogues),
      "screener.ts": screenerText(catalogues),
      "stale.ts": staleText(catalogues, stale),
      ...Object.fromEntries([first, ...others].map(({ language, source }) => [`pages.${language}.ts`, source])),
      ...Object.fromEntries([...partly("questions", ofQuestions), ...partly("result", ofResult)]),
    },
  };
}

function problemsIn({ language, name, direction, messages }: PublicCatalogue): readonly string[] {
  const file = `public/words/${language}.po`;
  let at = 0;
  const astray = messages.flatMap(([id]) => {
    const section = sections.indexOf(sectionOf(id));
    if (section < 0) return [`${file}: ${id} is in no section; they are ${sections.join(", ")}`];
    if (section < at) return [`${file}: ${id} stands after the section ${sections[at]}`];
    at = section;
    return [];
  });
  return [
    ...(name === "" ? [`${file}: its header needs a line "X-Name: …", the name of the language in that language`] : []),
    ...(["ltr", "rtl"].includes(direction)
      ? []
      : [`${file}: its header needs "X-Direction: ltr" or "X-Direction: rtl"`]),
    ...problemsOfFile(file, messages),
    ...astray,
  ];
}

function publicIds(ids: Ids): string {
  const ofScreener = (id: string) => ofQuestions.has(sectionOf(id)) || ofResult.has(sectionOf(id));
  const screener = new Map([...ids].filter(([id]) => ofScreener(id)));
  return [
    WRITTEN,
    ...idTypes(ids, "PageMessages", "PageGroup"),
    ...idTypes(screener, "ScreenerMessages", "ScreenerGroup"),
    "",
  ].join("\n");
}

function languagesText(catalogues: readonly PublicCatalogue[]): string {
  const lines = catalogues.map(({ language, name, direction }) => JSON.stringify({ tag: language, name, direction }));
  return [
    WRITTEN,
    "export const languages = [",
    ...lines.map((each) => `  ${each},`),
    "] as const;",
    'export type PublicLanguage = (typeof languages)[number]["tag"];',
    "",
  ].join("\n");
}

function pagesText(catalogues: readonly PublicCatalogue[]): string {
  const tags = catalogues.map(({ language }) => language);
  return [
    WRITTEN,
    ...tags.map((tag, at) => `import { messages as m${at} } from "./pages.${tag}.ts";`),
    `export const pageMessages = { ${tags.map((tag, at) => `${JSON.stringify(tag)}: m${at}`).join(", ")} } as const;`,
    "",
  ].join("\n");
}

function screenerText(catalogues: readonly PublicCatalogue[]): string {
  const loaders = (name: string) => [
    `export const ${name}Messages = {`,
    ...catalogues.map(({ language: tag }) => `  ${JSON.stringify(tag)}: () => import("./${name}.${tag}.ts"),`),
    "} as const;",
  ];
  return [WRITTEN, ...loaders("questions"), ...loaders("result"), ""].join("\n");
}

function staleText(catalogues: readonly PublicCatalogue[], stale: ReadonlyMap<string, readonly string[]>): string {
  const lines = catalogues.map(
    ({ language }) => `  ${JSON.stringify(language)}: ${JSON.stringify(stale.get(language) ?? [])},`,
  );
  return [WRITTEN, "export const stale: Readonly<Record<string, readonly string[]>> = {", ...lines, "};", ""].join(
    "\n",
  );
}
