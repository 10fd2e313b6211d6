import type { PageItem } from "../html/page.ts";

type Row = Extract<PageItem, { kind: "row" }>;

/** What a row announces: a party, one of the six charge blocks, the table of entries; or nothing (content). */
export type Label =
  | { readonly kind: "defendant"; readonly number: number | undefined }
  | { readonly kind: "party" }
  | { readonly kind: "counts"; readonly list: "pending" | "terminated" | "complaint"; readonly label: string }
  | { readonly kind: "level"; readonly block: "opening" | "terminated"; readonly label: string }
  | { readonly kind: "entries" };

const parties =
  /^(?:plaintiff|movant|material witness|intervenor|interested party|special master|notice party|petitioner|respondent|claimant|surety|amicus|in re|interpreter|garnishee|trustee|victim|receiver|custodian|third party[\w ]*|interested[\w ]*|consol[\w ]*|cross[\w ]*|witness|objector|miscellaneous|mediator|appellant|appellee|bond[\w ]*|counter[\w ]*|creditor|debtor|government|unknown)\s*(?:\(\d+\))?$/iu;

/**
 * The label that a row is, if any (RECORDS §§ 1.1 and 1.2). Labels are matched
 * on the whole text of the first cell, line wraps inside them removed. An
 * underlined cell alone in its row is a label even when its word is not known
 * to us: party roles are local, and a party's name must never be read as a
 * charge.
 */
export function labelOf(row: Row): Label | undefined {
  const first = row.cells[0];
  if (first === undefined) return undefined;
  const text = first.lines.join(" ");
  if (text.length > 120) return undefined;
  const defendant = /^Defendant\s*(?:\(\s*(\d{1,4})\s*\))?$/iu.exec(text);
  if (defendant !== null) {
    return { kind: "defendant", number: defendant[1] === undefined ? undefined : Number(defendant[1]) };
  }
  if (/^Pending Counts$/iu.test(text)) return { kind: "counts", list: "pending", label: "Pending Counts" };
  if (/^Terminated Counts$/iu.test(text)) return { kind: "counts", list: "terminated", label: "Terminated Counts" };
  if (/^Complaints?$/iu.test(text)) return { kind: "counts", list: "complaint", label: "Complaints" };
  const level = /^Highest Offense Level \((Opening|Terminated)\)$/iu.exec(text)?.[1]?.toLowerCase();
  if (level === "opening") return { kind: "level", block: "opening", label: "Highest Offense Level (Opening)" };
  if (level === "terminated")
    return { kind: "level", block: "terminated", label: "Highest Offense Level (Terminated)" };
  if (/^Date Filed$/iu.test(text) && row.cells.some((cell) => /^Docket Text$/iu.test(cell.lines.join(" ")))) {
    return { kind: "entries" };
  }
  const alone = row.cells.slice(1).every((cell) => cell.lines.length === 0);
  if (alone && (parties.test(text) || (first.underlined && !/\d{1,4}:\d/u.test(text)))) return { kind: "party" };
  return undefined;
}
