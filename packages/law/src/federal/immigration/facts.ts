import type { Expression } from "@setaside/logic";
import { law } from "../../vocabulary.ts";
import { firstOffenderExpungement } from "../first-offender.ts";
import { offenses } from "../offenses/index.ts";
import { expungeArrest, expungeArrestLevelA, expungeArrestLevelB } from "../tsra/arrest.ts";
import { convicted } from "../tsra/outcome.ts";
import { sentenceReduction } from "../tsra/sentence-reduction.ts";
import { trialDefense } from "../tsra/trial-defense.ts";
import { vacateConvictionLevelA } from "../tsra/vacatur.ts";

const { all, any, not, oneOf, some } = law;

/** The parts of which the conditions of the rules are made. */

export const vacatur = [vacateConvictionLevelA.id];
export const reduction = [sentenceReduction.id];
export const expungement = [expungeArrest.id, expungeArrestLevelA.id, expungeArrestLevelB.id];
export const firstOffender = [firstOffenderExpungement.id];
export const defense = [trialDefense.id];

type OfCharge = Expression<"person" | "charge">;
type OfArrest = Expression<"person" | "charge" | "arrest">;

/** In removal proceedings the law of the circuit in which they are held governs (IMM-16, IMM-20). */
export const removalIn = (circuit: "5" | "9"): Expression<"person"> => oneOf("person.removalCircuit", circuit);
export const chargedIn = (circuit: "5" | "9"): OfCharge => oneOf("charge.circuit", circuit);

/** Dispositions that may be a conviction under INA 101(a)(48)(A), whatever the criminal law calls them. */
export const mayCount: OfCharge = any(
  convicted,
  oneOf("charge.disposition", "deferred", "adjudicated", "vacated", "transferred"),
);

/** Neither convicted nor, for what the record shows, disposed of in a way that may count as a conviction. */
export const noConvictionFrom: OfArrest = not(some("arrest.charges", mayCount));

/** No charge of the arrest was resolved by a court. */
export const noCourtResolution: OfArrest = not(
  some("arrest.charges", not(oneOf("charge.disposition", "not-prosecuted", "pending"))),
);

const rows = (test: (row: (typeof offenses)[number]) => boolean): readonly string[] =>
  offenses.filter(test).map(({ id }) => id);

/** Sections whose offense is itself making, carrying, importing or passing on drugs, or an attempt or agreement to. */
const distribution: Readonly<Record<string, readonly string[]>> = {
  "21": [
    "841",
    "846",
    "848",
    "849",
    "859",
    "860",
    "860a",
    "861",
    "952",
    "953",
    "955",
    "957",
    "959",
    "960",
    "960a",
    "963",
  ],
  "46": ["70503", "70506"],
};
const distributionRows = rows(({ title, section }) => distribution[title]?.includes(section) === true);

/** Sections of title 18 under which drug distribution is often charged: their facts may show it. */
const mayBeOfDrugs: ReadonlySet<string> = new Set(["545", "924", "1791", "1952", "1959", "1962"]);
const possiblyDrugRows = rows(
  ({ id, title, section, category }) =>
    !distributionRows.includes(id) &&
    (["drugs", "conspiracy", "money-laundering"].includes(category) || (title === "18" && mayBeOfDrugs.has(section))),
);

/** The offense charged is of drug distribution, by the catalogue's own statute. */
export const drugDistribution: OfCharge = oneOf("charge.statute", ...distributionRows);

/** The statute leaves open whether the facts are of drug distribution; so does one that the catalogue lacks. */
export const perhapsDrugs: OfCharge = oneOf("charge.statute", ...possiblyDrugRows, "not-in-catalogue");

const possession = rows(({ title, section }) => title === "21" && section === "844");

/** Rows that have no place among the categories that turn on one year: drug distribution and possession. */
export const perhapsOneYearCategory: OfCharge = all(
  mayCount,
  not(oneOf("charge.statute", ...distributionRows, ...possession)),
);

/** Peonage, slavery and trafficking in persons by the statute's own name: no sentence threshold, INA 101(a)(43)(K). */
const inPersons = rows(
  ({ title, section, subsections }) =>
    title === "18" &&
    ["1581", "1583", "1584", "1590", "1591"].includes(section) &&
    !subsections.some((each) => ["(b)", "(d)"].includes(each)),
);
export const traffickingInPersons: OfCharge = all(convicted, oneOf("charge.statute", ...inPersons));

const byPossibleSentence = rows(
  ({ title, section, category, form, name }) =>
    (title === "18" && ["401", "1084", "1955", "1962", "3146"].includes(section)) ||
    category === "conspiracy" ||
    /\b(attempt|conspiracy)/i.test(`${form} ${name}`),
);

/** Racketeering, gambling, failure to appear, or an attempt or conspiracy, INA 101(a)(43)(J), (Q), (T), (U). */
export const perhapsBySentencePossible: OfCharge = all(
  mayCount,
  any(
    oneOf("charge.statute", ...byPossibleSentence, "not-in-catalogue"),
    oneOf("charge.form", "attempt", "conspiracy"),
  ),
);

/** A conviction for fraud. */
export const ofFraud: OfCharge = all(
  mayCount,
  oneOf("charge.statute", ...rows(({ category }) => category === "fraud")),
);
