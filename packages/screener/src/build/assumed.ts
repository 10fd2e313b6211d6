import type { ConclusionId, PlainFacts } from "@setaside/law";

/**
 * What is taken as shown: that the person was trafficked and that the charge came of it. The screener never asks for
 * either; a lawyer has to show both, and every result says so.
 */
export const assumedConclusions: Readonly<Partial<Record<ConclusionId, boolean>>> = {
  "victim-of-trafficking": true,
  "direct-result": true,
  result: true,
  "directly-related": true,
  coerced: true,
};

/** The same as facts, for the laws that ask for the time or the link in other words. */
export const assumedFacts: PlainFacts = {
  victimAtTime: true,
  "nexus.timing": "during",
  "nexus.forTrafficker": true,
  "nexus.underControl": true,
  "nexus.linkStated": true,
};

/** Asked of nobody here: the trafficking, the link, citizenship, and where the person is now. */
export const neverAsked: ReadonlySet<string> = new Set([
  "person.birthDate",
  "person.noncitizen",
  "person.custody",
  "person.episodes",
  "charge.episodes",
  "charge.victimAtTime",
  "arrest.charges",
  "episode.acts",
  "episode.means",
  "episode.purpose",
  "episode.ageWhenInduced",
  ...Object.keys(assumedFacts).map((fact) => `charge.${fact}`),
]);
