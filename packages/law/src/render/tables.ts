import { answerWords, childWords, courtWords, inchoateWords } from "./catalogue-words.ts";
import type { AuthorityEntry, CaseEntry, FactEntry, OffenseEntry, Statement } from "./document.ts";
import { confidenceSigns } from "./marks.ts";
import type { PageBlock } from "./page.ts";
import { expectedWords, signsOf } from "./rests-on.ts";

/** A table for a page. A cell is its lines; the first cell of a row names the row. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** The table that a block of rows makes; undefined for any other block. */
export function tableOf(block: PageBlock): Table | undefined {
  switch (block.kind) {
    case "table":
      return { ...block, rows: block.rows.map((row) => row.map((cell) => [cell])) };
    case "offenses":
      return {
        caption: "Every row of the catalogue",
        columns: [
          "Id",
          "Offense",
          "Force",
          "Attempt",
          "Conspiracy",
          "Child",
          "Circuits",
          "Confidence",
          "Words changed",
          "Why",
        ],
        rows: block.rows.map(offenseCells),
      };
    case "cases":
      return {
        caption: `Cases worked by hand: ${block.about}`,
        columns: ["Facts", "Answer", "Why", "Still missing", "Cites"],
        rows: block.rows.map(caseCells),
      };
    case "authorities":
      return {
        caption: "Every decision",
        columns: ["Decision", "Court", "Year", "Status", "Points", "What it is", "Confidence", "Holding"],
        rows: block.rows.map(authorityCells),
      };
    case "facts":
      return {
        caption: "Every fact",
        columns: ["Fact", "Question", "Why", "Who can answer", "Sensitivity", "Papers", "Source"],
        rows: block.rows.map(factCells),
      };
    case "forms":
      return {
        caption: "Forms",
        columns: ["Number", "Name", "Edition", "Source", "Checked"],
        rows: block.rows.map(({ number, name, edition, source, checked }) => [
          [number],
          [name],
          [edition ?? "edition not known"],
          [source],
          [checked],
        ]),
      };
    case "listed":
      return {
        caption: block.name,
        columns: ["Section", "Offense", "Only where"],
        rows: block.rows.map(({ citation, name, only }) => [[citation], [name], only === undefined ? [] : [only]]),
      };
    case "changes":
      return {
        caption: `What is different: ${block.about}`,
        columns: ["Field", "Only in the earlier text", "Only in the later text"],
        rows: block.rows.map(({ label, was, is }) => [[label], was.map(marked), is.map(marked)]),
      };
    default:
      return undefined;
  }
}

function marked(statement: Statement): string {
  return `${signsOf(statement)} ${statement.text} (${statement.citation})`;
}

function caseCells(row: CaseEntry) {
  return [
    [row.title, ...(row.asOf === undefined ? [] : [`asked as of ${row.asOf}`]), row.id],
    [expectedWords(row), ...(row.openBy.length === 0 ? [] : [`open by ${row.openBy.join(", ")}`])],
    [row.reason],
    row.missing.length === 0 ? ["nothing"] : row.missing,
    [row.cites],
  ];
}

function offenseCells(row: OffenseEntry) {
  return [
    [row.id],
    [row.citation, row.name],
    [answerWords[row.classification]],
    [inchoateWords[row.attempt]],
    [inchoateWords[row.conspiracy]],
    [childWords[row.childVictim]],
    row.circuits,
    [`${confidenceSigns[row.confidence]} ${row.confidence}`],
    row.amended,
    [
      row.basis,
      row.circuitsNote,
      ...row.unanswered.map((form) => `Not answered: ${form}`),
      ...(row.holdings.length === 0 ? [] : [`Holdings: ${row.holdings.join(", ")}.`]),
      ...(restsOnTestAlone(row) ? [] : [`Reasons from: ${row.reasoning.join(", ")}.`]),
    ].filter((line) => line !== ""),
  ];
}

/** Every row reasons from the test itself; that alone is not worth a line. */
function restsOnTestAlone({ reasoning }: OffenseEntry): boolean {
  return reasoning.every((id) => id === "taylor-scotus-2022");
}

const directions: Readonly<Record<AuthorityEntry["direction"], string>> = {
  cov: "crime of violence",
  "not-cov": "not a crime of violence",
  method: "sets a rule",
};

function authorityCells(row: AuthorityEntry) {
  return [
    [row.citation, row.id],
    [courtWords(row.court)],
    [String(row.year), ...(row.later === true ? ["perhaps later"] : [])],
    [row.status],
    [directions[row.direction]],
    [row.role],
    [`${confidenceSigns[row.confidence]} ${row.confidence}`],
    [row.holding],
  ];
}

function factCells(row: FactEntry) {
  return [
    [row.label, row.path],
    [row.question],
    [row.why],
    [row.who.join(", ")],
    [String(row.sensitivity)],
    [row.proof.join("; ")],
    [row.source, `${confidenceSigns[row.confidence]} ${row.confidence}`],
  ];
}
