import { type Jurisdiction, recalled } from "../jurisdiction.ts";
import type { Rule } from "../rule.ts";

/** New York's codes, as records write them. */
export const codes: Jurisdiction["codes"] = {
  pl: {
    name: "N.Y. Penal Law",
    also: ["New York Penal Law", "Penal Law", "N.Y.P.L.", "P.L."],
    subdivisionsApart: true,
  },
  vtl: {
    name: "N.Y. Veh. & Traf. Law",
    also: ["Vehicle and Traffic Law", "Vehicle & Traffic Law", "Veh. & Traf. Law", "V.T.L."],
    subdivisionsApart: true,
  },
  phl: { name: "N.Y. Pub. Health Law", also: ["Public Health Law", "Pub. Health Law", "P.H.L."] },
};

export const lists: Jurisdiction["lists"] = {
  "section-240.37": {
    citation: "N.Y. Penal Law § 240.37 (former)",
    name: { en: "offenses of former section 240.37", es: "delitos que nombraba la sección 240.37" },
    offenses: [{ at: "pl 240.37", name: "loitering for the purpose of engaging in a prostitution offense" }],
    read: "whole",
    confidence: "verified",
  },
  "section-230.01": {
    citation: "N.Y. Penal Law § 230.01",
    name: { en: "offenses named in section 230.01", es: "delitos que nombra la sección 230.01" },
    offenses: [
      { at: "pl 230.00", name: "prostitution" },
      { at: "pl 230.03", name: "prostitution in a school zone" },
      { at: "pl 230.19", name: "promoting prostitution in a school zone" },
      { at: "pl 230.20", name: "promoting prostitution in the fourth degree" },
      { at: "pl 230.25(2)", name: "promoting prostitution in the third degree, subdivision 2" },
      { at: "pl 230.30(2)", name: "promoting prostitution in the second degree, subdivision 2" },
      { at: "pl 230.34-a", name: "sex trafficking of a child" },
    ],
    read: "whole",
    confidence: "verified",
  },
  "section-1192-1": {
    citation: "N.Y. Veh. & Traf. Law § 1192(1)",
    name: { en: "offenses of section 1192(1)", es: "faltas de la sección 1192(1)" },
    offenses: [{ at: "vtl 1192(1)", name: "driving while ability impaired by alcohol" }],
    read: "whole",
    confidence: "verified",
  },
  "article-220": {
    citation: "N.Y. Penal Law art. 220",
    name: { en: "drug offenses of article 220", es: "delitos por drogas del artículo 220" },
    offenses: [{ at: "pl 220.*", name: "controlled substances" }],
    read: "whole",
    confidence: "verified",
  },
  "articles-130-263": {
    citation: "N.Y. Penal Law arts. 130, 263",
    name: { en: "offenses of articles 130 and 263", es: "delitos que nombran los artículos 130 y 263" },
    offenses: [
      { at: "pl 130.*", name: "sex offenses" },
      { at: "pl 263.*", name: "sexual performance by a child" },
    ],
    read: "whole",
    confidence: "verified",
  },
  "article-125": {
    citation: "N.Y. Penal Law art. 125",
    name: { en: "felonies of article 125", es: "delitos graves del artículo 125" },
    offenses: [{ at: "pl 125.*", name: "homicide", only: { severity: ["felony"] } }],
    read: "whole",
    confidence: "verified",
  },
  "article-105": {
    citation: "N.Y. Penal Law art. 105",
    name: { en: "felony conspiracies of article 105", es: "conspiraciones graves del artículo 105" },
    offenses: [{ at: "pl 105.*", name: "conspiracy", only: { severity: ["felony"] } }],
    read: "whole",
    confidence: "verified",
  },
  // Where the registration law finds its offenses, as recalled: what stands in no such article is no sex offense.
  "articles-of-registration": {
    citation: "N.Y. Correct. Law § 168-a",
    name: { en: "articles that the registration law draws on", es: "artículos que usa la ley de registro" },
    offenses: [
      { at: "pl 105.*", name: "conspiracy" },
      { at: "pl 110.*", name: "attempt" },
      { at: "pl 120.*", name: "luring a child" },
      { at: "pl 130.*", name: "sex offenses" },
      { at: "pl 135.*", name: "kidnapping and unlawful imprisonment of a child" },
      { at: "pl 230.*", name: "patronizing a minor, promoting, sex trafficking" },
      { at: "pl 235.*", name: "indecent material to a minor" },
      { at: "pl 250.*", name: "unlawful surveillance" },
      { at: "pl 255.*", name: "incest" },
      { at: "pl 263.*", name: "sexual performance by a child" },
    ],
    read: "whole",
    confidence: "recalled",
  },
  "registration-offenses": {
    citation: "N.Y. Correct. Law § 168-a",
    name: {
      en: "sex offenses and sexually violent offenses",
      es: "delitos sexuales que exigen registro",
    },
    offenses: [],
    read: "recalled",
    confidence: "recalled",
  },
  // Only the section is named in what was read.
  "violent-felonies": {
    citation: "N.Y. Penal Law § 70.02",
    name: { en: "violent felony offenses", es: "delitos graves violentos (violent felony)" },
    offenses: [
      { at: "pl 120.05", name: "assault in the second degree" },
      { at: "pl 120.10", name: "assault in the first degree" },
      { at: "pl 135.20", name: "kidnapping in the second degree" },
      { at: "pl 140.25", name: "burglary in the second degree" },
      { at: "pl 140.30", name: "burglary in the first degree" },
      { at: "pl 150.15", name: "arson in the second degree" },
      { at: "pl 160.10", name: "robbery in the second degree" },
      { at: "pl 160.15", name: "robbery in the first degree" },
      { at: "pl 265.03", name: "criminal possession of a weapon in the second degree" },
      { at: "pl 265.04", name: "criminal possession of a weapon in the first degree, and attempts of these" },
    ],
    read: "recalled",
    confidence: "recalled",
  },
};

/** No sex offense of Correction Law § 168-a. */
export const noRegistration: Rule = {
  some: [{ not: { listed: "articles-of-registration" } }, { not: { listed: "registration-offenses" } }],
};

const proof = ["Arrest or booking record", "Complaint", "Docket sheet"] as const;

/** What only New York's law asks. */
export const facts: Jurisdiction["facts"] = {
  "charge.ny-arresting-charge": {
    type: "boolean",
    label: { en: "Arresting charge 240.37 or 230.00", es: "Cargo del arresto: 240.37 o 230.00" },
    question: {
      en: "Was the arresting charge Penal Law § 240.37 (loitering for prostitution, not to patronize or promote) or § 230.00 (prostitution)?",
      es: "¿Fue el cargo del arresto Penal Law § 240.37 (merodeo para la prostitución, no como cliente ni promotor) o § 230.00 (prostitución)?",
    },
    why: {
      en: "Until November 2021 the ground reached judgments with such an arresting charge, whatever the conviction was of (§ 440.10(1)(i)).",
      es: "Hasta noviembre de 2021 el motivo alcanzaba los fallos con ese cargo de arresto, fuera cual fuera la condena (§ 440.10(1)(i)).",
    },
    who: ["record", "attorney"],
    sensitivity: 0,
    proof,
    source: "N.Y. Crim. Proc. Law § 440.10(1)(i) (before 2021 ch. 629); N.Y. Penal Law §§ 230.00, 240.37",
    confidence: "verified",
  },
  "charge.ny-arresting-charge-230-03": {
    type: "boolean",
    label: { en: "Arresting charge 230.03", es: "Cargo del arresto: 230.03" },
    question: {
      en: "Was the arresting charge Penal Law § 230.03 (prostitution in a school zone)?",
      es: "¿Fue el cargo del arresto Penal Law § 230.03 (prostitución en zona escolar)?",
    },
    why: {
      en: "From 2015 until November 2021 this arresting charge was enough too (§ 440.10(1)(i)).",
      es: "Desde 2015 hasta noviembre de 2021 también bastaba este cargo de arresto (§ 440.10(1)(i)).",
    },
    who: ["record", "attorney"],
    sensitivity: 0,
    proof,
    source: "N.Y. Crim. Proc. Law § 440.10(1)(i) (2015 ch. 368); N.Y. Penal Law § 230.03",
    confidence: "secondary",
  },
  "person.ny-at-most-two-convictions": {
    type: "boolean",
    label: { en: "At most two, one of them a felony", es: "Dos a lo más, una de ellas grave" },
    question: {
      en: "Has the person no more than two convictions to be sealed, of which no more than one is a felony?",
      es: "¿Tiene la persona no más de dos condenas por sellar, de las que no más de una es por un delito grave (felony)?",
    },
    why: {
      en: "Section 160.59 seals up to two eligible convictions, only one of them a felony.",
      es: "La sección 160.59 sella hasta dos condenas admitidas, solo una de ellas por un delito grave.",
    },
    who: ["record", "attorney"],
    sensitivity: 0,
    proof: ["Judgment in the criminal case", "Docket sheet"],
    source: "N.Y. Crim. Proc. Law § 160.59",
    confidence: "verified",
  },
  "charge.ny-object-eligible": {
    type: "boolean",
    label: { en: "Object of the conspiracy or attempt", es: "Objeto de la conspiración o tentativa" },
    question: {
      en: "Could the offense that this felony conspiracy aimed at be sealed itself?",
      es: "¿Podría sellarse el delito al que apuntaba esta conspiración grave?",
    },
    why: {
      en: "Section 160.59 leaves out a felony conspiracy where its object is not eligible.",
      es: "La sección 160.59 excluye una conspiración grave cuyo objeto no se admite.",
    },
    who: ["attorney"],
    sensitivity: 0,
    proof: ["Indictment or information", "Judgment in the criminal case"],
    source: "N.Y. Crim. Proc. Law § 160.59; N.Y. Penal Law art. 105",
    confidence: "verified",
  },
};

/** Ways outside these statutes. */
export const doors: Jurisdiction["doors"] = [
  recalled("Partial sealing of convictions of violations (non-criminal offenses).", {
    citation: "N.Y. Crim. Proc. Law § 160.55",
  }),
  recalled("Conditional sealing of drug and other convictions after a treatment program.", {
    citation: "N.Y. Crim. Proc. Law § 160.58",
  }),
  recalled("Vacatur or automatic expungement of certain marijuana convictions.", {
    citation: "N.Y. Crim. Proc. Law §§ 160.50(3)(k), 440.10(1)(k), 440.46-a",
  }),
  recalled("A new determination of youthful offender status for an offense before age 19.", {
    citation: "N.Y. Crim. Proc. Law § 720.20(5)",
  }),
  recalled("A certificate of relief from disabilities or of good conduct.", {
    citation: "N.Y. Correct. Law arts. 23, 23-A",
  }),
  recalled("A pardon by the Governor.", { citation: "N.Y. Const. art. IV, § 4" }),
];
