import type { OffenseList, StateStatute, Wait } from "../../states/jurisdiction.ts";

/** The fields of a statute's text, in the order in which they are printed. */
export const fieldLabels = {
  "not-read": "Not read",
  who: "Who may ask",
  court: "Which court",
  victim: "Who counts as a victim",
  "victim-reach": "What the definition takes in",
  ending: "How the charge ended",
  "offenses-in": "Offenses inside",
  "offenses-out": "Offenses outside",
  tiers: "Tiers",
  link: "Link to the trafficking",
  "way-conditions": "Asked in this way besides",
  burden: "Burden",
  discretion: "May or shall",
  conditions: "What must be so besides",
  weighs: "What the court weighs or finds in its discretion",
  documents: "Official documents, and what they raise",
  waits: "Waiting periods",
  deadline: "How late one may ask",
  "due-diligence": "Due diligence",
  contents: "What the motion must contain",
  service: "Service",
  response: "The prosecutor's answer",
  hearing: "Hearing",
  fee: "Fee",
  confidential: "Confidentiality",
  "form-words": "Forms, in words",
  consolidation: "Several cases at once",
  effect: "Effect",
  "after-denial": "After a denial",
} as const;

export type FieldId = keyof typeof fieldLabels;

/** For whom a statute was made. */
export const aboutWords: Readonly<Record<StateStatute["about"], string>> = {
  trafficking: "for survivors of trafficking",
  related: "for other victims, or for offenses that survivors have",
  general: "for anyone",
};

/** How far a list was read, and what follows. */
export const listReadWords: Readonly<Record<OffenseList["read"], string>> = {
  whole: "Read to its end: an offense with a known section that is not on it is outside.",
  part: "Read in part: what is on it is on it; whether another offense is, is asked.",
  recalled: "Not read, only recalled: whether an offense is on it is asked, even of those named here.",
};

export const waitAfterWords: Readonly<Record<Wait["after"], string>> = {
  conviction: "the conviction",
  "sentence-completed": "the sentence was completed",
  "probation-completed": "probation was completed",
  disposition: "the charge ended",
  arrest: "the arrest",
};

export const responseFromWords = {
  filing: "the filing",
  service: "service",
  "court-order": "the court's order",
  unknown: "a day that the text read does not name",
} as const;

export const sourceKindWords = {
  statute: "statute",
  "session-law": "session law",
  secondary: "secondary source",
} as const;

/** The names that the research gives its fields, as a reader says them; the longest first. */
export const researchFieldWords: readonly (readonly [name: string, words: string])[] = [
  ["procedure.prosecutorResponseDays", "the prosecutor's days to answer"],
  ["procedure.sealedOrConfidential", "whether the papers are confidential"],
  ["victim.federalDefinitionAccepted", "whether a victim under federal law is one here"],
  ["victim.minorsWithoutForce", "whether minors without force are victims"],
  ["victim.definition", "the definition of a victim"],
  ["offenses.violentDefinition", "the definition of violent offenses"],
  ["offenses.included", "which offenses are inside"],
  ["offenses.excluded", "which offenses are outside"],
  ["offenses.tiers", "the tiers of offenses"],
  ["officialDocumentation.examples", "examples of official documents"],
  ["officialDocumentation.creates", "what an official document raises"],
  ["officialDocumentation", "official documents"],
  ["timing.filingDeadline", "how late one may ask"],
  ["timing", "time limits and waiting periods"],
  ["nexus.phrase", "the words of the link"],
  ["nexus", "the link to the trafficking"],
  ["procedure.consolidation", "whether several cases can be joined"],
  ["procedure.discretion", "whether the court may or shall"],
  ["procedure.contents", "what the motion must contain"],
  ["procedure.serveOn", "who must be served"],
  ["procedure.hearing", "the hearing"],
  ["procedure.court", "the court"],
  ["procedure.form", "the form"],
  ["procedure.fee", "the fee"],
  ["standardOfProof", "the standard of proof"],
  ["additionalFindings", "additional findings"],
  ["effectiveYear", "the year in which it came into force"],
  ["afterDenial", "what follows a denial"],
  ["hasLaw", "whether there is such a law"],
];
