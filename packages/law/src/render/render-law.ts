import { dayNumber } from "@setaside/citation";
import { federalCases } from "../federal/cases/index.ts";
import { federalDocument } from "./federal-document.ts";
import { htmlOf } from "./html.ts";
import { readJurisdiction } from "./jurisdiction.ts";
import { markdownOf } from "./markdown.ts";

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
 * Only federal law is there: any other place, an unknown word and a date that the
 * calendar lacks give a problem that says how to mend it.
 *
 * `md` is CommonMark with pipe tables. `html` is one page for a file that is opened
 * locally: it holds its style, no script, and loads nothing. `json` is a
 * `LawDocument`, schema `setaside.law/1`.
 */
export function renderLaw(jurisdiction: string, { asOf, format }: LawOptions): RenderedLaw {
  const named = readJurisdiction(jurisdiction);
  if (named.kind === "not-encoded") {
    return {
      ok: false,
      problem: `The law of ${named.name} is not covered yet: only federal law is encoded so far. \`setaside law us\` prints it.`,
    };
  }
  if (named.kind === "unknown") {
    return {
      ok: false,
      problem:
        "No jurisdiction is known by this name. Write `us` for federal law, the only law encoded so far: `setaside law us`.",
    };
  }
  if (asOf !== undefined && dayNumber(asOf) === undefined) {
    return { ok: false, problem: "The date is not a day of the calendar. Write it as 2026-06-03." };
  }
  const law = federalDocument(asOf, federalCases);
  switch (format) {
    case "md":
      return { ok: true, text: markdownOf(law) };
    case "html":
      return { ok: true, text: htmlOf(law) };
    case "json":
      return { ok: true, text: `${JSON.stringify(law, null, 2)}\n` };
  }
}
