import {
  effects,
  groundsChoice,
  type ImmigrationRule,
  immigrationRules,
  orderWording,
  type Place,
  type Subjects,
} from "@setaside/law";
import type { Finding, MissingFact } from "../finding.ts";
import { mannerOf } from "../manner.ts";
import { clientOf, clientText } from "./client.ts";
import type { Client, Immigration, ImmigrationAdvisory } from "./immigration.ts";
import { type FindingsOf, type Match, matchesOf } from "./match.ts";

/** What is shown of immigration, and the matches it was made from, by which findings take their own. */
export interface MatchedImmigration {
  readonly immigration: Immigration;
  readonly matches: readonly Match[];
}

/**
 * The advisories on immigration for a client, with the findings of the whole
 * record; findings of no relief in force give none that speak of a motion.
 */
export function matchedImmigration(subjects: Subjects, findings: readonly Finding[]): MatchedImmigration {
  const client = clientOf(subjects);
  if (client === "citizen") return { immigration: notShown, matches: [] };
  const bySubject = groupedBySubject(findings);
  const matches = immigrationRules.flatMap((rule) =>
    matchesOf(rule, subjects, bySubject).map((match) => forClient(match, client)),
  );
  const advisories = inOrder(
    immigrationRules.flatMap((rule) => {
      const own = matches.filter((match) => match.rule === rule);
      return own.length === 0 ? [] : [advisoryOf(rule, own, client)];
    }),
  );
  const ids = (test: (advisory: ImmigrationAdvisory) => boolean) => advisories.filter(test).map(({ id }) => id);
  const at = (place: Place) => ids(({ places }) => places.includes(place));
  return {
    immigration: {
      shown: true,
      client,
      because: clientText[client],
      gate: advisories.find(({ group }) => group === "gate") ?? null,
      advisories,
      order: {
        prefer: orderWording.prefer,
        avoid: orderWording.avoid.map(({ pattern: _, ...words }) => words),
        optional: orderWording.optional,
        choice: advisories.some(({ id }) => id === groundsChoice.rule) ? groundsChoice : null,
        advisories: at("order"),
      },
      declaration: at("declaration"),
      motion: at("motion"),
      applications: at("applications"),
      disclosure: at("disclosure"),
      reasonToBelieve: ids(({ group }) => group === "reason-to-believe"),
      waivers: ids(({ group }) => group === "waiver-T" || group === "waiver-U"),
    },
    matches,
  };
}

const notShown: Immigration = {
  shown: false,
  client: "citizen",
  because: clientText.citizen,
  gate: null,
  advisories: [],
  order: { prefer: [], avoid: [], optional: [], choice: null, advisories: [] },
  declaration: [],
  motion: [],
  applications: [],
  disclosure: [],
  reasonToBelieve: [],
  waivers: [],
};

/** While citizenship is not known nothing is certain but the gate, which speaks of just that. */
function forClient(match: Match, client: Client): Match {
  if (client === "noncitizen" || match.rule.group === "gate") return match;
  return { ...match, applies: "may-apply", missing: [citizenship, ...match.missing] };
}

const citizenship: MissingFact = {
  fact: "person.noncitizen",
  subject: "person",
  ...mannerOf("person.noncitizen"),
};

function advisoryOf(rule: ImmigrationRule, matches: readonly Match[], client: Client): ImmigrationAdvisory {
  const certain = matches.filter(({ applies }) => applies === "applies");
  const telling = certain.length > 0 ? certain : matches;
  const reasons = new Set(telling.map(({ because }) => because));
  const { conditions: _, findings: __, findingsOfStates: ___, ...words } = rule;
  const unsure = client === "may-be-noncitizen" && rule.group !== "gate" ? [clientText[client]] : [];
  return {
    ...words,
    applies: certain.length > 0 ? "applies" : "may-apply",
    because: [...unsure, ...reasons].join(" "),
    missing: certain.length > 0 ? [] : unique(telling.flatMap(({ missing }) => missing)),
    wouldTell: certain.length > 0 ? [] : [...new Set(telling.flatMap(({ wouldTell }) => wouldTell))],
    subjects: subjectsIn(matches),
  };
}

function unique(facts: readonly MissingFact[]): readonly MissingFact[] {
  return [...new Map(facts.map((each) => [`${each.subject} ${each.fact}`, each])).values()];
}

/** Each subject once; certain where one of its matches is. */
function subjectsIn(matches: readonly Match[]): ImmigrationAdvisory["subjects"] {
  const found = new Map<string, Match["applies"]>();
  for (const { subject, applies } of matches) {
    if (found.get(subject) !== "applies") found.set(subject, applies);
  }
  return [...found].map(([subject, applies]) => ({ subject, applies }));
}

/** As effects stand in the law's list; of one effect the certain first. */
export function inOrder<T extends Pick<ImmigrationAdvisory, "id" | "effect" | "applies">>(
  advisories: readonly T[],
): readonly T[] {
  const rank = ({ effect, applies }: T) => 2 * effects.indexOf(effect) + (applies === "applies" ? 0 : 1);
  return [...advisories].sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
}

function groupedBySubject(findings: readonly Finding[]): FindingsOf {
  const found = new Map<string, Finding[]>();
  for (const each of findings) found.set(each.subject, [...(found.get(each.subject) ?? []), each]);
  return found;
}
