import type { Level, Reason } from "@setaside/relief";
import type { Terminal } from "../terminal.ts";
import { inWords } from "./lines.ts";
import { marks } from "./marks.ts";
import { shortCite } from "./names.ts";

const open: Readonly<Record<string, string>> = { fact: "a fact", law: "the law", unread: "text not read" };

/** The level in words: settled, arguable, or open and by what. */
export function levelText({ possible, openBy }: Pick<Level, "possible" | "openBy">): string {
  const [only, second] = possible;
  if (only === undefined) return "Level not known";
  if (second === undefined) {
    if (only === "A") return "Level A: not a crime of violence";
    return only === "B"
      ? "Level B: a crime of violence, no child a victim"
      : "Excluded: a crime of violence of which a child was a victim";
  }
  const levels = inWords(
    possible.map((each) => (each === "excluded" ? each : `level ${each}`)),
    "or",
  );
  if (openBy.length === 1 && openBy[0] === "law") return `Arguable, ${levels}: courts have not decided`;
  return `Open, ${levels}: ${inWords(openBy.map((each) => open[each] ?? each))}`;
}

const mostAuthorities = 2;

/** What the level rests on: the statements that decided, marked and cited, for an attorney to confirm. */
export function levelAuthority({ because }: Pick<Level, "because">, terminal: Terminal): string {
  const deciding = because.filter(({ element }) => element.startsWith("force/"));
  const child = because.filter(({ element }) => element.endsWith("child-victim") && element !== "child-victim");
  const test = because.filter(({ element }) => element === "crime-of-violence");
  // A conclusion is counsel's word, not the law's: no mark of a text read may stand beside it.
  if (test.some(({ concluded }) => concluded !== undefined)) return "on counsel's conclusion · attorney to confirm";
  const shown = distinct(deciding.length > 0 ? [...deciding, ...child] : test);
  const cited = shown
    .slice(0, mostAuthorities)
    .map((reason) => `${marks(reason, terminal)} ${shortCite(reason.citation)}`);
  const more = shown.length > mostAuthorities ? [`and ${shown.length - mostAuthorities} more`] : [];
  return [...cited, ...more, "attorney to confirm"].join(" · ");
}

/** A court's word first: where one decision is both followed and reasoned from, it stands once. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>();
  const ordered = [...reasons].sort((a, b) => Number(b.kind === "holding") - Number(a.kind === "holding"));
  return ordered.filter(({ citation }) => !seen.has(citation) && seen.add(citation));
}

/** The level in a word or two, for a grid. */
export function levelWord({ possible, openBy }: Pick<Level, "possible" | "openBy">): string {
  const [only, second] = possible;
  if (second === undefined) return only === undefined ? "" : only === "excluded" ? only : `level ${only}`;
  return openBy.length === 1 && openBy[0] === "law" ? "arguable" : "open";
}
