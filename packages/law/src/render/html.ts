import type { LawDocument, OpenPoint, Outline, ReliefBlock, Statement } from "./document.ts";
import { style } from "./html-style.data.ts";
import { type PageBlock, type PageSection, type PrintedPage, pageOfLaw } from "./page.ts";
import { roleWords } from "./question-words.ts";
import { discretionWords, inForceThenWords, joinWords, restsOn, signsOf, sourceWords } from "./rests-on.ts";
import { aboutWords } from "./state/words.data.ts";
import { type Table, tableOf } from "./tables.ts";

/** The law as one HTML page, as `pageHtml` makes it. */
export function htmlOf(law: LawDocument): string {
  return pageHtml(pageOfLaw(law));
}

/**
 * A page as one HTML file that is opened locally: its style is inside, it has no
 * script and loads nothing. Addresses of sources are text, not links, so that
 * reading it never sends anything. Statements of the law are marked as English
 * where the page is in another language.
 */
export function pageHtml(page: PrintedPage): string {
  const { site } = page;
  const foreign = page.language === "en" ? "" : ' lang="en"';
  const frame: Frame = { foreign, word: (text) => worded(text, page) };
  const sources =
    page.sources.length === 0
      ? ""
      : `<section id="sources">
<h2>${escaped(page.words.sources)}</h2>
<ol class="sources"${foreign}>${page.sources.map(({ number, ...source }) => `<li id="source-${number}">${escaped(sourceWords(source))}</li>`).join("")}</ol>
</section>
`;
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(page.tab)}</title>
${site === undefined ? `<style>${style}</style>\n` : site.head}</head>
<body${page.flows === true ? ' class="flows"' : ""}>
${site?.body ?? ""}<header>
<h1>${escaped(page.title)}</h1>
<p class="cite">${escaped(page.line)}</p>
<ul class="marks">${page.marks.map(({ sign, word, meaning }) => `<li><span class="sign">${sign}</span> <b>${escaped(word)}</b>: ${escaped(meaning)}</li>`).join("")}</ul>
</header>
<nav aria-label="${escaped(page.words.contents)}">
<div${site === undefined ? "" : foreign}>${contents(page.sections, frame)}</div>
</nav>
<main id="law"${site === undefined ? "" : foreign}>
${page.sections.map((section) => sectionOf(section, 2, frame)).join("\n")}
${sources}</main>
${site?.foot ?? ""}</body>
</html>
`;
}

function contents(sections: readonly PageSection[], frame: Frame): string {
  const items = sections.map(
    ({ id, heading, sections: inner }) =>
      `<li><a href="#${id}">${frame.word(heading)}</a>${inner.length === 0 ? "" : contents(inner, frame)}</li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

/** What the parts of a page share: the mark of English text on a page in another language, and the words of headings and labels. */
interface Frame {
  readonly foreign: string;
  readonly word: (text: string) => string;
}

/** A heading or label, in the page's language where the frame has words for it. */
function worded(text: string, { language, site }: PrintedPage): string {
  const said = site?.words?.[text];
  return said === undefined ? escaped(text) : `<span lang="${language}">${escaped(said)}</span>`;
}

function sectionOf({ id, heading, citation, blocks, sections }: PageSection, level: number, frame: Frame): string {
  const tag = `h${Math.min(level, 6)}`;
  return `<section id="${id}">
<${tag}>${frame.word(heading)}</${tag}>
${citation === undefined ? "" : `<p class="cite">${escaped(citation)}</p>`}
${blocks.map((block, at) => blockOf(block, `${id}-${at}`, frame)).join("\n")}
${sections.map((inner) => sectionOf(inner, level + 1, frame)).join("\n")}
</section>`;
}

/** One block of a page in English; `id` is unique in it. */
export function blockHtml(block: PageBlock, id: string): string {
  return blockOf(block, id, { foreign: "", word: escaped });
}

function blockOf(block: PageBlock, id: string, frame: Frame): string {
  const { foreign } = frame;
  const table = tableOf(block);
  if (table !== undefined) return tableHtml(table, id, block.kind);
  switch (block.kind) {
    case "paragraph":
      return `<p>${frame.word(block.text)}</p>`;
    case "list": {
      const tag = block.ordered === true ? "ol" : "ul";
      return `${labelled(block.label, frame)}<${tag} class="list">${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</${tag}>`;
    }
    case "notice":
      return `<p class="notice">${escaped(block.text)}</p>`;
    case "statements":
      return `${labelled(block.label, frame)}<ul class="statements"${foreign}>${block.items.map((each) => `<li>${statementHtml(each)}</li>`).join("")}</ul>`;
    case "relief":
      return reliefHtml(block);
    case "rule":
      return `${labelled(block.label, frame)}<ul class="outline">${outlineHtml(block.outline)}</ul>`;
    case "questions":
      return `<ul class="statements"${foreign}>${block.items.map(questionHtml).join("")}</ul>`;
    case "see":
      return `<p>${escaped(block.label)}: ${block.links.map(({ section, text }) => `<a href="#${section}">${escaped(text)}</a>`).join(", ")}.</p>`;
    default:
      throw new Error(`A block of the kind ${block.kind} is a table and was not written as one.`);
  }
}

function labelled(label: string | undefined, { word }: Frame): string {
  return label === undefined ? "" : `<p class="label">${word(label)}</p>`;
}

function sign(statement: Statement): string {
  return `<span class="sign" aria-hidden="true">${signsOf(statement)}</span>`;
}

/** Citation and marks in words: a reader who does not see the signs misses nothing. */
function rests(statement: Statement): string {
  const source =
    statement.source === undefined
      ? ""
      : `; <a class="nb" href="#source-${statement.source}">source ${statement.source}</a>`;
  return `<span class="rests">${escaped([statement.citation, restsOn(statement)].join("; ")).replace(dayOfCheck, '<span class="nb">$&</span>')}${source}</span>`;
}

function statementHtml(statement: Statement): string {
  return `${sign(statement)} ${escaped(statement.text)} ${rests(statement)}`;
}

function reliefHtml({
  id,
  name,
  citation,
  uslm,
  inForce,
  inForceThen,
  about,
  gives,
  subject,
  discretion,
  particulars,
}: ReliefBlock): string {
  const then =
    inForceThen === undefined
      ? ""
      : ` (${inForceThen === "no" ? "<b>not in force on the date asked</b>" : inForceThenWords[inForceThen]})`;
  const until = inForce.to === undefined ? "" : ` to ${inForce.to}`;
  const since = inForce.from === null ? "since when is not known" : `from ${inForce.from}`;
  const rows = [
    ["Relief", `<b>${escaped(name)}</b> <span class="small">${escaped(id)}</span>`],
    [
      "Authority",
      uslm === undefined ? escaped(citation) : `${escaped(citation)} <span class="small">${escaped(uslm)}</span>`,
    ],
    ["In force", `${since}${until}${then}`],
    ...(gives === undefined ? [] : [["Gives", escaped(gives.join(", "))]]),
    ...(about === undefined ? [] : [["Made", aboutWords[about]]]),
    ["Asked for", `each ${subject}; ${discretionWords[discretion]}`],
    ...particulars.map(({ label, statement }) => [
      label,
      `${sign(statement)} <span class="law">${escaped(statement.text)}</span> ${rests(statement)}`,
    ]),
  ];
  return `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join("")}</dl>`;
}

function outlineHtml({ when, text, statement, counsel, element, question, see, joined, kind, parts }: Outline): string {
  const line = [
    ...(when === undefined ? [] : [`<span class="when">${escaped(when)}:</span>`]),
    ...(statement === undefined ? [] : [sign(statement)]),
    kind === "group" ? `<span class="joined">${escaped(text)}</span>` : escaped(text),
    ...(kind === "again" && statement !== undefined ? ["As set out above."] : []),
    ...(counsel === true ? ["<i>Counsel may conclude this.</i>"] : []),
    ...(see === undefined ? [] : [`See <a href="#${see.section}">${escaped(see.text)}</a>.`]),
    ...(element === undefined && question === undefined
      ? []
      : [`<span class="small">${escaped(element ?? question ?? "")}</span>`]),
    ...(statement === undefined ? [] : [rests(statement)]),
    ...(kind !== "group" && kind !== "choice" && joined !== undefined && parts.length > 0
      ? [`<span class="joined">${joinWords[joined]}</span>`]
      : []),
  ].join(" ");
  const inner = parts.length === 0 ? "" : `<ul>${parts.map(outlineHtml).join("")}</ul>`;
  return `<li${kind === "open" || kind === "unread" ? ' class="open"' : ""}>${line}${inner}</li>`;
}

function questionHtml({ id, role, question, readings, statement, reliefs }: OpenPoint): string {
  const sides = readings.map(
    ({ argument, authorities }) =>
      `<li>${escaped(argument)}${authorities.length === 0 ? "" : ` <span class="small">${escaped(authorities.join("; "))}</span>`}</li>`,
  );
  const touched = reliefs.length === 0 ? "" : `<span class="rests">Reliefs: ${escaped(reliefs.join(", "))}</span>`;
  return `<li>${sign(statement)} <b>${escaped(question)}</b> <span class="small">${escaped(id)}; ${roleWords[role]}</span><ul class="readings">${sides.join("")}</ul>${rests(statement)}${touched}</li>`;
}

function tableHtml({ caption, columns, rows }: Table, id: string, kind: PageBlock["kind"]): string {
  const cell = (lines: readonly string[]) =>
    lines.length < 2 ? escaped(lines[0] ?? "") : lines.map((each) => `<p>${escaped(each)}</p>`).join("");
  const body = rows.map(
    ([first, ...rest]) =>
      `<tr><th scope="row">${cell(first ?? [])}</th>${rest.map((each) => `<td>${cell(each)}</td>`).join("")}</tr>`,
  );
  const table = `<table><caption id="${id}-caption">${escaped(caption)}</caption><thead><tr>${columns.map((each) => `<th scope="col">${escaped(each)}</th>`).join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
  // A table wider than the window scrolls by itself, by keyboard too.
  const width = kind === "table" ? "scroll" : `scroll wide ${kind}`;
  return `<div class="${width}" role="region" aria-labelledby="${id}-caption" tabindex="0">${table}</div>`;
}

/** Text that shows just that text in an element or a quoted attribute; a section sign stays with its number. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark).replace(/(§§?) /g, "$1\u00a0");
}

/** A date does not break at its hyphens. */
const dayOfCheck = /checked \d{4}-\d{2}-\d{2}/;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
