import type { EdtfDate } from "./edtf-date.ts";

/** An answer about dates that are known only in part: *unknown* is never *no*. */
export type Known = "yes" | "no" | "unknown";

/**
 * Whether `a` lies before `b`: yes when the last day `a` may be comes before the
 * first day `b` may be, no when no day of `a` can come before any of `b`.
 * The two are taken as independent: the same partly known date compared with
 * itself is unknown.
 */
export function before(a: EdtfDate, b: EdtfDate): Known {
  if (a.latest < b.earliest) return "yes";
  return a.earliest >= b.latest ? "no" : "unknown";
}

/** Whether `a` lies on or after `b`: the opposite of `before`, and unknown when it is. */
export function onOrAfter(a: EdtfDate, b: EdtfDate): Known {
  const earlier = before(a, b);
  return earlier === "unknown" ? earlier : earlier === "yes" ? "no" : "yes";
}
