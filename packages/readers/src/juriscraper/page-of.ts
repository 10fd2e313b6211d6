import { circuitOf } from "@setaside/citation";
import type { CasePage, PageEntry } from "../case-page/case-page.ts";
import { readCaption } from "../docket/caption.ts";
import { readNumber } from "../pacer/heading.ts";
import { plainProblem, type ReadProblem } from "../problem.ts";
import { collapse } from "../text/plain.ts";
import { courtId, entryOf, isoDate, wholeNumber } from "./docket-of.ts";
import { type JsonObject, objectsOf, textOf } from "./json.ts";

export type PageOfResult =
  | { readonly ok: true; readonly page: CasePage }
  | { readonly ok: false; readonly problem: ReadProblem };

/** juriscraper's JSON of a page without parties: a case summary, a history report, or entries from the Internet Archive. */
export function pageOf(value: JsonObject): PageOfResult {
  const number = readNumber(collapse(textOf(value["docket_number"])));
  if (number === undefined) return { ok: false, problem: plainProblem("no-case-number") };
  if (number.number.type === "cv") return { ok: false, problem: plainProblem("civil-docket") };
  const court = courtId(value);
  const circuit = court === undefined ? undefined : circuitOf(court);
  const raw = collapse(textOf(value["case_name_raw"]));
  const related = collapse(textOf(value["related_cases_str"]));
  const referred = collapse(textOf(value["referred_to_str"]));
  const assigned = collapse(textOf(value["assigned_to_str"]));
  return {
    ok: true,
    page: {
      kind: "docket_entries" in value ? "entries" : "case-summary",
      court: { id: circuit === undefined ? undefined : court, circuit, division: undefined, printed: court ?? "" },
      number: number.number,
      defendant: number.defendant ?? wholeNumber(textOf(value["federal_defendant_number"])),
      // juriscraper rewrites titles and drops "et al"; only the raw one keeps it.
      caption: readCaption(raw || collapse(textOf(value["case_name"])), raw !== ""),
      filed: isoDate(value["date_filed"], "date_filed"),
      terminated: isoDate(value["date_terminated"], "date_terminated"),
      lastFiling: isoDate(value["date_last_filing"], "date_last_filing"),
      linked: related === "" ? [] : [`Related case: ${related}`],
      assigned: assigned === "" ? undefined : { value: assigned, place: "assigned_to_str", text: assigned },
      referred: referred === "" ? undefined : { value: referred, place: "referred_to_str", text: referred },
      entries: objectsOf(value["docket_entries"]).flatMap(pageEntry),
      printed: undefined,
      secrets: [],
    },
  };
}

function pageEntry(value: JsonObject): readonly PageEntry[] {
  const entry = entryOf(value);
  const label = collapse(textOf(value["short_description"]));
  const text = entry.text || label;
  return text === "" ? [] : [{ ...entry, text, label }];
}
