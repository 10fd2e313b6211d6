import { pickeringDecision } from "../federal/immigration/authorities.data.ts";
import type { RecordHolder } from "../federal/procedure/after-grant.data.ts";
import { analysis, recalled } from "../statement.ts";

/**
 * What holds of a petition in a court of any state, beside that state's own
 * statute: what was not read, what safety asks for, and who holds records. No
 * rule of a state's law stands here; those are in its folder.
 */
export const stateProcedure = {
  ownRules: analysis(
    "The court's own rules on caption, form, filing and redaction were not read. Federal rules do not hold in it: ask the clerk, and look for the court's own forms and local rules.",
    "Practice",
    recalled,
  ),
  /** Of a relief of which nothing says whether one petition may ask about several cases. */
  consolidationNotRead: analysis(
    "What was read does not say whether one petition may ask about several cases of this court: ask the clerk, and file one for each case where nobody can say.",
    "Practice",
    recalled,
  ),
  order: [
    analysis(
      "Name every identifier in the proposed order: court, case number, date of arrest, arresting agency, state identification number, charges and dispositions.",
      "Practice",
      recalled,
    ),
    analysis(
      "Ask that the person and counsel may keep and use certified copies of the record, the petition and the order, for immigration and other proceedings.",
      "Practice",
      recalled,
    ),
    analysis(
      "Ask for reasons on the statute's own ground, on the face of the order: rehabilitation and hardship belong in the petition.",
      pickeringDecision,
      recalled,
    ),
  ],
  /** What one court is told another may read. */
  toldElsewhere: analysis(
    "What is sworn in one court can be used in another. While a prosecution is pending anywhere, its defense counsel reads every declaration before it is filed in any court.",
    "U.S. Const. amend. V",
    recalled,
  ),
  appealTime: analysis(
    "The state's own time to appeal was not read here; such times are short and start with the judgment or the sentence. Ask the lawyer who had the case, or the clerk, at once.",
    "Practice",
    recalled,
  ),
  recordProves: analysis(
    "The person's arrests and dispositions as the state itself keeps them, with what is sealed or was never reported.",
    "Practice",
    recalled,
  ),
} as const;

/** Why one step comes before another where a state's law is concerned; the citation is that of the relief it is said of. */
export const stateOrderReasons = {
  "copies-before-sealing": analysis(
    "An order of this kind can seal, expunge or destroy the record, and the person may still have to prove what happened. Certified copies are obtained before it is asked for, and kept outside the court's file.",
    "Practice",
    { confidence: "secondary", source: "ilrc" },
  ),
  "other-convictions-first": analysis(
    "This relief asks about the person's other convictions. One that is vacated may no longer count: the motion that may vacate it comes first.",
    "Practice",
    recalled,
  ),
  "pending-elsewhere": stateProcedure.toldElsewhere,
} as const;

/** Who holds records of a state's arrest and case, beside the state's own repository. */
export const stateRecordHolders: readonly RecordHolder[] = [
  { id: "clerk", name: { en: "Clerk of the court", es: "Secretaría del tribunal" }, when: "always" },
  { id: "prosecutor", name: { en: "Prosecutor who had the case", es: "Fiscalía que llevó el caso" }, when: "always" },
  {
    id: "arresting-agency",
    name: {
      en: "Arresting agency, and every database it feeds",
      es: "Agencia que hizo la detención, y cada base de datos que alimenta",
    },
    when: "arrest",
  },
  {
    id: "jail-or-prison",
    name: { en: "Jail or department of corrections", es: "Cárcel o departamento de prisiones" },
    when: "imprisonment",
  },
  {
    id: "probation",
    name: { en: "Probation or parole agency", es: "Agencia de libertad condicional" },
    when: "supervision",
  },
  {
    id: "fbi-cjis",
    name: {
      en: "FBI, through the state's repository, which sent it the entry",
      es: "FBI, por medio del repositorio del estado, que le envió el dato",
    },
    when: "always",
  },
];

/** What is done when a state court's order is in hand, in order. */
export const afterStateGrant = [
  {
    id: "state-serve-copies",
    ...analysis(
      "Send certified copies of the order to every record holder that it names, and keep proof of each.",
      "Practice",
      recalled,
    ),
  },
  {
    id: "state-repository-tells-fbi",
    ...analysis(
      "The FBI holds what the state's repository sent it, and changes a state's entry when that repository asks: ask the repository to report the order.",
      "28 C.F.R. § 16.34",
      recalled,
    ),
  },
  {
    id: "state-re-check",
    ...analysis(
      "After 60 to 90 days ask for the record again, of the state's repository and of the FBI, and look for every entry that the order names.",
      "Practice",
      recalled,
    ),
  },
  {
    id: "state-other-courts",
    ...analysis(
      "An order binds those whom it names, in its own state: what another state or the federal courts hold stays until they are asked.",
      "Practice",
      recalled,
    ),
  },
] as const;

/** Papers of a case in a state court, wherever it was. */
export const statePapers = {
  case: {
    name: {
      en: "Certified papers of the case: docket, charging paper, judgment or disposition",
      es: "Documentos certificados del caso: registro, acusación, fallo o resolución",
    },
    where: analysis("The clerk of the court that had the case.", "Practice", recalled),
    how: analysis(
      "Ask for certified copies by case number. Old or sealed files can be in an archive, and may need leave of court.",
      "Practice",
      recalled,
    ),
    proves: analysis(
      "The section charged, how each charge ended, on which day, and the sentence.",
      "Practice",
      recalled,
    ),
  },
  record: {
    name: { en: "Criminal history record of {state}", es: "Historial penal de {state}" },
  },
} as const;
