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

const stylesheet = "law/law.css";

/**
 * The public pages of the law: an index and one page for each place, in an
 * English and a Spanish frame, with one style sheet. Static: no script, and
 * nothing that another host serves.
 */
export function lawSite(): readonly SiteFile[] {
  const { jurisdictions } = lawIndex();
  const pages = (["en", "es"] as const).flatMap((language) => [
    { path: `${folder(language)}index.html`, text: indexPage(jurisdictions, language) },
    ...jurisdictions.map((entry) => ({
      path: `${folder(language)}${slug(entry)}.html`,
      text: lawPage(entry, language),
    })),
  ]);
  return [{ path: stylesheet, text: `${style}\n${frameStyle}` }, ...pages];
}

function folder(language: Language): string {
  return language === "en" ? "law/" : "es/law/";
}

/** `us`, `ca`: the end of the page's address. */
function slug({ code }: IndexEntry): string {
  return code.toLowerCase();
}

function nameIn({ code, name, nameInSpanish }: IndexEntry, language: Language): string {
  if (code === "us") return frameWords[language].federal;
  return language === "en" ? name : nameInSpanish;
}

function lawPage(entry: IndexEntry, language: Language): string {
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
    site: frameOf(language, slug(entry), howToReadIn(law)),
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

function frameOf(language: Language, page: string, howToRead = ""): SiteFrame {
  const words = frameWords[language];
  const other = language === "en" ? "es" : "en";
  const address = (of: Language) => `/${folder(of)}${page === "index" ? "" : page}`;
  const head = `<a class="skip" href="#law">${words.skip}</a>
<nav class="site" aria-label="Setaside">
<a href="${language === "en" ? "/" : "/es/"}">${words.home}</a>
<a href="/${folder(language)}"${page === "index" ? ' aria-current="page"' : ""}>${words.index}</a>
<a href="${address(other)}" lang="${other}" hreflang="${other}">${words.other}</a>
</nav>
`;
  return {
    stylesheet: `/${stylesheet}`,
    head,
    foot: `<footer><p>${words.foot}</p></footer>\n`,
    ...(language === "es" ? { words: { ...spanishHeadings, [howToRead]: spanishHowToRead } } : {}),
  };
}

function indexPage(jurisdictions: readonly IndexEntry[], language: Language): string {
  const words = frameWords[language];
  const rows = jurisdictions.map((entry) => [
    nameIn(entry, language),
    entry.survivorLaw ? words.found : words.none(entry.lastChecked),
    entry.statutes.map(({ citation }) => citation).join("; "),
    entry.lastChecked,
    words.reviewed(entry.reviewers),
  ]);
  const { head, foot } = frameOf(language, "index");
  const cells = rows.map(
    ([name = "", ...rest], at) =>
      `<tr><th scope="row"><a href="/${folder(language)}${slug(jurisdictions[at] as IndexEntry)}">${escaped(name)}</a></th>${rest.map((text, column) => `<td${column === 1 ? ' lang="en"' : column === 2 ? ' class="nb"' : ""}>${escaped(text)}</td>`).join("")}</tr>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${words.tab}</title>
<link rel="stylesheet" href="/${stylesheet}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
${head}<header>
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
