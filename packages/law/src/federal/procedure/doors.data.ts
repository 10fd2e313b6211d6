import type { Ground } from "@setaside/logic";
import { analysis, described, recalled, statute } from "../../statement.ts";

/** Another way where the Act gives nothing, or less than is needed. */
export interface OtherDoor {
  readonly id: string;
  readonly name: Readonly<Record<"en" | "es", string>>;
  /** What it opens for, by how the charge stands. */
  readonly opensFor: DoorFor;
  readonly gives: Ground;
  readonly doesNot: Ground;
  readonly cautions: readonly Ground[];
}

/**
 * `conviction`: a federal conviction; `imprisonment`: one with a term that may still run; `supervision`: with
 * supervised release or probation; `possession`: an offense under 21 U.S.C. § 844; `arrest`: a federal arrest;
 * `other-sovereign`: a charge of a state, a tribe, the District of Columbia or a court-martial.
 */
export type DoorFor = "conviction" | "imprisonment" | "supervision" | "possession" | "arrest" | "other-sovereign";

export const otherDoors: readonly OtherDoor[] = [
  {
    id: "section-2255",
    name: { en: "Motion under 28 U.S.C. § 2255", es: "Petición bajo 28 U.S.C. § 2255" },
    opensFor: "conviction",
    gives: analysis(
      "Sets aside a sentence imposed in violation of the Constitution or laws, for a person in custody or on supervision.",
      "28 U.S.C. § 2255(a)",
      recalled,
    ),
    doesNot: analysis(
      "It does not expunge, and asks for a defect in the case, not for trafficking.",
      "28 U.S.C. § 2255",
      recalled,
    ),
    cautions: [
      analysis(
        "One year, mostly from the day the judgment became final, and one petition: a second needs leave of the court of appeals. Do not use it up by a label.",
        "28 U.S.C. § 2255(f), (h); Castro v. United States, 540 U.S. 375 (2003)",
        recalled,
      ),
    ],
  },
  {
    id: "coram-nobis",
    name: { en: "Writ of coram nobis", es: "Auto de coram nobis" },
    opensFor: "conviction",
    gives: analysis(
      "Vacates a conviction for a fundamental error, for a person no longer in custody who had sound reasons not to attack earlier.",
      "28 U.S.C. § 1651; United States v. Denedo, 556 U.S. 904 (2009)",
      recalled,
    ),
    doesNot: analysis(
      "It does not reach a conviction that was lawful when entered, and does not expunge.",
      "28 U.S.C. § 1651",
      recalled,
    ),
    cautions: [],
  },
  {
    id: "pardon",
    name: { en: "Presidential pardon", es: "Indulto presidencial" },
    opensFor: "conviction",
    gives: analysis(
      "Forgives a federal offense and restores civil rights; the petition goes to the Office of the Pardon Attorney, as a rule five years after release or conviction.",
      "U.S. Const. art. II, § 2; 28 C.F.R. §§ 1.1, 1.2",
      recalled,
    ),
    doesNot: analysis(
      "It does not erase the conviction or the arrest from records, and not every immigration ground yields to it.",
      "28 C.F.R. § 1.1; 8 U.S.C. § 1227(a)(2)(A)(vi)",
      recalled,
    ),
    cautions: [analysis("A petition is not confidential in the way a sealed motion is.", "28 C.F.R. § 1.5", recalled)],
  },
  {
    id: "compassionate-release",
    name: { en: "Compassionate release", es: "Liberación por razones extraordinarias (compassionate release)" },
    opensFor: "imprisonment",
    gives: analysis(
      "Reduces a term of imprisonment for extraordinary and compelling reasons, after a request to the warden and 30 days or its denial.",
      "18 U.S.C. § 3582(c)(1)(A)",
      recalled,
    ),
    doesNot: analysis(
      "It changes the term only: the conviction and the arrest stand.",
      "18 U.S.C. § 3582(c)",
      recalled,
    ),
    cautions: [],
  },
  {
    id: "section-3582-statute",
    name: {
      en: "Reduction where a statute permits it, or under Rule 35",
      es: "Reducción cuando una ley lo permite, o bajo la Regla 35",
    },
    opensFor: "imprisonment",
    gives: analysis(
      "Modifies a term to the extent another statute or Rule 35 expressly permits; Rule 35(b) is for the Government to ask, for substantial assistance.",
      "18 U.S.C. § 3582(c)(1)(B); Fed. R. Crim. P. 35",
      recalled,
    ),
    doesNot: analysis("It changes the term only.", "18 U.S.C. § 3582(c)(1)(B)", recalled),
    cautions: [],
  },
  {
    id: "early-termination",
    name: {
      en: "Early end of supervised release or probation",
      es: "Fin anticipado de la libertad supervisada o condicional",
    },
    opensFor: "supervision",
    gives: analysis(
      "Ends supervised release after one year, and probation for a felony after one year or for a misdemeanor at any time, if conduct and the interest of justice warrant it.",
      "18 U.S.C. §§ 3583(e)(1), 3564(c)",
      recalled,
    ),
    doesNot: analysis("It ends supervision only: the conviction stands.", "18 U.S.C. § 3583(e)(1)", recalled),
    cautions: [],
  },
  {
    id: "section-3607",
    name: { en: "First-offender expungement", es: "Eliminación para primer delito (first offender)" },
    opensFor: "possession",
    gives: statute(
      "Where the court gave probation of at most one year without a judgment of conviction and the person was under 21 at the offense, the arrest and proceedings are expunged on application.",
      "18 U.S.C. § 3607(a), (c)",
      { ...described, source: "ilrc" },
    ),
    doesNot: analysis("It reaches no ordinary conviction and no other offense.", "18 U.S.C. § 3607", described),
    cautions: [],
  },
  {
    id: "fbi-challenge",
    name: {
      en: "Challenge of an inaccurate FBI entry",
      es: "Impugnación de un dato inexacto del FBI",
    },
    opensFor: "arrest",
    gives: analysis(
      "Corrects or completes an entry, such as an arrest shown without its dismissal, through the submitting agency or the FBI.",
      "28 C.F.R. § 16.34",
      { confidence: "secondary", source: "fbiFeeWaiver" },
    ),
    doesNot: analysis("It removes no arrest that was made and correctly recorded.", "28 C.F.R. § 16.34", recalled),
    cautions: [],
  },
  {
    id: "state-general-relief",
    name: {
      en: "That sovereign's own relief: which one is not known, or not covered here",
      es: "El remedio propio de esa jurisdicción: no se sabe cuál es, o no se cubre aquí",
    },
    opensFor: "other-sovereign",
    gives: analysis(
      "Most states have relief for survivors of trafficking, and general expungement or sealing; a tribe and the armed forces have their own law. Say which state the charge is of, and its law is looked at; the law of tribes and of the armed forces is not covered here, which is not none.",
      "18 U.S.C. § 3771A(a)(4)",
      recalled,
    ),
    doesNot: analysis(
      "The federal Act reaches only offenses punishable under Federal law.",
      "18 U.S.C. § 3771A(a)(4)",
      recalled,
    ),
    cautions: [],
  },
];
