import { parsePrintedDate } from "@setaside/citation";
import { readCaption } from "../docket/caption.ts";
import type { Printed } from "../docket/docket.ts";
import type { Page, PageItem } from "../html/page.ts";
import { linkedLabel, readNumber } from "../pacer/heading.ts";
import { readReceipt } from "../pacer/receipt.ts";
import { plainProblem, type ReadProblem } from "../problem.ts";
import type { CasePage, PageEntry } from "./case-page.ts";
import { courtOfPage } from "./court-of-page.ts";

export type CasePageResult =
  | { readonly ok: true; readonly page: CasePage }
  | { readonly ok: false; readonly problem: ReadProblem };

const opening = /^(\d{1,2}:\d{2}-[a-z]{1,4}-\d{2,6}[^\s]{0,60})\s+(All\s+Defendants\s+)?(.*)$/iu;

/**
 * PACER's case summary or history report (RECORDS § 2). `html` is the page's
 * raw text, for the addresses that tell the court; `secrets` are the receipt's.
 * Problems: no case number, a civil case.
 */
export function readCasePage(
  page: Page,
  kind: "case-summary" | "docket-history",
  html: string,
  secrets: readonly string[],
): CasePageResult {
  const receipt = readReceipt(page.items);
  const items = page.items.slice(0, receipt.start);
  const heading = headingLines(items);
  const first = opening.exec(heading[0] ?? "");
  const number = readNumber(first?.[1] ?? "");
  if (first === null || number === undefined) return { ok: false, problem: plainProblem("no-case-number") };
  if (number.number.type === "cv") return { ok: false, problem: plainProblem("civil-docket") };
  const lines = heading.slice(1);
  return {
    ok: true,
    page: {
      kind,
      court: courtOfPage(page.title, html),
      number: number.number,
      defendant: first[2] === undefined ? number.defendant : undefined,
      caption: readCaption(first[3] ?? ""),
      filed: labelled(lines, "Date filed"),
      terminated: labelled(lines, "Date terminated"),
      lastFiling: labelled(lines, "Date of last filing"),
      linked: lines.filter((line) => linkedLabel.test(line)),
      assigned: role(lines, "presiding"),
      referred: role(lines, "referral"),
      entries: kind === "docket-history" ? historyOf(items) : [],
      printed: receipt.printed,
      secrets,
    },
  };
}

/** The lines from the case's number to the end of its paragraph. */
function headingLines(items: readonly PageItem[]): readonly string[] {
  for (const item of items) {
    const lines = item.kind === "row" ? item.cells.flatMap((cell) => cell.lines) : item.lines;
    const at = lines.findIndex((line) => opening.test(line));
    if (at >= 0) return lines.slice(at, at + 20);
  }
  return [];
}

function labelled(lines: readonly string[], label: string): Printed | undefined {
  const line = lines.find((each) => each.toLowerCase().startsWith(`${label.toLowerCase()}:`));
  const date = parsePrintedDate(line?.slice(label.length + 1).trim() ?? "");
  return line !== undefined && date.ok ? { value: date.iso, place: label, text: line } : undefined;
}

/** "Jane Example, referral" names the judge to whom the case is referred. */
function role(lines: readonly string[], word: "presiding" | "referral"): Printed | undefined {
  const ending = `, ${word}`;
  const line = lines.find((each) => each.length < 200 && each.toLowerCase().endsWith(ending));
  return line === undefined ? undefined : { value: line.slice(0, -ending.length), place: word, text: line };
}

interface EntryDraft {
  readonly number: string;
  readonly label: string;
  filed: string;
}

/**
 * Rows of the history table: number, dates in a table of their own, short
 * description. Rows of that inner table follow the row they stand in.
 */
function historyOf(items: readonly PageItem[]): readonly PageEntry[] {
  const drafts: EntryDraft[] = [];
  let number = "";
  for (const item of items) {
    if (item.kind !== "row") continue;
    const cells = item.cells.map((cell) => cell.lines.join(" "));
    const date = /^(?:Filed(?:\s*&\s*Entered)?)\s*:$/iu.test(cells[0] ?? "") ? cells[1] : undefined;
    const last = drafts.at(-1);
    if (date !== undefined) {
      if (last !== undefined && last.filed === "") last.filed = date;
      continue;
    }
    const label = cells.at(-1) ?? "";
    if (cells.length < 2 || cells.at(-2) !== "" || label === "") continue;
    // A second event of one document has no number cell of its own.
    if (cells.length >= 3) number = /^\d{1,6}$/u.test(cells[0] ?? "") ? (cells[0] ?? "") : "";
    drafts.push({ number, label, filed: "" });
  }
  return drafts.flatMap((draft) => {
    const date = parsePrintedDate(draft.filed);
    if (draft.filed === "") return [];
    return [
      {
        place: draft.number === "" ? `entry of ${draft.filed} without number` : `entry ${draft.number}`,
        date: date.ok ? date.iso : undefined,
        dated: draft.filed,
        number: draft.number === "" ? undefined : draft.number,
        text: draft.label,
        label: draft.label,
      },
    ];
  });
}
