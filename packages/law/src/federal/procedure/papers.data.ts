import type { Ground } from "@setaside/logic";
import type { PaperName } from "../../questions/papers.data.ts";
import { analysis, described, recalled, statute } from "../../statement.ts";
import type { FactPath } from "../../vocabulary.ts";
import { identityHistory } from "./identity-history.data.ts";

/** For which charges, arrests or people a paper is wanted. */
export type PaperNeed =
  | "case"
  | "conviction"
  | "plea"
  | "imprisonment"
  | "no-conviction"
  | "arrest"
  | "person"
  | "noncitizen";

/** A paper to gather: where it is, how it is got, what it costs where that is known, and what it proves. */
export interface PaperGuide {
  readonly id: string;
  readonly name: Readonly<Record<"en" | "es", string>>;
  readonly need: PaperNeed;
  readonly where: Ground;
  readonly how: readonly Ground[];
  readonly cost?: Ground;
  readonly proves: Ground;
  readonly cautions: readonly Ground[];
  /** Facts that it shows, by path: where all are known, the paper confirms and no longer finds out. */
  readonly shows: readonly FactPath[];
  /** Its name among the papers that questions point to, where it is one of them. */
  readonly asProof?: PaperName;
  /** A certified copy is wanted before any order expunges it. */
  readonly certified: boolean;
}

const practice = (text: string) => analysis(text, "Practice", recalled);

/** Papers to gather before anything is filed, the court's own first. */
export const paperGuides: readonly PaperGuide[] = [
  {
    id: "docket-sheet",
    name: { en: "Docket sheet", es: "Hoja de registro del caso (docket)" },
    need: "case",
    where: practice("PACER, of the court that heard the case."),
    how: [practice("Save the docket report with every option on: party, counts, terminated counts and entries.")],
    cost: practice("PACER charges by the page; the court may exempt a person from its fees on request."),
    proves: practice("The history of the case, the judge, every count and its disposition, and what is sealed."),
    cautions: [practice("A docket can lack what happened before the case was opened and what the clerk later sealed.")],
    shows: ["charge.disposition"],
    asProof: "Docket sheet",
    certified: true,
  },
  {
    id: "charging-paper",
    name: {
      en: "Complaint, indictment or information, and each superseding one",
      es: "Denuncia o acusación formal, y cada una que la reemplazó",
    },
    need: "case",
    where: practice("PACER; for older cases the clerk, or the Federal Records Center through the clerk."),
    how: [practice("Ask for every superseding paper: the level is that of the offense charged in it.")],
    cost: practice("PACER charges by the page; a Federal Records Center charges for retrieval."),
    proves: practice("The offense, the subsection and the form charged."),
    cautions: [],
    shows: ["charge.statute", "charge.form", "charge.offenseDate"],
    asProof: "Indictment or information",
    certified: true,
  },
  {
    id: "judgment",
    name: { en: "Judgment in the criminal case", es: "Fallo en el caso penal" },
    need: "conviction",
    where: practice("PACER or the clerk (form AO 245B); the statement of reasons is with the U.S. Probation Office."),
    how: [practice("Ask for the judgment and every amended judgment; the statement of reasons is not public.")],
    proves: practice(
      "Each count of conviction, the sentence on each count, and the court that imposed it: the court to move in.",
    ),
    cautions: [],
    shows: ["charge.disposition", "charge.imprisonmentImposed"],
    asProof: "Judgment in the criminal case",
    certified: true,
  },
  {
    id: "plea-agreement",
    name: { en: "Written plea agreement", es: "Acuerdo de culpabilidad por escrito" },
    need: "plea",
    where: practice("PACER, former counsel, or the clerk where it is sealed."),
    how: [practice("Get any sealed supplement too; it may need leave of court.")],
    proves: practice("The subsection pleaded to, the facts admitted, and any waiver of appeal or collateral attack."),
    cautions: [
      practice("Read the waiver before filing; whether one can bar this motion is open (see the notes to weigh)."),
      practice("A sealed supplement may speak of cooperation: handle it as what could put the client in danger."),
    ],
    shows: ["charge.form", "charge.clauseForce"],
    asProof: "Written plea agreement",
    certified: true,
  },
  {
    id: "plea-transcript",
    name: {
      en: "Transcripts of the plea and of the sentencing",
      es: "Transcripciones de la declaración de culpabilidad y de la sentencia",
    },
    need: "plea",
    where: practice("The court reporter; PACER after the restriction on transcripts has ended."),
    how: [practice("Order through the clerk's transcript form.")],
    cost: practice("The reporter charges by the page, at rates that the Judicial Conference caps."),
    proves: practice("The facts on which the plea rests, and what was said of the trafficker at the time."),
    cautions: [practice("Compare dates and facts with every later statement before anything is sworn.")],
    shows: ["charge.clauseForce", "charge.form"],
    asProof: "Plea or sentencing transcript",
    certified: true,
  },
  {
    id: "presentence-report",
    name: { en: "Presentence report", es: "Informe previo a la sentencia" },
    need: "conviction",
    where: practice("Former counsel, or the U.S. Probation Office by leave of court."),
    how: [practice("It is confidential: copying it, or attaching it to a motion, often needs leave of court.")],
    proves: practice(
      "The trafficker's part, the client's history and control at the time; often the best paper on the link.",
    ),
    cautions: [practice("It may hold bad facts, and other people's names.")],
    shows: ["charge.nexus.timing", "charge.nexus.forTrafficker", "charge.nexus.underControl"],
    asProof: "Presentence report",
    certified: false,
  },
  {
    id: "order-ending-the-charge",
    name: {
      en: "Order of dismissal with the motion for it, judgment of acquittal, or declination letter",
      es: "Orden de desestimación con su petición, fallo absolutorio o carta de no acusación",
    },
    need: "no-conviction",
    where: practice("PACER or the clerk; a declination letter from the U.S. Attorney."),
    how: [practice("Get the motion as well as the order: who moved to dismiss decides for a level B arrest.")],
    proves: statute(
      "For a level B arrest: that the person was acquitted, or that the Government did not pursue the charge or moved to dismiss it.",
      "18 U.S.C. § 3771A(b)(1)(C)(ii)",
      { ...described, source: "ilrc" },
    ),
    cautions: [],
    shows: ["charge.disposition", "outcome.by"],
    asProof: "Motion to dismiss and the order on it",
    certified: true,
  },
  {
    id: "arrest-record",
    name: {
      en: "Arrest report, booking record and U.S. Marshals' form",
      es: "Informe de la detención, registro de ingreso y formulario de los Marshals",
    },
    need: "arrest",
    where: practice("The arresting agency and the U.S. Marshals, by Privacy Act or FOIA request; former counsel."),
    how: [practice("The return on the arrest warrant, in the docket, often shows the place and the day.")],
    cost: practice("A request for one's own record under the Privacy Act is mostly free of charge; copies may cost."),
    proves: practice(
      "The place of arrest, and so the district and division of the court to move in; the conduct alleged.",
    ),
    cautions: [practice("A request names the client and an address for the answer: use counsel's.")],
    shows: [],
    asProof: "Arrest or booking record",
    certified: true,
  },
  {
    id: "fbi-identity-history",
    name: { en: "FBI Identity History Summary", es: "Historial de identidad del FBI (Identity History Summary)" },
    need: "person",
    where: identityHistory.where,
    how: [...identityHistory.how, identityHistory.waiver],
    cost: identityHistory.cost,
    proves: identityHistory.proves,
    cautions: identityHistory.cautions,
    shows: [],
    certified: false,
  },
  {
    id: "state-repository",
    name: {
      en: "State criminal history of every state lived in or arrested in",
      es: "Historial penal de cada estado donde vivió o hubo una detención",
    },
    need: "person",
    where: practice("Each state's central repository of criminal history records."),
    how: [practice("Each state has its own form, prints and fee; ask for the person's own full record.")],
    proves: practice("State arrests and convictions, and whether a state also holds the federal arrest."),
    cautions: [practice("A request can need prints and an address: plan it as safely as the FBI request.")],
    shows: [],
    certified: false,
  },
  {
    id: "prison-record",
    name: { en: "Bureau of Prisons or jail record", es: "Registro de la prisión o cárcel" },
    need: "imprisonment",
    where: practice(
      "The Federal Bureau of Prisons by Privacy Act request; the Marshals for jail time before sentence.",
    ),
    how: [practice("Ask for the sentence computation data and the release documents.")],
    proves: practice("That the person is or was imprisoned under the sentence, and the release date."),
    cautions: [],
    shows: ["charge.imprisonmentServed"],
    asProof: "Prison or jail record",
    certified: false,
  },
  {
    id: "provider-affidavit",
    name: {
      en: "Affidavit of an anti-trafficking service provider or clinician",
      es: "Declaración jurada de un proveedor de servicios o profesional clínico",
    },
    need: "person",
    where: practice("The provider or clinician who knows the client."),
    how: [
      practice(
        "It says who they are, the basis of what they know, the acts, means and purpose, control at the time of each offense, the link to each count, and what other evidence exists or why none is readily available.",
      ),
      analysis(
        "A declaration signed and dated under penalty of perjury can stand for an affidavit; notarizing the provider's removes the argument.",
        "28 U.S.C. § 1746",
        { confidence: "verified", source: "section1746" },
      ),
    ],
    proves: statute(
      "The court shall consider it on whether the movant is a victim; by itself it suffices only if it is credible and no other evidence is readily available.",
      "18 U.S.C. § 3771A(b)(5)",
      { ...described, source: "followUp" },
    ),
    cautions: [
      practice(
        "The provider may be cross-examined. Get a written, narrow release; leave out treatment detail not needed.",
      ),
    ],
    shows: ["episode.acts", "episode.means", "episode.purpose"],
    asProof: "Provider or clinician affidavit",
    certified: false,
  },
  {
    id: "agency-recognition",
    name: {
      en: "T or U visa papers, HHS letter, continued presence, or an agency's letter",
      es: "Papeles de visa T o U, carta del HHS, presencia continua o carta de una agencia",
    },
    need: "person",
    where: practice("The client; USCIS or HHS by request; the agency that wrote the letter."),
    how: [practice("Check that the period it speaks of is the period of the offense.")],
    proves: analysis(
      "Strong evidence of having been a victim, and no presumption.",
      "18 U.S.C. § 3771A(b)(5)",
      described,
    ),
    cautions: [practice("Immigration papers hold earlier statements: immigration counsel reads them first.")],
    shows: ["episode.acts", "episode.means", "episode.purpose"],
    asProof: "T visa approval or bona fide determination",
    certified: false,
  },
  {
    id: "immigration-file",
    name: { en: "Immigration file", es: "Expediente de inmigración" },
    need: "noncitizen",
    where: practice("USCIS, the immigration court (EOIR) and CBP, by FOIA request through immigration counsel."),
    how: [practice("Ask immigration counsel to request it: a request gives an address to the agency.")],
    proves: practice("Earlier answers about arrests, any removal order, and pending applications."),
    cautions: [practice("Do not request it before immigration counsel has agreed.")],
    shows: [],
    asProof: "Immigration papers",
    certified: false,
  },
];
