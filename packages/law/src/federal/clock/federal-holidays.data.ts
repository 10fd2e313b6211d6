import type { Ground } from "@setaside/logic";
import { recalled, statute } from "../../statement.ts";
import { type DayRule, nth, on } from "./day-rule.ts";

/** A name in both languages. */
export interface InTwoLanguages {
  readonly en: string;
  readonly es: string;
}

/** A day set aside by statute for the whole country. */
export interface FederalHoliday {
  readonly id: string;
  readonly name: InTwoLanguages;
  readonly rules: readonly DayRule[];
  readonly ground: Ground;
}

type Row = readonly [
  id: string,
  en: string,
  es: string,
  rules: readonly DayRule[],
  citation?: string,
  /** Where the day is a legal holiday by another part of the rule than its list. */
];

const listed = "Fed. R. Crim. P. 45(a)(6)(A); 5 U.S.C. § 6103(a)";

/**
 * 5 U.S.C. § 6103(a), `recalled`; checked against two public tables of days (test). The Monday
 * holidays begin in 1971 (Pub. L. 90-363); Veterans Day stood on a Monday of October from then
 * until 1977 (Pub. L. 94-97).
 */
const rows: readonly Row[] = [
  ["new-year", "New Year’s Day", "el Día de Año Nuevo", [on(1, 1)]],
  [
    "king",
    "Martin Luther King Jr.’s Birthday",
    "el Natalicio de Martin Luther King Jr.",
    [nth(3, "monday", 1, { from: 1986 })],
  ],
  [
    "washington",
    "Washington’s Birthday",
    "el Natalicio de Washington",
    [on(2, 22, { to: 1970 }), nth(3, "monday", 2, { from: 1971 })],
  ],
  [
    "memorial",
    "Memorial Day",
    "el Día de los Caídos (Memorial Day)",
    [on(5, 30, { to: 1970 }), nth(-1, "monday", 5, { from: 1971 })],
  ],
  [
    "juneteenth",
    "Juneteenth National Independence Day",
    "el Día de la Independencia de Juneteenth",
    [on(6, 19, { from: 2021 })],
    // Named in the rule from December 1, 2023; before that a day declared by Congress (Pub. L. 117-17).
    "Fed. R. Crim. P. 45(a)(6)(A) (as amended Dec. 1, 2023), (B); 5 U.S.C. § 6103(a); Pub. L. 117-17",
  ],
  ["independence", "Independence Day", "el Día de la Independencia", [on(7, 4)]],
  ["labor", "Labor Day", "el Día del Trabajo", [nth(1, "monday", 9)]],
  ["columbus", "Columbus Day", "el Día de la Raza (Columbus Day)", [nth(2, "monday", 10, { from: 1971 })]],
  [
    "veterans",
    "Veterans’ Day",
    "el Día de los Veteranos",
    [on(11, 11, { to: 1970 }), nth(4, "monday", 10, { from: 1971, to: 1977 }), on(11, 11, { from: 1978 })],
  ],
  ["thanksgiving", "Thanksgiving Day", "el Día de Acción de Gracias", [nth(4, "thursday", 11)]],
  ["christmas", "Christmas Day", "el Día de Navidad", [on(12, 25)]],
];

/** The eleven federal legal holidays, in the order of the year. */
export const federalHolidays: readonly FederalHoliday[] = rows.map(([id, en, es, rules, citation = listed]) =>
  Object.freeze({ id, name: { en, es }, rules, ground: statute(`${en} is a legal holiday.`, citation, recalled) }),
);

/** What moves a holiday to the Monday: no statute names that day. */
export const observedMonday = statute(
  "A legal holiday that falls on a Sunday is observed on the Monday after.",
  "5 U.S.C. § 6103(b); Exec. Order No. 11582, § 3 (Feb. 11, 1971)",
  recalled,
);

/** What moves a holiday to the Friday: words about the pay and leave of employees. */
export const observedFriday = statute(
  "For employees whose week is Monday to Friday, the Friday before a legal holiday that falls on a Saturday is the legal public holiday instead.",
  "5 U.S.C. § 6103(b)(1)",
  recalled,
);
