import type { ParsedStatute } from "./statute.ts";
import { readGroups } from "./subsection.ts";

type Cited = Pick<ParsedStatute, "title" | "section" | "subsection"> & { readonly asPrinted?: string };

/**
 * The citation as a brief writes it: `18 U.S.C. § 2113(a)`, `36 C.F.R. § 2.35`.
 * A statute that could not be read is given as printed. Reading the result with
 * `parseStatutes` gives the same title, section and subsection.
 */
export function formatStatute(statute: Cited): string {
  const { title, section, subsection = "" } = statute;
  if (title === undefined || section === undefined) return statute.asPrinted ?? "";
  const code = title.endsWith("-CFR") ? `${title.slice(0, -4)} C.F.R.` : `${title} U.S.C.`;
  return `${code} § ${section}${subsection}`;
}

/**
 * One text for each statute, to compare and to index: `18:2113(a)`,
 * `36-CFR:2.35`. Undefined for a statute that could not be read.
 */
export function statuteKey({ title, section, subsection = "" }: Cited): string | undefined {
  return title === undefined || section === undefined ? undefined : `${title}:${section}${subsection}`;
}

/**
 * The USLM identifier of a place in the Code: `("18", "3771A", "(b)(1)(A)")`
 * gives `/us/usc/t18/s3771A/b/1/A`; a regulation of title `36-CFR` gives
 * `/us/cfr/t36/s2.35`. Scheme: House USLM user guide, "Referencing Model".
 */
export function uslmIdentifier(title: string, section: string, subsection = ""): string {
  const collection = title.endsWith("-CFR") ? "cfr" : "usc";
  const { groups } = readGroups(subsection, 0, true);
  return [`/us/${collection}/t${title.replace("-CFR", "")}`, `s${section}`, ...groups].join("/");
}
