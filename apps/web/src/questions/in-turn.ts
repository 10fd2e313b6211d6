import type { Json } from "@setaside/casefile";
import type { NexusGroup } from "@setaside/relief";
import { passOf } from "../findings/statements.ts";
import type { Asked, Statements } from "../reading/protocol.ts";

/** Facts on the link between a charge and the trafficking: charges of one place, period and trafficker share them. */
export function isAboutLink(fact: string): boolean {
  return fact.startsWith("charge.nexus.") || fact === "charge.victimAtTime";
}

/** "Are there others?", asked of the list of episodes. */
export function isOfEpisodes(fact: string): boolean {
  return fact === "person.episodes" || fact === "charge.episodes";
}

/**
 * What is asked, in the order in which it is put: as it came, the gentlest first, but
 * that what belongs together stays together. The questions on the link to the
 * trafficking are put once for each group of charges, and a group is gone
 * through before the next; so is an episode, and whether there are others is
 * asked after those that are there. All of these are equally sensitive.
 */
export function inTurn(asked: readonly Asked[], nexus: readonly NexusGroup[]): readonly Asked[] {
  const turns = new Map<string, Asked[]>();
  const put = (turn: string, each: Asked) => turns.set(turn, [...(turns.get(turn) ?? []), each]);
  // The turn of an episode, or of a group, is where its first question stands; that of other episodes waits for all.
  const hasEpisode = asked.some(({ subjects }) => subjects[0]?.startsWith("episode:"));
  const later: Asked[] = [];
  for (const [at, each] of asked.entries()) {
    const [first = ""] = each.subjects;
    if (first.startsWith("episode:")) put(first, each);
    else if (isOfEpisodes(each.fact) && hasEpisode) later.push(each);
    else if (!isAboutLink(each.fact)) put(`${at}`, each);
    else {
      for (const [id, subjects] of byGroup(each.subjects, nexus)) {
        const turn = `link ${id}`;
        const same = turns.get(turn)?.find(({ fact }) => fact === each.fact);
        if (same === undefined) put(turn, { fact: each.fact, subjects });
        else {
          const joined = { fact: each.fact, subjects: [...same.subjects, ...subjects] };
          turns.set(turn, turns.get(turn)?.map((other) => (other === same ? joined : other)) ?? []);
        }
      }
    }
  }
  return [...[...turns.values()].flat(), ...later];
}

function byGroup(subjects: readonly string[], nexus: readonly NexusGroup[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const subject of subjects) {
    const id = groupOf(subject, nexus)?.id ?? subject;
    groups.set(id, [...(groups.get(id) ?? []), subject]);
  }
  return groups;
}

/** The group of charges that a charge is of; undefined of any other subject. */
export function groupOf(subject: string, nexus: readonly NexusGroup[]): NexusGroup | undefined {
  return nexus.find(({ charges }) => charges.includes(subject));
}

/** Whether two of the things asked are one question: the same fact of the same group, case, episode or person. */
export function isSameQuestion(one: Asked, other: Asked, nexus: readonly NexusGroup[]): boolean {
  return one.fact === other.fact && placeOf(one, nexus) === placeOf(other, nexus);
}

function placeOf({ fact, subjects }: Asked, nexus: readonly NexusGroup[]): string {
  const [first = ""] = subjects;
  if (!first.startsWith("charge:")) return first;
  return isAboutLink(fact) ? (groupOf(first, nexus)?.id ?? first) : first.slice(0, first.lastIndexOf(":"));
}

/** The question that asks for a fact as it is stated: `charge.nexus.timing`. */
function pathOf(subject: string, fact: string): string {
  return subject === "person" && fact === "noOtherEpisodes"
    ? "person.episodes"
    : `${subject.split(":", 1).join()}.${fact}`;
}

/** What was answered, or passed, of that to which `isQuestion` knows a question, put together as it is asked. */
export function told(
  { facts }: Statements,
  which: "answered" | "passed",
  isQuestion: (fact: string) => boolean,
  nexus: readonly NexusGroup[],
): readonly Asked[] {
  const all: Asked[] = [];
  for (const [subject, said] of Object.entries(facts)) {
    for (const [fact, value] of Object.entries(said) as [string, Json][]) {
      const path = pathOf(subject, fact);
      if (subject.endsWith(":*") || !isQuestion(path) || (passOf(value) === undefined) !== (which === "answered"))
        continue;
      const each = { fact: path, subjects: [subject] };
      const at = all.findIndex((other) => isSameQuestion(each, other, nexus));
      const same = all[at];
      if (same === undefined) all.push(each);
      else all[at] = { fact: path, subjects: [...same.subjects, subject] };
    }
  }
  return inTurn(all, nexus);
}
