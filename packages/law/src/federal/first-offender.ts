import type { Relief } from "../relief.ts";
import { analysis, described, recalled, statute } from "../statement.ts";
import { law } from "../vocabulary.ts";
import { offenses } from "./offenses/index.ts";

const { all, below, element, is, not, oneOf } = law;

const simplePossession = offenses.filter((row) => row.title === "21" && row.section === "844").map((row) => row.id);

const verified = { confidence: "verified" } as const;

export const noPeriodsForApplication = analysis(
  "§ 3607(c) sets no period for the application, an answer to it or a hearing.",
  "18 U.S.C. § 3607(c)",
  recalled,
);

/** 18 U.S.C. § 3607(c): the Federal First Offender Act. It needs no trafficking. */
export const firstOffenderExpungement: Relief<"charge"> = Object.freeze({
  id: "us/first-offender-expungement",
  name: "Expunge a first drug possession disposition",
  authority: { citation: "18 U.S.C. § 3607(c)", uslm: "/us/usc/t18/s3607/c" },
  inForce: { from: "1987-11-01" },
  subject: "charge",
  who: statute("The person, on application.", "18 U.S.C. § 3607(c)", { ...described, source: "ilrc" }),
  court: statute("The court that made the disposition.", "18 U.S.C. § 3607(a), (c)", recalled),
  courtRule: "sentencing-court",
  discretion: "shall",
  discretionGround: statute("On the application the court shall enter the order.", "18 U.S.C. § 3607(c)", {
    ...described,
    source: "ilrc",
  }),
  burden: analysis("None is stated; the conditions appear from the record.", "18 U.S.C. § 3607(c)", recalled),
  expression: all(
    element(
      "simple-possession",
      statute("The person was found guilty of an offense under 21 U.S.C. § 844.", "18 U.S.C. § 3607(a)", verified),
      // A state or a tribe charges under its own law, whatever federal section a paper puts beside it.
      all(oneOf("charge.statute", ...simplePossession), not(oneOf("charge.jurisdiction", "state", "tribal"))),
    ),
    element(
      "special-probation",
      statute(
        "The court placed the person on probation of at most one year without entering a judgment of conviction; the person had no earlier conviction relating to controlled substances and no earlier such disposition.",
        "18 U.S.C. § 3607(a)",
        verified,
      ),
      is("charge.specialProbation"),
    ),
    element(
      "under-21-at-offense",
      statute("The person was less than twenty-one years old at the time of the offense.", "18 U.S.C. § 3607(c)", {
        ...described,
        source: "ilrc",
      }),
      below("charge.ageAtOffense", 21),
    ),
  ),
  motionContents: [],
  evidence: [],
  clocks: [noPeriodsForApplication],
  effect: [
    statute(
      "All references to the arrest, the proceedings and their results are expunged from all official records, but for the Department of Justice's nonpublic record.",
      "18 U.S.C. § 3607(c)",
      { ...described, source: "ilrc" },
    ),
    statute(
      "The disposition is not a conviction for a disqualification or disability imposed by law, or for any other purpose.",
      "18 U.S.C. § 3607(b)",
      { ...described, source: "ilrc" },
    ),
    statute(
      "The person commits no perjury or false statement by not reciting the arrest or proceedings.",
      "18 U.S.C. § 3607(c)",
      { ...described, source: "ilrc" },
    ),
  ],
  limits: [
    statute(
      "The Department of Justice keeps a nonpublic record, only to decide whether the person qualifies again.",
      "18 U.S.C. § 3607(b)",
      recalled,
    ),
  ],
  notes: [],
  leads: true,
} as const);
