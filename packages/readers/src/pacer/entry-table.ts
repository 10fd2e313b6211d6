import { parsePrintedDate } from "@setaside/citation";
import type { DocketEntry } from "../docket/docket.ts";
import type { PageItem } from "../html/page.ts";

const printedDate = /^\d{1,2}\/\d{1,2}\/\d{2,5}$/u;

/** Rows after "Date Filed | # | Docket Text" that begin with a date, in the order printed. */
export function readEntryTable(items: readonly PageItem[]): readonly DocketEntry[] {
  const entries: DocketEntry[] = [];
  for (const item of items) {
    if (item.kind !== "row" || item.cells.length < 2) continue;
    const filed = item.cells[0]?.lines.join(" ") ?? "";
    if (!printedDate.test(filed)) continue;
    const number = item.cells.length > 2 ? (item.cells[1]?.lines.join(" ") ?? "") : "";
    const text = item.cells
      .slice(item.cells.length > 2 ? 2 : 1)
      .map((cell) => cell.lines.join(" "))
      .join(" ")
      .trim();
    entries.push(docketEntry(filed, number, text));
  }
  return entries;
}

/** One entry; a number column without a number is a text-only entry (RECORDS § 1.6). */
function docketEntry(filed: string, number: string, text: string): DocketEntry {
  const date = parsePrintedDate(filed);
  const known = /^\d{1,6}$/u.test(number.trim());
  return {
    place: known ? `entry ${number.trim()}` : `entry of ${filed} without number`,
    date: date.ok ? date.iso : undefined,
    dated: filed,
    number: known ? number.trim() : undefined,
    text,
  };
}
