import { type ParsedTitle, statutesCharged } from "@setaside/citation";
import type { DocketCourt } from "../docket/docket.ts";

/** Whose law was broken, as far as a docket of a federal district court shows it. */
export type Jurisdiction = "federal" | "assimilated" | "dc";

/**
 * `assimilated` when 18 U.S.C. § 13 is charged, `dc` when the title cites the
 * D.C. Code (the federal court in D.C. tries both), `federal` when a section of
 * the United States Code or a federal regulation is charged in a known federal
 * district court. Undefined where no statute is printed: not guessed.
 */
export function jurisdictionOf(title: ParsedTitle, printed: string, court: DocketCourt): Jurisdiction | undefined {
  if (court.id === undefined) return undefined;
  if (/\bD\.?\s*C\.?\s*(?:Code|Official\s+Code|C\b)|\b\d{1,2}\s*D\.?C\.?C\b/u.test(printed)) return "dc";
  const charged = statutesCharged(title).filter((each) => each.section !== undefined);
  if (charged.some((each) => each.title === "18" && each.section === "13")) return "assimilated";
  return charged.length > 0 ? "federal" : undefined;
}
