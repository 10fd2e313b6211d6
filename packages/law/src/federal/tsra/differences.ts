import type { Ground } from "@setaside/logic";
import { analysis, described, read } from "../../statement.ts";

/** A point on which the Act differs from H.R. 1379, the earlier bill whose words stand in for those not read. */
export interface Difference {
  readonly topic: string;
  readonly introduced: string;
  readonly enacted: string;
  readonly ground: Ground;
}

function difference(
  topic: string,
  introduced: string,
  enacted: string,
  citation: string,
  marks: Parameters<typeof analysis>[2],
): Difference {
  const text = `${topic}: the earlier bill had ${introduced}; the Act has ${enacted}.`;
  return Object.freeze({ topic, introduced, enacted, ground: analysis(text, citation, marks) });
}

/** Differences found between H.R. 1379 and the Act, in the Act's order. There may be others. */
export const differences: readonly Difference[] = [
  difference("Short title", "“of 2025”", "no year", "Pub. L. 119-73, § 1", { ...read, source: "publicLaw" }),
  difference(
    "Covered prisoner",
    "a person who is imprisoned",
    "a person who “is, or was previously, imprisoned or incarcerated”",
    "18 U.S.C. § 3771A(a)(2)(C)",
    { ...read, source: "publicLaw" },
  ),
  difference(
    "Violent crime",
    "the meaning of 34 U.S.C. § 11103",
    "a crime of violence under 18 U.S.C. § 16(a)",
    "18 U.S.C. § 3771A(a)(8)",
    { ...read, source: "enrolledReader" },
  ),
  difference(
    "Level C",
    "a level C, any Federal offense that is not level A",
    "no level C, as its definitions show",
    "18 U.S.C. § 3771A(a)(5), (6)",
    { ...read, source: "publicLaw" },
  ),
  difference(
    "Arrests under (b)(1)(C)",
    "a way to expunge level C arrests",
    "that way for level B arrests alone, so that arrests for violent crimes with a child victim lost it",
    "18 U.S.C. § 3771A(b)(1)(C)",
    { ...described, source: "hr4323Introduced" },
  ),
  difference(
    "Provider or clinician",
    "a “licensed” one",
    "no such word in any description",
    "18 U.S.C. § 3771A(b)(5)(A)",
    { ...described, source: "ilrc" },
  ),
  difference(
    "Evidence on coercing others",
    "law enforcement on coercing “other victims into committing Federal offenses”",
    "it described as coercing other victims of trafficking into criminal offenses",
    "18 U.S.C. § 3771A(b)(5)(A)",
    { ...described, source: "ilrc" },
  ),
  difference(
    "Motion by the Director of the Bureau of Prisons",
    "one, for sentence reduction",
    "perhaps none: unconfirmed",
    "18 U.S.C. § 3771A(e)(1)",
    { ...described, source: "ilrc" },
  ),
  difference(
    "Section 28",
    "a rebuttable presumption of duress on clear and convincing proof",
    "“may establish duress by demonstrating” victim status at the time, and no presumption",
    "18 U.S.C. § 28(b)",
    { ...read, source: "section28" },
  ),
  difference(
    "Rule of construction",
    "it in § 7",
    "it in § 8; the content of its § 7 was not seen",
    "Pub. L. 119-73, § 8",
    { ...read, source: "section28" },
  ),
];
