import { dayNumber } from "@setaside/citation";
import { federalCases } from "../federal/cases/index.ts";
import { stateCases } from "../states/made/cases.ts";
import { stateLaw } from "../states/states.ts";
import type { LawDocument } from "./document.ts";
import { federalDocument } from "./federal-document.ts";
import { htmlOf } from "./html.ts";
import { type NamedJurisdiction, readJurisdiction } from "./jurisdiction.ts";
import { markdownOf } from "./markdown.ts";
import { stateDocument } from "./state/state-document.ts";

export type { LawDocument } from "./document.ts";

/** The ways in which the law is printed. */
export type LawFormat = "md" | "html" | "json";

export interface LawOptions {
  /** ISO date. Absent: nothing is said of being in force. */
  readonly asOf?: string;
  readonly format: LawFormat;
}

export type RenderedLaw =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/**
 * The law of a jurisdiction as encoded, in the statute's order, with every mark.
 * `jurisdiction` is `us`, `CA`, `us-ca` or a name. A place that nobody researched, an
 * unknown word and a date that the calendar lacks give a problem that says how to mend it.
 *
 * `md` is CommonMark with pipe tables. `html` is one page for a file that is opened
 * locally: it holds its style, no script, and loads nothing. `json` is a
 * `LawDocument`, schema `setaside.law/1`.
 */
export function renderLaw(jurisdiction: string, { asOf, format }: LawOptions): RenderedLaw {
  const law = lawDocument(jurisdiction, asOf);
  if (!law.ok) return law;
  switch (format) {
    case "md":
      return { ok: true, text: markdownOf(law.law) };
    case "html":
      return { ok: true, text: htmlOf(law.law) };
    case "json":
      return { ok: true, text: `${JSON.stringify(law.law, null, 2)}\n` };
  }
}

/** The same as data. */
export function lawDocument(
  jurisdiction: string,
  asOf?: string,
): { readonly ok: true; readonly law: LawDocument } | { readonly ok: false; readonly problem: string } {
  const named = readJurisdiction(jurisdiction);
  if (asOf !== undefined && dayNumber(asOf) === undefined) {
    return { ok: false, problem: "The date is not a day of the calendar. Write it as 2026-06-03." };
  }
  if (named.kind === "federal") return { ok: true, law: federalDocument(asOf, federalCases) };
  const state = named.kind === "state" ? stateLaw(named.code) : undefined;
  return state === undefined
    ? { ok: false, problem: jurisdictionProblem(named) }
    : { ok: true, law: stateDocument(state, asOf, stateCases) };
}

/** Why a name gives no law, and what to write. */
function jurisdictionProblem(named: NamedJurisdiction): string {
  return named.kind === "not-covered"
    ? `The law of ${named.name} is not covered: nobody has researched it here. \`setaside law list\` names what is covered.`
    : "No jurisdiction is known by this name. Write `us` for federal law or a state's postal code or name, such as `setaside law CA`; `setaside law list` names them all.";
}
