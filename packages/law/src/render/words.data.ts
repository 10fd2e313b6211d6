import type { FactPath, RelationPath } from "../vocabulary.ts";

/**
 * The facts as an outline says them. A yes-or-no fact is a clause; any other is
 * a noun phrase, after which “is” and a value can stand.
 */
export const factWords: Readonly<Record<FactPath, string>> = {
  "person.birthDate": "the person's date of birth",
  "person.noncitizen": "the person is not a citizen",
  "person.removalCircuit": "the circuit in which removal proceedings are or would be held",
  "person.pendingCharge": "a criminal charge against the person is pending",
  "person.openWarrant": "there is an open warrant for the person",
  "person.custody": "the person's custody now",
  "episode.acts": "an act of the trafficker",
  "episode.means": "a means of the trafficker",
  "episode.purpose": "a purpose of the trafficker",
  "episode.ageWhenInduced": "the person's age when induced",
  "charge.statute": "the offense charged",
  "charge.recordSilent": "the papers are all in and do not say which clause it was",
  "charge.unlistedForm": "the charge was of a form that the row does not answer",
  "charge.clauseForce": "the clause charged has force as an element",
  "charge.predicate": "the underlying offense",
  "charge.predicateForce": "the underlying offense has force as an element",
  "charge.stateStatute": "the offense under the state's law",
  "charge.severity": "the level of the offense (felony, misdemeanor …)",
  "charge.grade": "the class or degree of the offense",
  "charge.form": "the form of the offense",
  "charge.jurisdiction": "the law and court of the charge",
  "charge.circuit": "the circuit",
  "charge.childVictim": "a person under 18 was a victim of the offense",
  "charge.offenseDate": "the date of the offense",
  "charge.ageAtOffense": "the person's age at the offense",
  "charge.disposition": "how the charge ended",
  "charge.imprisonmentImposed": "imprisonment was imposed for the offense",
  "charge.imprisonmentServed": "the person is or was imprisoned under that sentence",
  "charge.specialProbation": "the court ordered special probation under 18 U.S.C. § 3607(a)",
  "charge.victimAtTime": "the trafficking was going on at the time of the offense",
  "charge.duressElements": "the ordinary elements of duress can be shown",
  "charge.nexus.timing": "the time of the conduct against the trafficking",
  "charge.nexus.forTrafficker": "the conduct was for the trafficker",
  "charge.nexus.underControl": "the person was under the trafficker's control or threat at that moment",
  "charge.nexus.linkStated": "a link between the conduct and the trafficking is stated",
  "outcome.class": "the outcome",
  "outcome.by": "who dismissed",
};

/** What a list holds, after “at least one”. */
export const relationWords: Readonly<Record<RelationPath, string>> = {
  "person.episodes": "episode of trafficking in the person's life",
  "charge.episodes": "episode of trafficking that the charge came from",
  "charge.outcomes": "recorded outcome of the charge",
  "charge.reducedTo": "charge to which it was reduced",
  "charge.continuedBy": "charge by which the same accusation went on",
  "charge.replacedBy": "charge that replaced it",
  "arrest.charges": "charge of the arrest",
};

/** What a list is worth (DESIGN: closed, open, episodes). */
export const worldWords = {
  closed: "as recorded",
  open: "others may exist until the record is complete",
  episodes: "others may exist until the person or counsel says that there are none",
} as const;
