import { analysis, read, recalled, statute } from "../../statement.ts";
import { law } from "../../vocabulary.ts";
import { childVictimOfCharge, crimeOfViolence } from "../violence.ts";
import { whichCourtsOffenses } from "./open-questions.ts";

const { all, element, match, not, settled, unsettled } = law;

/** § 3771A(a)(4): "punishable under Federal law". */
export const federalOffense = element(
  "federal-offense",
  statute("The offense is punishable under Federal law.", "18 U.S.C. § 3771A(a)(4)", { ...read, source: "publicLaw" }),
  match("charge.jurisdiction", {
    federal: settled("yes"),
    assimilated: unsettled(whichCourtsOffenses),
    territorial: unsettled(whichCourtsOffenses),
    military: unsettled(whichCourtsOffenses),
    dc: unsettled(whichCourtsOffenses),
    tribal: element(
      "tribal-offense",
      analysis("A tribal court punishes under tribal law.", "18 U.S.C. § 3771A(a)(4)", recalled),
      settled("no"),
    ),
    state: element(
      "state-offense",
      analysis(
        "A state offense is punishable under state law; use the state's own relief.",
        "18 U.S.C. § 3771A(a)(4)",
        recalled,
      ),
      settled("no"),
    ),
  }),
);

/** § 3771A(a)(5): a Federal offense that is not a violent crime. It has no exception for child victims. */
export const levelA = element(
  "level-a-offense",
  statute("The offense is not a violent crime.", "18 U.S.C. § 3771A(a)(5), (8)", { ...read, source: "publicLaw" }),
  not(crimeOfViolence),
);

/** § 3771A(a)(6): a violent crime, but not one of which a child was a victim. */
export const levelB = element(
  "level-b-offense",
  statute(
    "The offense is a violent crime, and not one of which a child was a victim.",
    "18 U.S.C. § 3771A(a)(6), (8)",
    { ...read, source: "publicLaw" },
  ),
  all(crimeOfViolence, not(childVictimOfCharge)),
);

/** A violent crime of which a child was a victim: neither level A nor level B. */
export const excludedOffense = all(crimeOfViolence, childVictimOfCharge);

/**
 * Level A or level B. Written as "not excluded", never as a union of the two:
 * an open question of violence would blur the union and cannot matter here.
 */
export const levelAOrB = element(
  "level-a-or-b-offense",
  statute(
    "The offense is a level A or a level B offense: not a violent crime of which a child was a victim.",
    "18 U.S.C. § 3771A(a)(5), (6)",
    { ...read, source: "publicLaw" },
  ),
  not(excludedOffense),
);
