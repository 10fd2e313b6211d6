import type { LawDocument, Outline, ReliefBlock, Statement } from "./document.ts";
import { type PageBlock, type PageSection, type PrintedPage, pageOfLaw } from "./page.ts";
import { roleWords } from "./question-words.ts";
import { discretionWords, inForceThenWords, joinWords, restsOn, signsOf, sourceWords } from "./rests-on.ts";
import { aboutWords } from "./state/words.data.ts";
import { type Table, tableOf } from "./tables.ts";

/** The law as Markdown (CommonMark with pipe tables). */
export function markdownOf(law: LawDocument): string {
  return pageMarkdown(pageOfLaw(law));
}

/** A page as Markdown (CommonMark with pipe tables). */
export function pageMarkdown(page: PrintedPage): string {
  const head = [
    `# ${escaped(page.title)}`,
    escaped(page.line),
    page.marks.map(({ sign, word, meaning }) => `- ${sign} ${word}: ${meaning}`).join("\n"),
    `## ${escaped(page.words.contents)}\n\n${contents(page.sections, "").join("\n")}`,
  ];
  const sources = [
    anchored(2, "sources", page.words.sources),
    page.sources
      .map(({ number, ...source }) => `${number}. <a id="source-${number}"></a>${escaped(sourceWords(source))}`)
      .join("\n"),
  ];
  const end = page.sources.length === 0 ? [] : sources;
  return `${[...head, ...page.sections.flatMap((section) => sectionOf(section, 2)), ...end].join("\n\n")}\n`;
}

function contents(sections: readonly PageSection[], indent: string): readonly string[] {
  return sections.flatMap(({ id, heading, sections: inner }) => [
    `${indent}- [${escaped(heading)}](#${id})`,
    ...contents(inner, `${indent}  `),
  ]);
}

function anchored(level: number, id: string, heading: string): string {
  return `${"#".repeat(Math.min(level, 6))} <a id="${id}"></a>${escaped(heading)}`;
}

function sectionOf(section: PageSection, level: number): readonly string[] {
  return [
    anchored(level, section.id, section.heading),
    ...(section.citation === undefined ? [] : [`*${escaped(section.citation)}*`]),
    ...section.blocks.map(blockOf),
    ...section.sections.flatMap((inner) => sectionOf(inner, level + 1)),
  ];
}

function blockOf(block: PageBlock): string {
  const table = tableOf(block);
  if (table !== undefined) return tableLines(table);
  switch (block.kind) {
    case "paragraph":
      return escaped(block.text);
    case "list":
      return [
        ...(block.label === undefined ? [] : [`**${escaped(block.label)}**`, ""]),
        ...block.items.map((item, at) => `${block.ordered === true ? `${at + 1}.` : "-"} ${escaped(item)}`),
      ].join("\n");
    case "notice":
      return `> **${escaped(block.text)}**`;
    case "statements": {
      const items = block.items.map((each) => statementLines(each, ""));
      return [...(block.label === undefined ? [] : [`**${escaped(block.label)}**`, ""]), ...items].join("\n");
    }
    case "relief":
      return reliefLines(block);
    case "rule":
      return `**${escaped(block.label)}**\n\n${outlineLines(block.outline, "").join("\n")}`;
    case "questions":
      return block.items
        .map(({ id, role, question, readings, statement, reliefs }) =>
          [
            `- ${signsOf(statement)} **${escaped(question)}** (${escaped(id)}; ${roleWords[role]})`,
            ...readings.map(
              ({ argument, authorities }) =>
                `  - ${escaped(argument)}${authorities.length === 0 ? "" : ` *${escaped(authorities.join("; "))}*`}`,
            ),
            `  - *${escaped(statement.citation)}; ${tail(statement)}*`,
            ...(reliefs.length === 0 ? [] : [`  - Reliefs: ${escaped(reliefs.join(", "))}`]),
          ].join("\n"),
        )
        .join("\n");
    case "see":
      return `${escaped(block.label)}: ${block.links.map(({ section, text }) => `[${escaped(text)}](#${section})`).join(", ")}.`;
    default:
      throw new Error(`A block of the kind ${block.kind} is a table and was not written as one.`);
  }
}

function reliefLines({
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
      : ` (${inForceThen === "no" ? "**not in force on the date asked**" : inForceThenWords[inForceThen]})`;
  const until = inForce.to === undefined ? "" : ` to ${inForce.to}`;
  const since = inForce.from === null ? "since when is not known" : `from ${inForce.from}`;
  return [
    `**${escaped(name)}** (\`${id}\`)`,
    "",
    `- Authority: ${escaped(citation)}${uslm === undefined ? "" : ` (\`${uslm}\`)`}`,
    `- In force: ${since}${until}${then}`,
    ...(gives === undefined ? [] : [`- Gives: ${gives.join(", ")}`]),
    ...(about === undefined ? [] : [`- Made ${aboutWords[about]}`]),
    `- Asked for each ${subject}; ${discretionWords[discretion]}`,
    ...particulars.map(({ label, statement }) => statementLines(statement, "", label)),
  ].join("\n");
}

/** A list item: marks and sentence, then what it rests on. Two spaces keep the second line a line. */
function statementLines(statement: Statement, indent: string, label?: string): string {
  const lead = label === undefined ? "" : `${escaped(label)}: `;
  return `${indent}- ${signsOf(statement)} ${lead}${escaped(statement.text)}  \n${indent}  *${escaped(statement.citation)}; ${tail(statement)}*`;
}

function tail(statement: Statement): string {
  const source = statement.source === undefined ? [] : [`[source ${statement.source}](#source-${statement.source})`];
  return [restsOn(statement), ...source].join("; ");
}

function outlineLines(
  { when, text, statement, counsel, element, question, see, joined, kind, parts }: Outline,
  indent: string,
): readonly string[] {
  const head = [
    ...(when === undefined ? [] : [`*${escaped(when)}:*`]),
    ...(statement === undefined ? [] : [signsOf(statement)]),
    escaped(text),
    ...(kind === "again" && statement !== undefined ? ["As set out above."] : []),
    ...(counsel === true ? ["*Counsel may conclude this.*"] : []),
    ...(see === undefined ? [] : [`See [${escaped(see.text)}](#${see.section}).`]),
    ...(element === undefined && question === undefined ? [] : [`(\`${element ?? question}\`)`]),
    ...(kind !== "group" && kind !== "choice" && joined !== undefined && parts.length > 0
      ? [`**${joinWords[joined]}**`]
      : []),
  ].join(" ");
  const rests = statement === undefined ? [] : [`${indent}  *${escaped(statement.citation)}; ${tail(statement)}*`];
  const first = statement === undefined ? `${indent}- ${head}` : `${indent}- ${head}  `;
  return [first, ...rests, ...parts.flatMap((part) => outlineLines(part, `${indent}  `))];
}

function tableLines({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `**${escaped(caption)}**`,
    "",
    line(columns.map(escaped)),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(row.map((lines) => lines.map(escaped).join("<br>")))),
  ].join("\n");
}

/** Text as Markdown that shows just that text, on one line. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>|~&]/gu, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])/u, "$1\\$2")
    .replace(/^([-+#])/u, "\\$1");
}
