import type { Verdict } from "@setaside/logic";
import type { Finding } from "@setaside/relief";
import type { Terminal } from "../terminal.ts";
import { counted } from "./lines.ts";

export interface Span {
  readonly least: Verdict;
  readonly most: Verdict;
}

const ranks: Readonly<Record<Verdict, number>> = { no: 0, arguable: 1, yes: 2 };

/**
 * The verdict bar (UI.md, Signs): three stops, no, arguable, yes, the span of
 * verdicts still possible filled. Squares, so that no stop is taken for a
 * confidence mark.
 */
export function bar({ least, most }: Span, { unicode, paint }: Terminal): string {
  const [stop, line, span, full, hollow, hatched] = unicode
    ? ["·", "──", "━━", "■", "□", "▨"]
    : [".", "--", "==", "#", "o", "%"];
  const [from, to] = [ranks[least], ranks[most]];
  const settled = from === to ? [hollow, hatched, full][from] : full;
  const sign = (at: number) => (at >= from && at <= to ? settled : stop);
  const link = (at: number) => (at >= from && at < to ? span : line);
  const drawn = `${sign(0)}${link(0)}${sign(1)}${link(1)}${sign(2)}`;
  return most === "no" ? paint.dim(drawn) : paint.cyan(drawn);
}

/** Columns that a bar takes. */
export const barWidth = 7;

/** The words beside a bar. */
export function verdictWords({
  least,
  most,
  openBy,
  missing,
}: Pick<Finding, "least" | "most" | "openBy" | "missing">): string {
  if (least === most) {
    if (least === "yes") return "meets the requirements";
    return least === "no" ? "does not meet the requirements" : "courts have not decided";
  }
  const known = least === "arguable" ? "; arguable at least" : most === "arguable" ? "; arguable at most" : "";
  if (missing.length > 0) return `not enough is known: ${counted(missing.length, "fact")}${known}`;
  return openBy.includes("unread") ? `the words that decide were not read${known}` : `not enough is known${known}`;
}

/** An element's verdict in a word. */
export function verdictWord({ least, most }: Span): string {
  if (least === most) return least;
  return least === "arguable" ? "open, arguable at least" : most === "arguable" ? "open, arguable at most" : "open";
}
