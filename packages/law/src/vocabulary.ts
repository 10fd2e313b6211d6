import {
  boolean,
  choice,
  date,
  entryOf,
  languageOf,
  setOf,
  type ValueOf,
  type Vocabulary,
  wholeNumber,
} from "@setaside/logic";
import { circuits, offenses } from "./federal/offenses/index.ts";
import { stateOffenseIds } from "./states/offense-index.ts";
import { ownFactTypes } from "./states/own-facts.ts";
import { gradeValues, severityValues } from "./states/rule.ts";

/** Stands for an offense that the catalogue lacks: nothing is concluded about it. */
export const notInCatalogue = "not-in-catalogue";

const catalogue = entryOf([...offenses.map((offense) => offense.id), notInCatalogue]);

/**
 * Every fact that a rule of more than one law may name. How each is asked, of
 * whom and why is in `questions/`; a test holds the two together.
 */
const common = {
  facts: {
    "person.birthDate": { type: date },
    "person.noncitizen": { type: boolean },
    "person.removalCircuit": { type: choice(...circuits) },
    "person.pendingCharge": { type: boolean },
    "person.openWarrant": { type: boolean },
    "person.custody": { type: choice("none", "criminal", "immigration") },

    // 22 U.S.C. § 7102: tested within one episode, never across two.
    "episode.acts": {
      type: setOf("recruit", "harbor", "transport", "provide", "obtain", "patronize", "solicit"),
    },
    "episode.means": { type: setOf("force", "fraud", "coercion") },
    "episode.purpose": {
      type: setOf("commercial-sex", "involuntary-servitude", "peonage", "debt-bondage", "slavery"),
    },
    "episode.ageWhenInduced": { type: wholeNumber(0, 120) },

    "charge.statute": { type: catalogue },
    "charge.recordSilent": { type: boolean },
    "charge.unlistedForm": { type: boolean },
    "charge.clauseForce": { type: boolean },
    "charge.predicate": { type: catalogue },
    "charge.predicateForce": { type: boolean },
    "charge.form": {
      type: choice("completed", "attempt", "conspiracy", "aiding", "solicitation", "accessory"),
    },
    "charge.jurisdiction": {
      type: choice("federal", "assimilated", "territorial", "military", "dc", "tribal", "state"),
    },
    "charge.circuit": { type: choice(...circuits) },
    "charge.childVictim": { type: boolean },
    "charge.stateStatute": { type: entryOf(stateOffenseIds) },
    "charge.severity": { type: choice(...severityValues) },
    "charge.grade": { type: choice(...gradeValues) },
    "charge.offenseDate": { type: date },
    "charge.ageAtOffense": { type: wholeNumber(0, 120) },
    "charge.disposition": {
      type: choice(
        "convicted",
        "acquitted",
        "dismissed",
        "not-prosecuted",
        "deferred",
        "adjudicated",
        "vacated",
        "transferred",
        "superseded",
        "pending",
      ),
    },
    "charge.imprisonmentImposed": { type: boolean },
    "charge.imprisonmentServed": { type: boolean },
    "charge.specialProbation": { type: boolean },
    "charge.victimAtTime": { type: boolean },
    "charge.duressElements": { type: boolean },
    "charge.nexus.timing": { type: choice("during", "after", "before", "unconnected") },
    "charge.nexus.forTrafficker": { type: boolean },
    "charge.nexus.underControl": { type: boolean },
    "charge.nexus.linkStated": { type: boolean },

    "outcome.class": {
      type: choice(
        "convicted",
        "acquitted",
        "dismissed",
        "not-prosecuted",
        "deferred",
        "adjudicated",
        "vacated",
        "transferred",
        "superseded",
        "pending",
      ),
    },
    "outcome.by": { type: choice("government", "court") },
  },
  relations: {
    "person.episodes": { to: "episode", world: "episodes" },
    "charge.episodes": { to: "episode", world: "episodes" },
    "charge.outcomes": { to: "outcome", world: "closed" },
    "charge.reducedTo": { to: "charge", world: "open" },
    // The same accusation under another charging paper; another accusation in its place.
    "charge.continuedBy": { to: "charge", world: "open" },
    "charge.replacedBy": { to: "charge", world: "open" },
    "arrest.charges": { to: "charge", world: "closed" },
  },
  conclusions: ["victim-of-trafficking", "direct-result", "result", "directly-related", "coerced", "crime-of-violence"],
} as const satisfies Vocabulary;

export type LawVocabulary = typeof common;

/**
 * The same, with the facts that only one state's law asks for: those stand in
 * that state's folder, and no type names them.
 */
export const vocabulary: LawVocabulary = Object.freeze({ ...common, facts: { ...common.facts, ...ownFactTypes } });

/** Path of a fact: `charge.nexus.timing`. */
export type FactPath = keyof LawVocabulary["facts"];

/** Path of a relation: `charge.episodes`. */
export type RelationPath = keyof LawVocabulary["relations"];

/** An element on which counsel may conclude. */
export type ConclusionId = LawVocabulary["conclusions"][number];

/** Values of one fact. */
export type FactValue<P extends FactPath> = ValueOf<LawVocabulary, P>;

/** The words in which rules over this vocabulary are written. */
export const law = languageOf(vocabulary);

/**
 * Facts that describe and decide nothing: a record may hold them, no rule may
 * name them. Keyed by kind of subject.
 */
export const descriptiveFacts = {
  // The last five set the order of the plan: what is urgent comes first.
  person: [
    "name",
    "aliases",
    "noOtherEpisodes",
    "releaseDate",
    "removalDate",
    "removalOrder",
    "supervision",
    "violationPending",
  ],
  episode: ["label", "trafficker", "start", "end", "story"],
  charge: [
    "arrest",
    "case",
    "continuedBy",
    "count",
    "description",
    "dismissedBy",
    "endedOn",
    "episode",
    "outcomes",
    "reducedTo",
    "replacedBy",
    "sentence",
    "sentenceCompletedOn",
    "state",
    "supersedes",
  ],
  arrest: ["date", "state", "place", "district", "division", "agency", "booked", "charges"],
} as const;
