import { casefileOfRecord, trafficked, withFacts } from "../a-record.ts";

/** A case in plain words: a rule, what is known, and whether the rule applies. People and cases are invented. */
export interface ImmigrationCase {
  readonly rule: string;
  readonly title: string;
  readonly known: Known;
  readonly expect: "applies" | "may-apply" | "not";
}

export interface Known {
  readonly court?: string;
  readonly charge?: object;
  /** Facts of the charge. */
  readonly facts?: object;
  /** Facts of the person; a noncitizen unless told. */
  readonly person?: object;
  /** The charge came from an arrest. */
  readonly arrested?: boolean;
}

const court = "casd";

/** A person trafficked as the Act asks, with one charge. */
export function casefileOfKnown({ court: id = court, charge = {}, facts = {}, person = {}, arrested = false }: Known) {
  const written = { statute: "18:1343", disposition: "unknown", ...charge, ...(arrested ? { arrest: "a1" } : {}) };
  const record = casefileOfRecord({
    ...(arrested ? { arrests: [{ id: "a1", date: "2016-01-21", district: court }] } : {}),
    cases: [{ court: id, docketNumber: "3:16-cr-09001", charges: [written] }],
  });
  return withFacts(record, {
    facts: {
      ...trafficked,
      person: { ...trafficked.person, noncitizen: true, ...person },
      "charge:*": { ...trafficked["charge:*"], form: "completed", ...facts },
    },
  });
}

const convicted = { disposition: "convicted" };
const vacatable: Known = { charge: convicted, facts: { imprisonmentImposed: false } };
const dismissed: Known = { charge: { disposition: "dismissed", dismissedBy: "court" } };
const prison: Known = { charge: convicted, facts: { imprisonmentImposed: true, imprisonmentServed: true } };
const notCleared: Known = { ...dismissed, arrested: true };
/** No court of the United States expunges a state's arrest. */
const stateArrest: Known = { charge: { disposition: "not-prosecuted", jurisdiction: "state" }, arrested: true };
const byState: Known = { charge: { ...convicted, jurisdiction: "state" } };
/** California: prostitution, for which Penal Code § 236.14 gives vacatur; all that it asks is told. */
const vacatableInState: Known = {
  court: "Superior Court of California, County of Los Angeles",
  charge: { ...convicted, state: "CA", statute: "Penal Code 647(b)", severity: "misdemeanor" },
  facts: { "ca-lacked-intent": true },
};
/** Texas: prostitution, for which § 411.0728 gives an order of nondisclosure and nothing else. */
const sealableInState: Known = {
  court: "County Criminal Court at Law No. 3, Harris County, Texas",
  charge: { ...convicted, state: "TX", statute: "Penal Code 43.02", severity: "misdemeanor" },
  facts: { "tx-solely-as-victim": true, "tx-helped-when-asked": true, "tx-later-conviction": false },
  person: { "tx-barred-by-411-074": false },
};
const drugs: Known = { charge: { ...convicted, statute: "21:841(a)(1)" } };
const possession: Known = { charge: { ...convicted, statute: "21:844(a)" } };
const anyDisposition: Known = { charge: { disposition: "acquitted", statute: "21:952" } };
const citizen: Known = { ...vacatable, person: { noncitizen: false } };
const unsure: Known = { ...vacatable, person: { noncitizen: null } };
const vacated: Known = { charge: { disposition: "vacated" } };
const pending: Known = { charge: { disposition: "pending" }, facts: { victimAtTime: true, duressElements: true } };
const beingIn = (removalCircuit: string, of: Known = vacatable): Known => ({ ...of, person: { removalCircuit } });

const of = (rule: string, expect: ImmigrationCase["expect"], title: string, known: Known): ImmigrationCase => ({
  rule,
  title,
  known,
  expect,
});

/** Rules about a motion to vacate, with what is certain of them for one that can be granted. */
const onVacatur = [
  ["IMM-13", "may-apply"],
  ["IMM-14", "applies"],
  ["IMM-15", "may-apply"],
  ["IMM-17", "may-apply"],
  ["IMM-18", "may-apply"],
  ["IMM-19", "may-apply"],
  ["IMM-75", "may-apply"],
] as const;

const onAnyMotion = ["IMM-50", "IMM-51", "IMM-54", "IMM-76"];
const onDrugs = ["IMM-60", "IMM-61", "IMM-62", "IMM-63", "IMM-64"];
const onTheClient = ["IMM-70", "IMM-71", "IMM-72", "IMM-73", "IMM-74"];

export const immigrationCases: readonly ImmigrationCase[] = [
  of("IMM-02", "applies", "a state's vacatur seals and destroys the record", vacatableInState),
  of("IMM-12", "may-apply", "a state's order may rest on a defect in the proceeding", vacatableInState),
  of("IMM-12", "not", "a state seals and vacates nothing", sealableInState),
  of("IMM-13", "may-apply", "a state's order may give rehabilitation as its reason", vacatableInState),
  of("IMM-13", "not", "a state seals and vacates nothing", sealableInState),
  of("IMM-14", "not", "vacated under a state's law, not under the Act", vacatableInState),
  of("IMM-16", "applies", "a state's vacatur, proceedings in the 5th Circuit", {
    ...vacatableInState,
    person: { removalCircuit: "5" },
  }),
  of("IMM-16", "not", "a state's vacatur, proceedings in the 9th Circuit", {
    ...vacatableInState,
    person: { removalCircuit: "9" },
  }),
  of("IMM-17", "may-apply", "a state's order may be silent on its reason", vacatableInState),
  of("IMM-19", "may-apply", "the words of a state's order", vacatableInState),
  of("IMM-23", "may-apply", "a state's vacatur is tested on its statute's ground", vacatableInState),
  of("IMM-01", "applies", "a noncitizen: immigration counsel first", vacatable),
  of("IMM-01", "applies", "citizenship not known: the gate stands all the same", unsure),
  of("IMM-01", "not", "a citizen", citizen),

  of("IMM-02", "applies", "a conviction that can be vacated and expunged", vacatable),
  of("IMM-02", "not", "no motion to vacate lies: nothing is expunged", dismissed),
  of("IMM-02", "applies", "an arrest that can be expunged", notCleared),
  of("IMM-02", "not", "a state's arrest", stateArrest),

  of("IMM-10", "applies", "a conviction", vacatable),
  of("IMM-10", "may-apply", "a deferred disposition: a plea would tell", { charge: { disposition: "deferred" } }),
  of("IMM-10", "may-apply", "how it ended is not recorded", {}),
  of("IMM-10", "may-apply", "a conviction vacated, which may still count", vacated),
  of("IMM-10", "not", "dismissed by the court", dismissed),

  of("IMM-11", "applies", "imprisonment was ordered", prison),
  of("IMM-11", "may-apply", "whether imprisonment was ordered is not recorded", { charge: convicted }),
  of("IMM-11", "may-apply", "imprisonment ordered, then the conviction vacated", {
    ...vacated,
    facts: { imprisonmentImposed: true },
  }),
  of("IMM-11", "not", "no imprisonment was ordered", vacatable),

  of("IMM-12", "may-apply", "a vacatur to come: its reasons would tell", vacatable),
  of("IMM-12", "may-apply", "a conviction vacated already: its ground would tell", vacated),
  of("IMM-12", "not", "nothing to vacate", dismissed),
  of("IMM-13", "may-apply", "a conviction vacated already: its ground would tell", vacated),

  ...onVacatur.flatMap(([rule, expect]) => [
    of(rule, expect, "a conviction that can be vacated", vacatable),
    of(rule, "may-apply", "how the charge ended is not recorded", {}),
    of(rule, "not", "no conviction", dismissed),
  ]),

  of("IMM-16", "applies", "removal proceedings in the 5th Circuit", beingIn("5")),
  of("IMM-16", "may-apply", "where proceedings would be is not recorded", vacatable),
  of("IMM-16", "not", "case and proceedings in the 9th Circuit", beingIn("9")),
  of("IMM-16", "may-apply", "convicted in Texas, living in the 9th Circuit: a transfer is possible", {
    ...beingIn("9"),
    court: "txsd",
  }),
  of("IMM-16", "not", "in the 5th Circuit with nothing to vacate", beingIn("5", dismissed)),
  of("IMM-16", "not", "a case in the 5th Circuit, dismissed", { ...dismissed, court: "txsd" }),

  of("IMM-20", "applies", "proceedings in the 9th Circuit", beingIn("9")),
  of("IMM-20", "may-apply", "convicted in the 9th Circuit, proceedings in the 5th", beingIn("5")),
  of("IMM-20", "not", "in the 9th Circuit with nothing to vacate", beingIn("9", dismissed)),
  of("IMM-20", "not", "case and proceedings in the 5th Circuit", { ...beingIn("5"), court: "txsd" }),
  of("IMM-21", "applies", "proceedings in the 5th Circuit", beingIn("5")),
  of("IMM-21", "may-apply", "where proceedings would be is not recorded", vacatable),
  of("IMM-21", "not", "proceedings in the 9th Circuit", beingIn("9")),
  of("IMM-21", "not", "in the 5th Circuit with nothing to vacate", beingIn("5", dismissed)),

  of("IMM-22", "applies", "a vacatur, after which nobody may be told to deny the arrest", vacatable),
  of("IMM-22", "applies", "an arrest for a level A offense, whatever its outcome", { arrested: true }),
  of("IMM-22", "not", "no motion lies", dismissed),
  of("IMM-22", "not", "a state's arrest", stateArrest),

  of("IMM-23", "may-apply", "a state conviction: the ground of any vacatur would tell", byState),
  of("IMM-23", "not", "a federal conviction", vacatable),

  of("IMM-30", "may-apply", "an arrest that can be expunged: whether a form asks would tell", notCleared),
  of("IMM-30", "not", "no arrest on record", dismissed),
  of("IMM-30", "not", "a state's arrest", stateArrest),
  of("IMM-31", "may-apply", "an arrest: earlier applications would tell", notCleared),
  of("IMM-31", "may-apply", "a charge, and no arrest on record yet", dismissed),
  of("IMM-31", "not", "a citizen", citizen),
  of("IMM-32", "may-apply", "an arrest, proceedings in the 9th Circuit", beingIn("9", notCleared)),
  of("IMM-32", "not", "no arrest on record", beingIn("9", dismissed)),
  of("IMM-32", "may-apply", "a case in the 5th Circuit, proceedings in the 9th", {
    ...beingIn("9", notCleared),
    court: "txsd",
  }),
  of("IMM-32", "may-apply", "a case in the 9th Circuit, proceedings in the 5th", beingIn("5", notCleared)),
  of("IMM-32", "not", "a state's arrest", beingIn("9", stateArrest)),
  of("IMM-32", "not", "case and proceedings in the 5th Circuit", { ...beingIn("5", notCleared), court: "txsd" }),
  of("IMM-33", "applies", "an arrest whose charge was dismissed", notCleared),
  of("IMM-33", "may-apply", "an arrest whose charge was deferred", {
    charge: { disposition: "deferred" },
    arrested: true,
  }),
  of("IMM-33", "not", "an arrest that led to a conviction", { ...vacatable, arrested: true }),
  of("IMM-33", "may-apply", "an arrest whose conviction was vacated", { ...vacated, arrested: true }),

  of("IMM-40", "applies", "a term that can be reduced", prison),
  of("IMM-40", "may-apply", "whether there was a term is not recorded", { charge: convicted }),
  of("IMM-40", "not", "no imprisonment: nothing to reduce", vacatable),
  of("IMM-41", "may-apply", "an offense of 2015: an order on its sentence would tell", {
    ...prison,
    facts: { ...prison.facts, offenseDate: "2015-03" },
  }),
  of("IMM-41", "not", "an offense of 2021", { ...prison, facts: { ...prison.facts, offenseDate: "2021-03" } }),

  of("IMM-42", "may-apply", "a conviction of fraud: category and term would tell", vacatable),
  of("IMM-42", "not", "drug distribution has no one-year line", drugs),
  of("IMM-42", "not", "no conviction", dismissed),
  of("IMM-43", "applies", "convicted of sex trafficking", { charge: { ...convicted, statute: "18:1591(a)(1)" } }),
  of("IMM-43", "may-apply", "convicted of fraud: the loss would tell", vacatable),
  of("IMM-43", "not", "no conviction", dismissed),
  of("IMM-44", "may-apply", "convicted of racketeering", { charge: { ...convicted, statute: "18:1962(c)" } }),
  of("IMM-44", "may-apply", "convicted of an attempt", { ...vacatable, facts: { form: "attempt" } }),
  of("IMM-44", "not", "convicted of completed wire fraud", vacatable),
  of("IMM-45", "may-apply", "a conviction: whether it involves moral turpitude would tell", vacatable),
  of("IMM-45", "not", "no conviction", dismissed),
  of("IMM-46", "may-apply", "a conviction of fraud", vacatable),
  of("IMM-46", "not", "a conviction of drug possession", possession),

  ...onAnyMotion.flatMap((rule) => [
    of(rule, "may-apply", "a motion with a declaration", vacatable),
    of(rule, "may-apply", "an arrest to expunge", notCleared),
    of(rule, "not", "a state's arrest", stateArrest),
    of(rule, "not", "no motion lies", dismissed),
  ]),
  of("IMM-52", "may-apply", "a conviction that can be vacated: a plea would tell", vacatable),
  of("IMM-52", "may-apply", "a charge dismissed: a plea would tell", dismissed),
  of("IMM-52", "not", "a case still pending", pending),
  of("IMM-53", "applies", "an arrest never prosecuted", {
    charge: { disposition: "not-prosecuted" },
    arrested: true,
  }),
  of("IMM-53", "may-apply", "a motion: what the declaration describes would tell", vacatable),
  of("IMM-53", "may-apply", "an arrest whose charge the court dismissed", notCleared),
  of("IMM-53", "not", "a state's arrest, never prosecuted", stateArrest),
  of("IMM-53", "not", "no motion lies", dismissed),

  ...onDrugs.flatMap((rule) => [
    of(rule, ["IMM-60", "IMM-61"].includes(rule) ? "applies" : "may-apply", "convicted of distribution", drugs),
    of(rule, ["IMM-60", "IMM-61"].includes(rule) ? "applies" : "may-apply", "acquitted of importation", anyDisposition),
    of(rule, "may-apply", "convicted of possession: the facts would tell", possession),
    of(rule, "may-apply", "the statute is not known", { charge: { ...convicted, statute: "not stated" } }),
    of(rule, "not", "convicted of wire fraud", vacatable),
  ]),

  ...onTheClient.flatMap((rule) => [
    of(rule, "may-apply", "a noncitizen: what the client seeks would tell", vacatable),
    of(rule, "not", "a citizen", citizen),
  ]),

  of("IMM-77", "applies", "a pending case in which the defense can be raised", pending),
  of("IMM-77", "may-apply", "how the case stands is not recorded", {}),
  of("IMM-77", "not", "a case that is over", vacatable),
];
