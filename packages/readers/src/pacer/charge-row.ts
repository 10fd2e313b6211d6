import { isCountList } from "../docket/count-number.ts";
import type { ChargeList, ChargeRow } from "../docket/docket.ts";
import type { Cell } from "../html/page.ts";

/**
 * Reads one row of a charge block: title and count left, disposition right.
 * The count is the last line of the left cell, alone in its brackets, which
 * keeps counsel's telephone `(619)` and a subsection at a title's end apart
 * from it (RECORDS § 1.3). Complaint rows have none.
 */
export function readChargeRow(cells: readonly Cell[], list: ChargeList, place: string): ChargeRow {
  const left = cells[0]?.lines ?? [];
  const disposition = cells
    .slice(1)
    .flatMap((cell) => cell.lines)
    .join("\n");
  const last = left.at(-1) ?? "";
  const counted = left.length > 1 && isCountList(last);
  return {
    list,
    place,
    title: (counted ? left.slice(0, -1) : left).join(" "),
    count: counted ? last : undefined,
    disposition,
  };
}

/** Whether a row outside every charge block looks like one of theirs: a count in brackets as the last of several lines. */
export function looksLikeCharge(cells: readonly Cell[]): boolean {
  const left = cells[0]?.lines ?? [];
  return (
    cells.length <= 3 && left.length === 2 && isCountList(left.at(-1) ?? "") && !/^\(?\d{3}\)?$/u.test(left[1] ?? "")
  );
}
