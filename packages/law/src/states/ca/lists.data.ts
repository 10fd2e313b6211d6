import { type Jurisdiction, type ListedOffense, recalled } from "../jurisdiction.ts";
import type { Rule } from "../rule.ts";

/** California's codes, as records write them. */
export const codes: Jurisdiction["codes"] = {
  penal: {
    name: "Cal. Penal Code",
    also: ["California Penal Code", "Cal. Pen. Code", "Penal Code", "Pen. Code", "P.C.", "C.P.C."],
    withoutParentheses: true,
  },
  hs: {
    name: "Cal. Health & Safety Code",
    also: [
      "California Health and Safety Code",
      "Health and Safety Code",
      "Health & Safety Code",
      "Health & Safety",
      "Health & Saf. Code",
      "H.S.C.",
      "H.S.",
      "H&S",
    ],
  },
  veh: { name: "Cal. Veh. Code", also: ["California Vehicle Code", "Vehicle Code", "Veh. Code", "V.C.", "C.V.C."] },
  bp: {
    name: "Cal. Bus. & Prof. Code",
    also: [
      "Business and Professions Code",
      "Business & Professions Code",
      "Bus. & Prof. Code",
      "B.P.C.",
      "B.P.",
      "B&P",
    ],
  },
  wi: {
    name: "Cal. Welf. & Inst. Code",
    also: [
      "Welfare and Institutions Code",
      "Welfare & Institutions Code",
      "Welf. & Inst. Code",
      "W.I.C.",
      "W.I.",
      "W&I",
    ],
  },
};

/**
 * Sections that are never a felony, so that no list of felonies takes them in.
 * Thefts and drug possession that can be either stand by the level of the
 * conviction instead.
 */
const misdemeanors: readonly ListedOffense[] = [
  { at: "penal 148(a)", name: "resisting or delaying an officer" },
  { at: "penal 148.9", name: "giving a false name" },
  { at: "penal 415", name: "disturbing the peace" },
  { at: "penal 488", name: "petty theft" },
  { at: "penal 602", name: "trespass" },
  { at: "penal 647(a)", name: "lewd conduct in public" },
  { at: "penal 647(b)", name: "prostitution or solicitation" },
  { at: "penal 647(f)", name: "intoxicated in public" },
  { at: "penal 653.22", name: "loitering for prostitution (former section)" },
  { at: "penal 653.23", name: "supervising or aiding prostitution" },
  { at: "hs 11364", name: "possession of drug paraphernalia" },
  { at: "hs 11532", name: "loitering for drug activity" },
  { at: "hs 11550(a)", name: "under the influence of a controlled substance" },
  { at: "veh 12500", name: "driving without a license" },
];

/** What we recall of Penal Code § 667.5(c). */
const violent: readonly ListedOffense[] = [
  { at: "penal 187", name: "murder, and attempts of it" },
  { at: "penal 192(a)", name: "voluntary manslaughter" },
  { at: "penal 203", name: "mayhem" },
  { at: "penal 205", name: "aggravated mayhem" },
  { at: "penal 207", name: "kidnapping" },
  { at: "penal 209", name: "kidnapping for ransom, robbery or another purpose" },
  { at: "penal 211", name: "robbery" },
  { at: "penal 215", name: "carjacking" },
  { at: "penal 220", name: "assault with intent to commit another listed felony" },
  { at: "penal 261(a)(2)", name: "rape by force or threat" },
  { at: "penal 261(a)(6)", name: "rape by threat of retaliation" },
  { at: "penal 264.1", name: "rape in concert" },
  { at: "penal 286(c)", name: "sodomy of a young child or by force" },
  { at: "penal 287(c)", name: "oral copulation of a young child or by force" },
  { at: "penal 288(a)", name: "lewd act on a child" },
  { at: "penal 288(b)", name: "lewd act by force" },
  { at: "penal 288.5", name: "continuous sexual abuse of a child" },
  { at: "penal 289(a)", name: "sexual penetration by force" },
  { at: "penal 451(a)", name: "arson causing great bodily injury" },
  { at: "penal 451(b)", name: "arson of an inhabited structure" },
  { at: "penal 460(a)", name: "first-degree burglary with another person present" },
  { at: "penal 518", name: "extortion for a street gang" },
  { at: "penal 136.1", name: "threat to a witness for a street gang" },
];

export const lists: Jurisdiction["lists"] = {
  misdemeanors: {
    citation: "Cal. Penal Code §§ 17, 667.5(c)",
    name: { en: "offenses that are never a felony", es: "delitos que nunca son felony" },
    offenses: misdemeanors,
    read: "whole",
    confidence: "recalled",
  },
  // The statutes name § 667.5(c); its paragraphs were not read, so even an offense on this list is asked.
  violent: {
    citation: "Cal. Penal Code § 667.5(c)",
    name: { en: "violent felonies", es: "delitos graves violentos (violent felonies)" },
    offenses: [
      ...violent,
      { at: "penal 12022.7", name: "any felony with a great-bodily-injury or firearm-use enhancement proved" },
      { at: "penal 12022.53", name: "the same, by firearm" },
    ],
    read: "recalled",
    confidence: "recalled",
  },
  serious: {
    citation: "Cal. Penal Code § 1192.7(c)",
    name: { en: "serious felonies", es: "delitos graves serios (serious felonies)" },
    offenses: [],
    read: "recalled",
    confidence: "recalled",
  },
  "human-trafficking": {
    citation: "Cal. Penal Code § 236.1",
    name: { en: "offenses of section 236.1", es: "delitos que nombra la sección 236.1" },
    offenses: [{ at: "penal 236.1", name: "human trafficking" }],
    read: "whole",
    confidence: "verified",
  },
  "section-647-b": {
    citation: "Cal. Penal Code § 647(b)",
    name: { en: "offenses of section 647(b)", es: "delitos que nombra la sección 647(b)" },
    offenses: [{ at: "penal 647(b)", name: "prostitution or solicitation" }],
    read: "whole",
    confidence: "verified",
  },
  "section-653.22": {
    citation: "Cal. Penal Code § 653.22 (former)",
    name: { en: "offenses of former section 653.22", es: "delitos que nombraba la sección 653.22" },
    offenses: [{ at: "penal 653.22", name: "loitering with intent to commit prostitution" }],
    read: "whole",
    confidence: "secondary",
  },
  "section-647f": {
    citation: "Cal. Penal Code § 647f (former)",
    name: { en: "offenses of former section 647f", es: "delitos que nombraba la sección 647f" },
    offenses: [{ at: "penal 647f", name: "felony prostitution after a positive AIDS test" }],
    read: "whole",
    confidence: "secondary",
  },
};

const belowFelony: Rule = { severity: ["misdemeanor", "petty", "infraction"] };

/** Not among the felonies of a list: what is no felony is outside it by its very words. */
function outside(list: "violent" | "serious"): Rule {
  return { some: [{ listed: "misdemeanors" }, belowFelony, { not: { listed: list } }] };
}

/** Any offense not listed in § 667.5(c). */
export const nonviolent = outside("violent");
/** Any offense not listed in § 1192.7(c). */
export const nonserious = outside("serious");

/** Ways outside these statutes. */
export const doors: Jurisdiction["doors"] = [
  recalled("Dismissal after probation or sentence, for anyone, on form CR-180.", {
    citation: "Cal. Penal Code §§ 1203.4, 1203.4a, 1203.41, 1203.42",
  }),
  recalled("Sealing of an arrest that led to no conviction.", { citation: "Cal. Penal Code § 851.91" }),
  recalled("Sealing of juvenile records.", { citation: "Cal. Welf. & Inst. Code § 781" }),
  recalled("Dismissal or redesignation of marijuana convictions.", {
    citation: "Cal. Health & Safety Code § 11361.8",
  }),
  recalled(
    "Vacatur of a conviction whose immigration consequences were not understood, or on new evidence of innocence.",
    {
      citation: "Cal. Penal Code § 1473.7",
    },
  ),
  recalled("A certificate of rehabilitation, which is also an application for a pardon, or a pardon by the Governor.", {
    citation: "Cal. Penal Code §§ 4800, 4852.01",
  }),
];
