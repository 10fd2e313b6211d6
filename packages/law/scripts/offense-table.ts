import { circuits } from "@setaside/citation";
import { parse } from "csv-parse/sync";
import type { Authority } from "../src/federal/offenses/authority.ts";
import type { CircuitHolding, CircuitHoldings, OffenseRow } from "../src/federal/offenses/offense.ts";
import { formatPath, readSubsections } from "../src/federal/offenses/subsection.ts";

/** The research's tables, read strictly: a word that is not expected stops the reading and names its row. */

type Cells = Readonly<Record<string, string>>;

/** Rows of `offenses.csv`, in its order. Throws on any cell it does not know. */
export function readOffenseTable(csv: string): OffenseRow[] {
  return cellsOf(csv).map((cells) => {
    const id = text(cells, "id");
    const clause = readClause(cells["subsection"] ?? "", id);
    const note = readCircuitsNote(cells["circuits_note"] ?? "", id);
    return {
      id,
      title: text(cells, "title_usc"),
      section: text(cells, "section"),
      ...clause,
      subsectionAsWritten: cells["subsection"] ?? "",
      name: text(cells, "name"),
      shortName: text(cells, "short_name"),
      category: oneOf(cells, "category", categories),
      grade: oneOf(cells, "grade_hint", ["felony", "misdemeanor", "both"]),
      classification: oneOf(cells, "classification", classifications),
      basis: text(cells, "basis"),
      childVictim: oneOf(cells, "child_victim_possible", ["never", "possible", "element"]),
      attempt: oneOf(cells, "inchoate_attempt", ["same", "not", "unsettled"]),
      conspiracy: oneOf(cells, "inchoate_conspiracy", ["same", "not", "unsettled"]),
      authorities: list(cells, "authority_ids"),
      circuits: note.circuits,
      circuitsNote: note.words,
      confidence: oneOf(cells, "confidence", ["verified", "secondary", "recalled"]),
      lastChecked: text(cells, "last_checked"),
    };
  });
}

/** Rows of `cov_authorities.csv`, in its order. Throws on any cell it does not know. */
export function readAuthorityTable(csv: string): Authority[] {
  return cellsOf(csv).map((cells) => {
    const named = list(cells, "offense_ids");
    const source = cells["source_url"] ?? "";
    const url = /https?:\/\/\S+/.exec(source)?.[0];
    return {
      id: text(cells, "id"),
      citation: text(cells, "citation"),
      court: readCourt(text(cells, "court"), text(cells, "id")),
      year: Number(text(cells, "year")),
      holding: text(cells, "holding"),
      general: named.includes("general"),
      offenses: named.filter((each) => each !== "general"),
      direction: oneOf(cells, "direction", ["cov", "not-cov", "method"]),
      status: oneOf(cells, "status", ["good", "questioned", "abrogated", "superseded"]),
      confidence: oneOf(cells, "confidence", ["verified", "secondary", "recalled"]),
      ...(source !== "" && { source }),
      ...(url !== undefined && { url }),
    };
  });
}

/**
 * The `{court=answer; …}` at the head of a note, and the words after it. An
 * answer is one word, then the form in round brackets, then `?` if doubtful.
 */
export function readCircuitsNote(note: string, row: string): { circuits: CircuitHoldings; words: string } {
  if (!note.startsWith("{")) {
    if (/[{}]/.test(note)) throw new Error(`${row}: a brace inside the circuits note.`);
    return { circuits: {}, words: note };
  }
  const end = note.indexOf("}");
  if (end < 0) throw new Error(`${row}: the circuits note has no closing brace.`);
  const found: Partial<Record<keyof CircuitHoldings, CircuitHolding>> = {};
  for (const pair of note.slice(1, end).split(";")) {
    const match = /^(\w+)=(cov|not|unsettled|depends|follows)(?:\(([^()]+)\))?(\?)?$/.exec(pair.trim());
    if (match === null) throw new Error(`${row}: cannot read the holding "${pair.trim()}".`);
    const [, court = "", answer, form, doubt] = match;
    const place = readCourt(court, row);
    if (place === "district" || place === "bia") throw new Error(`${row}: ${court} binds no circuit.`);
    if (found[place] !== undefined) throw new Error(`${row}: ${court} is named twice.`);
    found[place] = {
      answer: answer as CircuitHolding["answer"],
      doubtful: doubt === "?",
      ...(form !== undefined && { form }),
    };
  }
  return { circuits: found, words: note.slice(end + 1).trim() };
}

function readClause(written: string, row: string): Pick<OffenseRow, "subsections" | "form"> {
  const read = readSubsections(written);
  if (read === undefined) throw new Error(`${row}: cannot read the subsection "${written}".`);
  return { subsections: read.paths.map(formatPath), form: read.rest };
}

function readCourt(court: string, row: string): Authority["court"] {
  if (court === "scotus" || court === "bia") return court;
  if (court === "dct") return "district";
  const circuit = circuits.find((each) => `ca${each}` === court);
  if (circuit !== undefined) return circuit;
  if (court === "cadc") return "dc";
  if (court === "cafed") return "fed";
  throw new Error(`${row}: no such court as "${court}".`);
}

function cellsOf(csv: string): Cells[] {
  return parse(csv, { columns: true, bom: true, skip_empty_lines: true }) as Cells[];
}

function text(cells: Cells, column: string): string {
  const value = cells[column]?.trim();
  if (!value) throw new Error(`${cells["id"]}: ${column} is empty.`);
  return value;
}

function list(cells: Cells, column: string): string[] {
  return text(cells, column)
    .split(";")
    .map((each) => each.trim());
}

function oneOf<const Word extends string>(cells: Cells, column: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === text(cells, column));
  if (word === undefined) throw new Error(`${cells["id"]}: ${column} has no such value as "${cells[column]}".`);
  return word;
}

const classifications = [
  "not-crime-of-violence",
  "crime-of-violence",
  "divided",
  "unsettled",
  "depends-on-predicate",
  "depends-on-subsection",
] as const;

const categories = [
  "assault",
  "conspiracy",
  "drugs",
  "escape",
  "firearms",
  "fraud",
  "homicide",
  "identity",
  "immigration",
  "kidnapping",
  "money-laundering",
  "obscenity-child-exploitation",
  "obstruction",
  "other",
  "public-order",
  "robbery",
  "sex-offense",
  "tax",
  "theft",
  "trafficking-labor",
  "trafficking-sex",
] as const;
