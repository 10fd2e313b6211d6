import type { Language } from "../../questions/index.ts";
import type { Block, LawDocument, Section } from "../document.ts";
import { pageHtml } from "../html.ts";
import { style } from "../html-style.data.ts";
import { type IndexEntry, lawIndex } from "../law-index.ts";
import { pageOfLaw, type SiteFrame } from "../page.ts";
import { lawDocument } from "../render-law.ts";
import { frameStyle } from "./style.data.ts";
import { frameWords, spanishHeadings, spanishHowToRead, spanishMarks } from "./words.data.ts";

/** A file of the public site, by its path from the site's root. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** The site in which the pages stand. */
export interface LawSite {
  /** Where it begins on its host, with a slash at both ends. */
  readonly base: string;
  /** What stands after the last part of an address: nothing where the host finds `x.html` at `x`. */
  readonly ending: "" | ".html";
  /** The languages, each with the folder below the base in which its pages stand: none, or `es/`. */
  readonly folders: Readonly<Partial<Record<Language, string>>>;
  /** HTML that the site puts into every page: at the end of its head, and at the beginning of its body. */
  readonly around?: (language: Language) => { readonly head: string; readonly body: string };
}

const ownSite: LawSite = { base: "/", ending: "", folders: { en: "", es: "es/" } };

const languages = ["en", "es"] as const satisfies readonly Language[];

const stylesheet = "law/law.css";

/**
 * The public pages of the law: an index and one page for each place, in an
 * English and a Spanish frame, with one style sheet. Static: no script of their
 * own, and nothing that another host serves.
 */
export function lawSite(site: LawSite = ownSite): readonly SiteFile[] {
  const { jurisdictions } = lawIndex();
  const pages = languages
    .filter((language) => site.folders[language] !== undefined)
    .flatMap((language) => {
      const folder = folderOf(language, site);
      return [
        { path: `${folder}index.html`, text: indexPage(jurisdictions, language, site) },
        ...jurisdictions.map((entry) => ({
          path: `${folder}${slug(entry)}.html`,
          text: lawPage(entry, language, site),
        })),
      ];
    });
  return [{ path: stylesheet, text: `${style}\n${frameStyle}` }, ...pages];
}

/** Where the pages of a language stand below the base. */
function folderOf(language: Language, { folders }: LawSite): string {
  return `${folders[language] ?? ""}law/`;
}

function addressOf(page: string, language: Language, site: LawSite): string {
  return site.base + folderOf(language, site) + (page === "index" ? "" : page + site.ending);
}

/** `us`, `ca`: the end of the page's address. */
function slug({ code }: IndexEntry): string {
  return code.toLowerCase();
}

function nameIn({ code, name, nameInSpanish }: IndexEntry, language: Language): string {
  if (code === "us") return frameWords[language].federal;
  return language === "en" ? name : nameInSpanish;
}

function lawPage(entry: IndexEntry, language: Language, site: LawSite): string {
  const made = lawDocument(entry.code);
  // Every entry of the index has a law.
  if (!made.ok) throw new Error(made.problem);
  const words = frameWords[language];
  const name = nameIn(entry, language);
  const law = forReaders(made.law);
  const page = pageOfLaw(law);
  return pageHtml({
    ...page,
    language,
    tab: words.tab,
    title: entry.code === "us" ? words.federal : words.lawOf(name),
    line: `${words.line(name, law.lastChecked)} ${words.english}`.trim(),
    words: { contents: words.contents, sources: words.sources },
    ...(language === "es" ? { marks: page.marks.map((mark) => ({ ...mark, ...spanishMarks[mark.sign] })) } : {}),
    site: frameOf(language, slug(entry), site, howToReadIn(law)),
  });
}

/** Without the worked cases, which are for the lawyer who reviews the rules, and without sections that then are empty. */
function forReaders(law: LawDocument): LawDocument {
  const without = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.filter(({ kind }: Block) => kind !== "cases"),
    sections: section.sections.map(without),
  });
  return { ...law, sections: law.sections.map(without) };
}

/** The sentence on how to read a page, which its frame says in the reader's language. */
function howToReadIn({ sections }: LawDocument): string {
  const first = sections.find(({ id }) => id === "about")?.blocks[0];
  return first?.kind === "paragraph" ? first.text : "";
}

function frameOf(language: Language, page: string, site: LawSite, howToRead = ""): SiteFrame {
  const words = frameWords[language];
  const other = language === "en" ? "es" : "en";
  const around = site.around?.(language);
  const toOther =
    site.folders[other] === undefined
      ? ""
      : `<a href="${addressOf(page, other, site)}" lang="${other}" hreflang="${other}">${words.other}</a>\n`;
  const body = `<a class="skip" href="#law">${words.skip}</a>
${around?.body ?? ""}<nav class="site" aria-label="Setaside">
<a href="${site.base}${site.folders[language] ?? ""}">${words.home}</a>
<a href="${addressOf("index", language, site)}"${page === "index" ? ' aria-current="page"' : ""}>${words.index}</a>
${toOther}</nav>
`;
  return {
    head: `<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${site.base}${stylesheet}">
<link rel="icon" href="${site.base}icon.svg" type="image/svg+xml">
${around?.head ?? ""}`,
    body,
    foot: `<footer><p>${words.foot}</p></footer>\n`,
    ...(language === "es" ? { words: { ...spanishHeadings, [howToRead]: spanishHowToRead } } : {}),
  };
}

function indexPage(jurisdictions: readonly IndexEntry[], language: Language, site: LawSite): string {
  const words = frameWords[language];
  const rows = jurisdictions.map((entry) => [
    nameIn(entry, language),
    entry.survivorLaw ? words.found : words.none(entry.lastChecked),
    entry.statutes.map(({ citation }) => citation).join("; "),
    entry.lastChecked,
    words.reviewed(entry.reviewers),
  ]);
  const { head, body, foot } = frameOf(language, "index", site);
  const cells = rows.map(
    ([name = "", ...rest], at) =>
      `<tr><th scope="row"><a href="${addressOf(slug(jurisdictions[at] as IndexEntry), language, site)}">${escaped(name)}</a></th>${rest.map((text, column) => `<td${column === 1 ? ' lang="en"' : column === 2 ? ' class="nb"' : ""}>${escaped(text)}</td>`).join("")}</tr>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.tab}</title>
${head}</head>
<body>
${body}<header>
<h1>${words.index}</h1>
<p>${words.intro}</p>
<p class="notice">${words.notReviewed}</p>
</header>
<main id="law">
<div class="scroll" role="region" aria-label="${words.index}" tabindex="0"><table><thead><tr>${words.columns.map((each) => `<th scope="col">${each}</th>`).join("")}</tr></thead><tbody>
${cells.join("\n")}
</tbody></table></div>
</main>
${foot}</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark] ?? mark);
}
