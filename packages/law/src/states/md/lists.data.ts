import type { Jurisdiction, ListedOffense } from "../jurisdiction.ts";

/** Maryland's articles, as records write them. */
export const codes: Jurisdiction["codes"] = {
  cl: {
    name: "Md. Code, Crim. Law",
    also: [
      "Md. Code Ann., Crim. Law",
      "Criminal Law Article",
      "Criminal Law",
      "Crim. Law",
      "Md. Crim. Law",
      "C.L.",
      "C.R.",
    ],
    dotsForHyphens: true,
  },
  transp: {
    name: "Md. Code, Transp.",
    also: ["Md. Code Ann., Transp.", "Transportation Article", "Transportation", "Transp.", "T.R.", "T.A."],
    dotsForHyphens: true,
  },
};

/** The list of § 8-302(a)(2) as far as it was read: paragraphs (i) to (xix). */
const qualifying: readonly ListedOffense[] = [
  {
    at: "cl 3-322",
    name: "unnatural or perverted sexual practice, as it existed before October 1, 2023",
    only: { before: ["charge.offenseDate", "2023-10-01"] },
  },
  { at: "cl 5-601", name: "possessing or administering a controlled dangerous substance" },
  { at: "cl 5-618", name: "possessing or purchasing a noncontrolled substance" },
  { at: "cl 5-620(a)(2)", name: "possessing or distributing controlled paraphernalia" },
  { at: "cl 6-205", name: "burglary in the fourth degree" },
  { at: "cl 6-301(c)", name: "malicious destruction of property in the lesser degree" },
  { at: "cl 6-4*", name: "trespass (Title 6, Subtitle 4)" },
  { at: "cl 7-104", name: "misdemeanor theft", only: { severity: ["misdemeanor"] } },
  { at: "cl 8-103", name: "misdemeanor bad check", only: { severity: ["misdemeanor"] } },
  { at: "cl 8-303", name: "fraudulent government identification document" },
  { at: "cl 8-503", name: "public assistance fraud" },
  { at: "cl 9-501", name: "false statement to an officer" },
  { at: "cl 9-502", name: "false statement when under arrest" },
  { at: "cl 9-503", name: "false statement to a public official" },
  { at: "cl 10-201", name: "disturbing the peace and disorderly conduct" },
  { at: "cl 11-107", name: "indecent exposure" },
  { at: "cl 11-303", name: "prostitution" },
  { at: "transp 13-401(h)", name: "driving with suspended registration" },
  { at: "transp 13-409(b)", name: "failure to display registration" },
  { at: "transp 16-101", name: "driving without a license" },
  { at: "transp 16-112(c)", name: "failure to display a license" },
];

export const lists: Jurisdiction["lists"] = {
  qualifying: {
    citation: "Md. Code, Crim. Proc. § 8-302(a)(2)",
    name: { en: "qualifying offenses", es: "delitos admitidos (qualifying offenses)" },
    offenses: qualifying,
    read: "part",
    confidence: "verified",
  },
  // What of the list of today already stood in it in 2020 was not read.
  "qualifying-of-2020": {
    citation: "Md. Code, Crim. Proc. § 8-302(a)(2) (as enacted in 2020)",
    name: {
      en: "qualifying offenses of the act of 2020",
      es: "delitos admitidos en la ley de 2020",
    },
    offenses: qualifying,
    read: "recalled",
    confidence: "recalled",
  },
  prostitution: {
    citation: "Md. Code, Crim. Law §§ 11-303, 11-306",
    name: { en: "commercial sex offenses", es: "delitos por sexo comercial" },
    offenses: [
      {
        at: "cl 11-303",
        name: "prostitution, since October 2019",
        only: { since: ["charge.offenseDate", "2019-10-01"] },
      },
      {
        at: "cl 11-306",
        name: "prostitution, before October 2019 (recalled)",
        only: { before: ["charge.offenseDate", "2019-10-01"] },
      },
    ],
    read: "part",
    confidence: "recalled",
  },
  "section-11-303": {
    citation: "Md. Code, Crim. Law § 11-303",
    name: { en: "offenses under section 11-303", es: "delitos de la sección 11-303" },
    offenses: [{ at: "cl 11-303", name: "prostitution, since October 2019" }],
    read: "whole",
    confidence: "verified",
  },
};

/** What only Maryland's law asks. */
export const facts: Jurisdiction["facts"] = {
  "charge.md-states-attorney-consented": {
    type: "boolean",
    label: { en: "State's Attorney consented", es: "Consentimiento del fiscal estatal" },
    question: {
      en: "Did the State's Attorney consent before the motion was filed?",
      es: "¿Dio el fiscal estatal (State's Attorney) su consentimiento antes de presentarse la petición?",
    },
    why: {
      en: "Until the act of 2020 the motion could be filed only with that consent.",
      es: "Hasta la ley de 2020 la petición solo podía presentarse con ese consentimiento.",
    },
    who: ["attorney"],
    sensitivity: 0,
    proof: ["Docket sheet"],
    source: "Md. Code, Crim. Proc. § 8-302 (as enacted in 2011)",
    confidence: "secondary",
  },
  "charge.md-new-evidence-or-information": {
    type: "boolean",
    label: { en: "New evidence or information", es: "Pruebas o información nuevas" },
    question: {
      en: "Is there new evidence that makes another result substantially probable, or new information that calls into question the integrity of the conviction or probation before judgment?",
      es: "¿Hay pruebas nuevas que hacen sustancialmente probable otro resultado, o información nueva que pone en duda la integridad de la condena o de la libertad condicional previa al fallo (probation before judgment)?",
    },
    why: {
      en: "The State may move only on one of these two grounds.",
      es: "El Estado puede pedirlo solo por uno de estos dos motivos.",
    },
    help: {
      en: "New evidence must be such as could not have been found in time for a motion for a new trial. New information is what the State's Attorney received after the case ended.",
      es: "Las pruebas nuevas deben ser tales que no podían hallarse a tiempo para pedir un juicio nuevo. La información nueva es la que el fiscal estatal recibió después de terminar el caso.",
    },
    who: ["attorney"],
    sensitivity: 0,
    proof: ["Survivor declaration (28 U.S.C. § 1746)", "Witness declarations", "Docket sheet"],
    source: "Md. Code, Crim. Proc. § 8-301.1",
    confidence: "verified",
  },
};
