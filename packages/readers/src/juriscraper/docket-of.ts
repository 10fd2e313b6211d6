import { circuitOf, parseEdtf } from "@setaside/citation";
import type { Docket, DocketDefendant, DocketEntry, Printed } from "../docket/docket.ts";
import { readNumber } from "../pacer/heading.ts";
import { isPersonName, readPartyCell } from "../pacer/party.ts";
import { plainProblem, type ReadProblem } from "../problem.ts";
import { collapse, linesOf } from "../text/plain.ts";
import { isObject, type JsonObject, objectsOf, textOf } from "./json.ts";
import { readRows } from "./rows.ts";

export type DocketOfResult =
  | { readonly ok: true; readonly docket: Docket }
  | { readonly ok: false; readonly problem: ReadProblem };

/**
 * A docket in juriscraper's JSON (`parties[].criminal_data`) or CourtListener's
 * (`parties[].party_types[].criminal_counts`) as a `Docket`. The same counts on
 * the same sheet: only where they stand differs (RECORDS § 3).
 */
export function docketOf(value: JsonObject): DocketOfResult {
  const parties = objectsOf(value["parties"] ?? value["results"]);
  if (parties.length === 0) return failed("unknown-json");
  const number = readNumber(collapse(textOf(value["docket_number"])));
  if (number === undefined)
    return failed("docket_number" in value || "docket_entries" in value ? "no-case-number" : "unknown-json");
  if (number.number.type === "cv") return failed("civil-docket");
  const own = number.defendant ?? wholeNumber(textOf(value["federal_defendant_number"]));
  const defendants = defendantsOf(parties, own);
  if (defendants.length === 0) return failed("no-defendant");
  const court = courtId(value);
  const entries = objectsOf(value["docket_entries"]).map(entryOf);
  return {
    ok: true,
    docket: {
      court: {
        id: court !== undefined && circuitOf(court) !== undefined ? court : undefined,
        circuit: court === undefined ? undefined : circuitOf(court),
        division: undefined,
        printed: court ?? "",
      },
      number: number.number,
      flags: [],
      caption: collapse(textOf(value["case_name"])),
      details: [],
      plaintiff: [],
      linked: [],
      filed: isoDate(value["date_filed"], "date_filed"),
      terminated: isoDate(value["date_terminated"], "date_terminated"),
      defendants,
      entries,
      otherParties: parties
        .filter((party) => rolesOf(party).every((role) => !isDefendant(role)))
        .map((party) => textOf(party["name"]))
        .filter((name) => !/^(?:usa|united states(?: of america)?)$/iu.test(name)),
      printed: undefined,
      // The format keeps neither the receipt nor what was asked for: nothing says that the entries are all.
      entryLimits: [
        entries.length === 0
          ? "the file holds no docket entries"
          : "the file does not say whether it holds all entries",
      ],
      unplaced: [],
      secrets: [],
    },
  };
}

function failed(code: "unknown-json" | "no-case-number" | "civil-docket" | "no-defendant"): DocketOfResult {
  return { ok: false, problem: plainProblem(code) };
}

/** juriscraper's `court_id`, or the end of CourtListener's `court` link: `…/courts/casd/`. */
export function courtId(value: JsonObject): string | undefined {
  const text = textOf(value["court_id"]) || /([a-z\d]+)\/?$/u.exec(textOf(value["court"]))?.[1];
  return text === undefined || text === "" ? undefined : text;
}

/** A party's roles: juriscraper has one, CourtListener a list. */
function rolesOf(party: JsonObject): readonly JsonObject[] {
  const types = objectsOf(party["party_types"]);
  return types.length > 0 ? types : [party];
}

function isDefendant(role: JsonObject): boolean {
  const type = textOf(role["type"]) || textOf(role["name"]);
  return /^Defendant\b/iu.test(type) || isObject(role["criminal_data"]) || Array.isArray(role["criminal_counts"]);
}

function defendantsOf(parties: readonly JsonObject[], own: number | undefined): readonly DocketDefendant[] {
  const found: DocketDefendant[] = [];
  for (const party of parties) {
    for (const role of rolesOf(party).filter(isDefendant)) {
      const printed = /\((\d{1,4})\)/u.exec(textOf(role["type"]) || textOf(role["name"]))?.[1];
      found.push(
        defendantOf(
          party,
          role,
          printed === undefined ? (found.length === 0 ? (own ?? 1) : found.length + 1) : Number(printed),
        ),
      );
    }
  }
  return found;
}

function defendantOf(party: JsonObject, role: JsonObject, number: number): DocketDefendant {
  const data = isObject(role["criminal_data"]) ? role["criminal_data"] : role;
  const name = collapse(textOf(party["name"]));
  const cell = readPartyCell([name, ...linesOf(textOf(party["extra_info"]) || textOf(role["extra_info"]))], "parties");
  return {
    number,
    name,
    aliases: cell.aliases,
    printed: [name, ...cell.aliases],
    counsel: [],
    terminated: isoDate(role["date_terminated"] ?? party["date_terminated"], "parties, date_terminated"),
    isPerson: isPersonName(name),
    rows: readRows(data),
    openingLevel: level(data["highest_offense_level_opening"], "highest_offense_level_opening"),
    terminatedLevel: level(data["highest_offense_level_terminated"], "highest_offense_level_terminated"),
    missingBlocks: [],
  };
}

function level(value: unknown, place: string): Printed | undefined {
  const text = collapse(textOf(value));
  return text === "" ? undefined : { value: text, place, text };
}

/** An ISO day of a field, with the field as its place; undefined when it is none. */
export function isoDate(value: unknown, place: string): Printed | undefined {
  const text = textOf(value);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && parseEdtf(text).ok ? { value: text, place, text } : undefined;
}

/** A whole number as text; undefined when it is none. */
export function wholeNumber(text: string): number | undefined {
  return /^\d{1,4}$/u.test(text) ? Number(text) : undefined;
}

/** One docket entry, by its long description. */
export function entryOf(value: JsonObject): DocketEntry {
  const date = isoDate(value["date_filed"], "date_filed")?.value;
  const number = textOf(value["document_number"] ?? value["entry_number"]);
  const known = /^\d{1,6}$/u.test(number);
  return {
    place: known ? `entry ${number}` : `entry of ${date ?? "an unknown day"} without number`,
    date,
    dated: date ?? "",
    number: known ? number : undefined,
    text: collapse(textOf(value["description"]) || textOf(value["long_description"])),
  };
}
