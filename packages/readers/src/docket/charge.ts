import { type ParsedTitle, parseStatutes } from "@setaside/citation";
import { type Disposition, readDisposition } from "../disposition/disposition.ts";
import { limits } from "../limits.ts";
import { countLabel, expandCounts, generationOf } from "./count-number.ts";
import type { ChargeRow, DocketDefendant } from "./docket.ts";

/** One charge of one defendant: a count of a row, ranges expanded. */
export interface Charge {
  /** Last part of the charge's id: `3ss`, `c1`; `x1` for a row whose count can't be read; `1.2` for a second count 1. */
  readonly key: string;
  /** 0 when none could be read; the row's order for a complaint. */
  readonly number: number;
  readonly suffix: string;
  /** 0 first instrument, 1 superseding …; undefined when the suffix is not one of those. */
  readonly generation: number | undefined;
  readonly row: ChargeRow;
  readonly title: ParsedTitle;
  readonly disposition: Disposition;
  /** The count could not be read; only a remark and the raw text say what it was. */
  readonly unnumbered: boolean;
  /** Another row has the same count: this is not the first. */
  readonly repeated: boolean;
}

/** Expands a defendant's rows into charges, in the order printed; no row is left out. */
export function chargesOf(defendant: DocketDefendant): readonly Charge[] {
  const charges: Charge[] = [];
  const used = new Map<string, number>();
  const orders = { complaint: 0, unnumbered: 0 };
  for (const row of defendant.rows) {
    const title = parseStatutes(row.title);
    for (const base of basesOf(row, orders, limits.charges - charges.length)) {
      const times = (used.get(base.key) ?? 0) + 1;
      used.set(base.key, times);
      charges.push({
        ...base,
        key: times === 1 ? base.key : `${base.key}.${times}`,
        repeated: times > 1,
        row,
        title,
        disposition: readDisposition(
          row.disposition,
          base.unnumbered || row.list === "complaint" ? undefined : base.number,
        ),
      });
    }
  }
  return charges;
}

type Base = Pick<Charge, "key" | "number" | "suffix" | "generation" | "unnumbered">;

/** `room` is how many charges may still follow: a range that does not fit is kept as a row without a number. */
function basesOf(row: ChargeRow, orders: { complaint: number; unnumbered: number }, room: number): readonly Base[] {
  if (row.list === "complaint") {
    const number = ++orders.complaint;
    return [{ key: `c${number}`, number, suffix: "", generation: undefined, unnumbered: false }];
  }
  const counts = row.count === undefined ? undefined : expandCounts(row.count);
  if (counts === undefined || counts.length === 0 || counts.length > room) {
    return [{ key: `x${++orders.unnumbered}`, number: 0, suffix: "", generation: undefined, unnumbered: true }];
  }
  return counts.map((count) => ({
    key: countLabel(count),
    number: count.number,
    suffix: count.suffix,
    generation: generationOf(count.suffix),
    unnumbered: false,
  }));
}

/** Whether a charge is a row of the complaint block. */
export function isComplaint(charge: Charge): boolean {
  return charge.row.list === "complaint";
}
