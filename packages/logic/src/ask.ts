import { exact } from "./exact.ts";
import type { Node } from "./expression/node.ts";
import type { Openness } from "./formula.ts";
import type { Layout } from "./layout.ts";
import type { Scope, Subject } from "./subject.ts";

/** A rule to be settled for one set of subjects. */
export interface Goal {
  readonly id: string;
  readonly expression: Node;
  readonly scope: Scope;
}

/** What the vocabulary says of a fact, or of "are there others?" in a list. */
export interface Manner {
  /** Who can answer. */
  readonly who: readonly string[];
  /** 0 a plain fact of the record, 3 a question that may hurt. */
  readonly sensitivity: number;
}

export interface AskOptions {
  /** The person asked. */
  readonly of: string;
  /** How a fact or list is asked; by path. */
  readonly manner: (path: string) => Manner;
  /** True when this person has said "not sure" or "skip": never put to them again. */
  readonly ended: (path: string, subject: Subject, person: string) => boolean;
  /** See `diagramOf`. */
  readonly limit?: number;
}

/** A fact that can still change some goal's exact truth. */
export interface Question {
  /** Path of the fact, or of the list whose completeness is in doubt. */
  readonly path: string;
  readonly subject: Subject;
  /** True for "are there others?". */
  readonly others: boolean;
  readonly sensitivity: number;
  readonly who: readonly string[];
  /** Ids of the goals that it can change. */
  readonly goals: readonly string[];
}

export interface Asked {
  /** For this person, in order: the gentlest first, then what serves most goals. */
  readonly questions: readonly Question[];
  /** Still open, but not for this person: others can answer, or nobody left can. */
  readonly missing: readonly Question[];
  /** False when some goal was too large to be sure that every question matters. */
  readonly isExact: boolean;
}

/**
 * The questions still worth asking of one person. A fact is asked if and only
 * if under some completion of the others its value changes a goal's verdict,
 * this person can answer it, and has not ended it. No questions: nothing that
 * this person can be asked changes the exact truth of any goal.
 */
export function ask(layout: Layout, goals: readonly Goal[], options: AskOptions): Asked {
  const open = new Map<string, { path: string; subject: Subject; others: boolean; goals: Set<string> }>();
  let isExact = true;
  for (const goal of goals) {
    const result = exact(layout, goal.expression, goal.scope, options.limit);
    isExact &&= result.isExact;
    for (const { openness } of result.turnsOn) {
      const put = putQuestion(openness);
      if (put === undefined) continue;
      const key = `${layout.kinds[put.subject.kind]}:${put.subject.id}:${put.path}`;
      const entry = open.get(key) ?? { ...put, goals: new Set<string>() };
      entry.goals.add(goal.id);
      open.set(key, entry);
    }
  }
  const all = [...open.values()].map((entry): Question => {
    const { who, sensitivity } = options.manner(entry.path);
    return { ...entry, who, sensitivity, goals: [...entry.goals] };
  });
  // Array.sort is stable: what is equal stays in the order of the goals and of the rule.
  all.sort((a, b) => a.sensitivity - b.sensitivity || b.goals.length - a.goals.length);
  const forThisPerson = (each: Question) =>
    each.who.includes(options.of) && !options.ended(each.path, each.subject, options.of);
  return {
    questions: all.filter(forThisPerson),
    missing: all.filter((each) => !forThisPerson(each)),
    isExact,
  };
}

function putQuestion(openness: Openness): { path: string; subject: Subject; others: boolean } | undefined {
  if (openness.kind === "fact") return { path: openness.path, subject: openness.subject, others: false };
  if (openness.kind === "others") return { path: openness.relation, subject: openness.subject, others: true };
  return undefined;
}
