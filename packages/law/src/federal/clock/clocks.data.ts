import { analysis, recalled, statute } from "../../statement.ts";
import { clockQuestion } from "../tsra/clock-questions.ts";
import { hearingInFifteenDays, hearingInFortyFiveDays, oppositionInThirtyDays } from "../tsra/common-rules.ts";
import type { Clock } from "./clock.ts";
import { appealExtended, civilAppeal, governmentsAppeal, movantsAppeal, timeToAppeal } from "./time-to-appeal.data.ts";

/** Motions under § 3771A(b)(1): the only ones to which (b)(3) gives periods. */
const motions = [
  "us/vacate-conviction-level-a",
  "us/expunge-arrest",
  "us/expunge-arrest-level-a",
  "us/expunge-arrest-level-b",
];
const motionsAndReduction = [...motions, "us/sentence-reduction"];

const appealTime = clockQuestion("appeal-time");

const displaced = analysis(
  "The periods of § 3771A, a local rule or an order of the court can displace the times of Rule 47.",
  "Fed. R. Crim. P. 47(c), (d); 18 U.S.C. § 3771A(b)(3)",
  recalled,
);

const reconsideration = analysis(
  "A motion to reconsider that is filed within the time to appeal delays finality; do not rely on that without counsel.",
  "United States v. Ibarra, 502 U.S. 1 (1991)",
  recalled,
);

/** Every period that is counted, in the order in which a motion meets it. */
export const clocks: readonly Clock[] = [
  {
    id: "C30",
    reliefs: motions,
    what: { en: "the Government’s motion in opposition", es: "la oposición del Gobierno" },
    actor: "government",
    force: "may",
    act: "filing",
    days: 30,
    direction: "after",
    starts: { by: "event", event: "filed" },
    countedBy: "criminal-45",
    ground: oppositionInThirtyDays,
    cautions: [],
    questions: [clockQuestion("amended-motion"), clockQuestion("late-opposition"), clockQuestion("extended-periods")],
  },
  {
    id: "C15",
    reliefs: motions,
    what: { en: "the hearing, where the motion is opposed", es: "la audiencia, si hay oposición" },
    actor: "court",
    force: "shall",
    act: "hearing",
    days: 15,
    direction: "after",
    starts: { by: "event", event: "opposed" },
    countedBy: "criminal-45",
    ground: hearingInFifteenDays,
    cautions: [],
    questions: [
      clockQuestion("hearing-clock-trigger"),
      clockQuestion("partial-opposition"),
      clockQuestion("late-opposition"),
      clockQuestion("amended-motion"),
      clockQuestion("extended-periods"),
    ],
  },
  {
    id: "C45",
    reliefs: motions,
    what: { en: "a hearing, where the motion is not opposed", es: "una audiencia, si no hay oposición" },
    actor: "court",
    force: "may",
    act: "hearing",
    days: 45,
    direction: "after",
    starts: { by: "event", event: "filed" },
    countedBy: "criminal-45",
    ground: hearingInFortyFiveDays,
    cautions: [],
    questions: [
      clockQuestion("hearing-after-day-45"),
      clockQuestion("amended-motion"),
      clockQuestion("late-opposition"),
      clockQuestion("partial-opposition"),
      clockQuestion("extended-periods"),
    ],
  },
  {
    id: "MOTION7",
    reliefs: motionsAndReduction,
    what: {
      en: "service of the motion and of the notice of the hearing",
      es: "la notificación de la petición y del aviso de la audiencia",
    },
    actor: "movant",
    force: "shall",
    act: "service",
    days: 7,
    direction: "before",
    starts: { by: "event", event: "hearing" },
    countedBy: "criminal-45",
    ground: statute(
      "A written motion and any notice of its hearing are served at least 7 days before the hearing, unless a rule or an order sets another time.",
      "Fed. R. Crim. P. 47(c)",
      recalled,
    ),
    cautions: [displaced],
    questions: [],
  },
  {
    id: "AFFIDAVIT1",
    reliefs: motionsAndReduction,
    what: { en: "the Government’s opposing affidavits", es: "las declaraciones juradas en contra, del Gobierno" },
    actor: "government",
    force: "shall",
    act: "service",
    days: 1,
    direction: "before",
    starts: { by: "event", event: "hearing" },
    countedBy: "criminal-45",
    ground: statute(
      "Affidavits in support go with the motion; opposing affidavits are served at least one day before the hearing, unless the court permits later service.",
      "Fed. R. Crim. P. 47(d)",
      recalled,
    ),
    cautions: [displaced],
    questions: [],
  },
  {
    id: "APPEAL14",
    reliefs: motionsAndReduction,
    what: { en: "the movant’s notice of appeal", es: "el aviso de apelación de quien pidió" },
    actor: "movant",
    force: "required",
    act: "filing",
    days: timeToAppeal.movant,
    direction: "after",
    starts: { by: "event", event: "entered", orLater: "governmentAppealed" },
    countedBy: "appellate-26",
    ground: movantsAppeal,
    cautions: [
      reconsideration,
      statute(
        "A notice of a person confined in an institution is timely if it is deposited in the institution's mail system on or before the last day, with the proof that the rule asks for.",
        "Fed. R. App. P. 4(c)",
        recalled,
      ),
    ],
    questions: [appealTime],
  },
  {
    id: "APPEAL14-EXTENSION",
    reliefs: motionsAndReduction,
    what: {
      en: "the farthest that the district court can extend the movant’s time to appeal",
      es: "lo más que el tribunal de distrito puede extender el plazo de apelación de quien pidió",
    },
    actor: "court",
    force: "may",
    act: "order",
    days: timeToAppeal.extension,
    direction: "after",
    starts: { by: "end-of", clock: "APPEAL14" },
    countedBy: "appellate-26",
    ground: appealExtended,
    cautions: [
      analysis(
        "An extension is asked for and may be refused: it is no time to plan with.",
        "Fed. R. App. P. 4(b)(4)",
        recalled,
      ),
    ],
    questions: [],
  },
  {
    id: "APPEAL30",
    reliefs: motionsAndReduction,
    what: { en: "the Government’s notice of appeal", es: "el aviso de apelación del Gobierno" },
    actor: "government",
    force: "required",
    act: "filing",
    days: timeToAppeal.government,
    direction: "after",
    starts: { by: "event", event: "entered", orLater: "movantAppealed" },
    countedBy: "appellate-26",
    ground: governmentsAppeal,
    cautions: [],
    questions: [appealTime],
  },
  {
    id: "APPEAL60-CIVIL",
    reliefs: motions,
    what: {
      en: "either side’s notice of appeal, if the appeal is a civil one",
      es: "el aviso de apelación de cualquiera de las partes, si la apelación es civil",
    },
    actor: "movant",
    force: "required",
    act: "filing",
    days: timeToAppeal.civil,
    direction: "after",
    starts: { by: "event", event: "entered" },
    countedBy: "appellate-26",
    ground: civilAppeal,
    cautions: [],
    questions: [appealTime],
    insteadOf: { clock: "APPEAL14", question: appealTime },
  },
];
