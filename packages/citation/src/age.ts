import { dateOfDay } from "./day.ts";
import type { EdtfDate } from "./edtf-date.ts";

/** Full years, as a range: both ends are possible for some day of each date. */
export interface YearRange {
  readonly least: number;
  readonly most: number;
}

/**
 * The age in full years that someone born on `birth` has on `on`, where either
 * date may be known only in part. Days on which the person was not yet born are
 * left out; if no other day is possible both ends are -1, and the two dates
 * contradict each other.
 *
 * A year is complete on the birthday. Someone born on February 29 has, on
 * February 28 of a common year, an age that jurisdictions count differently:
 * both counts are within the range.
 */
export function fullYearsBetween(birth: EdtfDate, on: EdtfDate): YearRange {
  if (on.latest < birth.earliest) return { least: -1, most: -1 };
  const least = birth.latest >= on.earliest ? 0 : fullYears(birth.latest, on.earliest, "march");
  return { least, most: fullYears(birth.earliest, on.latest, "february") };
}

function fullYears(from: number, to: number, leapBirthday: "february" | "march"): number {
  const [birth, on] = [dateOfDay(from), dateOfDay(to)];
  const years = on.year - birth.year;
  const constrained = birth.add({ years });
  const birthday =
    leapBirthday === "march" && constrained.day !== birth.day ? constrained.add({ days: 1 }) : constrained;
  return birthday.toString() <= on.toString() ? years : years - 1;
}
