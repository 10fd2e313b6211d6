import type { Ground } from "@setaside/logic";
import { recalled, statute } from "../../statement.ts";

/** A day on which a President closed the executive offices by order. */
export interface PresidentialClosure {
  /** ISO. */
  readonly day: string;
  readonly ground: Ground;
}

const rows: readonly (readonly [day: string, order: string])[] = [
  ["2018-12-05", "Exec. Order No. 13852 (Dec. 1, 2018)"],
  ["2019-12-24", "Exec. Order No. 13900 (Dec. 17, 2019)"],
  ["2020-12-24", "Exec. Order No. 13965 (Dec. 11, 2020)"],
  ["2024-12-24", "Exec. Order of Dec. 2024"],
  ["2025-01-09", "Exec. Order of Dec. 30, 2024"],
  ["2025-12-24", "Exec. Order of Dec. 18, 2025"],
  ["2025-12-26", "Exec. Order of Dec. 18, 2025"],
];

/**
 * Not complete, and it can't be: such an order comes days before. The closure of
 * executive offices does not close a court, so each day is doubtful; a closure
 * that the court itself announced is entered by whoever counts.
 */
export const presidentialClosures: readonly PresidentialClosure[] = rows.map(([day, order]) =>
  Object.freeze({
    day,
    ground: statute(
      "The President closed the executive departments and agencies for the day.",
      `Fed. R. Crim. P. 45(a)(6)(B); ${order}`,
      recalled,
    ),
  }),
);
