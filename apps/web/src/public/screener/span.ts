import type { Answer } from "@setaside/screener";

/** How surely a year or an age is known. */
export const spans = ["exact", "about", "between", "up-to", "from"] as const;
export type Span = (typeof spans)[number];

/** What may be typed as a year or an age. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The bounds of a year on a record that somebody living may have. */
export function yearBounds(today: string): Bounds {
  return { least: 1930, most: Number(today.slice(0, 4)) };
}

export const ageBounds: Bounds = { least: 0, most: 110 };

/** Why what is typed is no answer yet: a field that holds no number within bounds, or two in the wrong order. */
export type Mend = "first" | "second" | "order";

/**
 * The answer that is meant by a number as typed, or two.
 * @param second read only where the span is `between`
 */
export function spanAnswer(span: Span, first: string, second: string, bounds: Bounds): Answer | Mend {
  const one = numberIn(first, bounds);
  if (one === undefined) return "first";
  if (span === "up-to") return { range: { least: bounds.least, most: one } };
  if (span === "from") return { range: { least: one, most: bounds.most } };
  if (span === "exact") return { range: { least: one, most: one } };
  if (span === "about")
    return { range: { least: Math.max(one - 1, bounds.least), most: Math.min(one + 1, bounds.most) } };
  const other = numberIn(second, bounds);
  if (other === undefined) return "second";
  return other < one ? "order" : { range: { least: one, most: other } };
}

function numberIn(typed: string, { least, most }: Bounds): number | undefined {
  const text = typed.trim();
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/** How an answer was meant, so that it can be shown again and changed. */
export function spanOf(
  { least, most }: Bounds,
  bounds: Bounds,
): { span: Span; first: number; second: number | undefined } {
  if (least === most) return { span: "exact", first: least, second: undefined };
  if (least === bounds.least) return { span: "up-to", first: most, second: undefined };
  if (most === bounds.most) return { span: "from", first: least, second: undefined };
  if (most - least === 2) return { span: "about", first: least + 1, second: undefined };
  return { span: "between", first: least, second: most };
}
