import { parsePrintedDate } from "@setaside/citation";
import type { PageItem } from "../html/page.ts";

/** What is kept of the PACER receipt, and what must be kept out of everything. */
export interface Receipt {
  /** Index of the first item of the receipt; the page's items end there. */
  readonly start: number;
  readonly printed: string | undefined;
  /** The search criteria without the case number; empty when nothing limited the entries. */
  readonly limits: string | undefined;
}

const label = /PACER\s+Service\s+Center/iu;
const printedAt = /\b(\d{1,2}\/\d{1,2}\/\d{4})\s+\d{1,2}:\d{2}(?::\d{2})?\b/u;

/** Reads the receipt at the page's end. Login and client code are never looked at. */
export function readReceipt(items: readonly PageItem[]): Receipt {
  const start = items.findIndex((item) => textOf(item).some((text) => label.test(text)));
  if (start < 0) return { start: items.length, printed: undefined, limits: undefined };
  const cells = items.slice(start).flatMap(textOf);
  return { start, printed: printedDate(cells), limits: limitsOf(cells) };
}

function printedDate(cells: readonly string[]): string | undefined {
  for (const cell of cells) {
    const found = printedAt.exec(cell)?.[1];
    if (found === undefined) continue;
    const date = parsePrintedDate(found);
    if (date.ok) return date.iso;
  }
  return undefined;
}

/** "3:15-cr-00331-W Starting with document: 1 Ending with document: 48" limits; the case number alone does not. */
function limitsOf(cells: readonly string[]): string | undefined {
  const at = cells.findIndex((cell) => /^Search\s+Criteria:?$/iu.test(cell));
  const criteria = at < 0 ? undefined : cells[at + 1];
  if (criteria === undefined) return undefined;
  const rest = criteria.replace(/^\S+-(?:cr|mj|po|m|mc|tp|pt|sw|cv)-\S+\s*/iu, "");
  return /\b(?:starting|ending|from|to|filed|entered|between|document)\b/iu.test(rest) ? rest : undefined;
}

/**
 * Login names and client codes of the receipts in a page's raw text, to be kept
 * out of every quote wherever damage to the page may have moved them. Codes
 * shorter than four letters are left: taking `JB` out of every text would
 * damage the record.
 */
export function receiptSecrets(html: string): readonly string[] {
  const secrets = new Set<string>();
  const found = html.matchAll(
    /(?:PACER\s+Login|Client\s+Code)\s*:?((?:\s|&nbsp;|<[^>]{0,300}>){0,40})([^<\s&][^<]{0,80})/giu,
  );
  for (const match of found) {
    const value = (match[2] ?? "").trim();
    if (value.length >= 4 && !/^(?:Client|PACER|Description|Search|Billable|Cost)\b/iu.test(value)) secrets.add(value);
  }
  return [...secrets].sort((a, b) => b.length - a.length);
}

function textOf(item: PageItem): readonly string[] {
  return item.kind === "row" ? item.cells.map((cell) => cell.lines.join(" ")) : [item.lines.join(" ")];
}
