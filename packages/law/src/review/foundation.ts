import { meaningVersion, type Node, nodesOf } from "@setaside/logic";
import { isQuestionPath, questionFor } from "../questions/index.ts";
import type { Relief } from "../relief.ts";
import { isStateRelief } from "../states/build/state-relief.ts";
import type { OffenseList } from "../states/jurisdiction.ts";
import { listFact } from "../states/own-facts.ts";
import type { ReviewableRule } from "./reviewable.ts";

/**
 * Version of this form itself: raised by one when what a foundation holds, or
 * how it is laid out, changes. Every review then lapses.
 */
const formVersion = 1;

/**
 * Everything that a rule rests on, as plain data for `digestOf`: the meaning of
 * the logic; its period; its expression with every ground's words, citation,
 * kind and mark; what is said of court, burden, contents, time and effect; the
 * lists it reads; the questions that its facts are asked by, in both languages;
 * its golden cases with what they expect; and what the lawyer is asked.
 *
 * Not in it: other periods of the statute and its history, where and when the
 * text was looked up, and how records write the names of codes.
 */
export function foundationOf({ id, relief, lists, cases, asked }: ReviewableRule): object {
  return {
    form: formVersion,
    meaning: meaningVersion,
    id,
    relief: withoutItsMaterial(relief),
    // Offenses in the code's order or another say the same.
    lists: Object.values(lists).map((list) => ({
      ...list,
      offenses: [...list.offenses].sort((one, other) => (one.at < other.at ? -1 : 1)),
    })),
    questions: questionsOf(relief),
    cases: byId(cases),
    asked: byId(asked),
  };
}

/** The relief without the data that it was built from, but for what nothing built says: how its scope is stepped. */
function withoutItsMaterial(relief: Relief): object {
  if (!isStateRelief(relief)) return relief;
  const { statute, version, ...state } = relief.state;
  return { ...relief, state: { ...state, tiers: version.ways.map(({ tiers }) => tiers ?? null) } };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The expressions of a relief: its rule, and to whom its periods of waiting apply. */
function expressionsOf(relief: Relief): readonly Node[] {
  const waits = isStateRelief(relief) ? relief.state.waits : [];
  return [relief.expression, ...waits.flatMap(({ applies }) => (applies === undefined ? [] : [applies]))];
}

/** Paths of the facts and lists that a relief names. */
export function pathsIn(relief: Relief): readonly string[] {
  const found = new Set<string>();
  for (const expression of expressionsOf(relief)) {
    for (const node of nodesOf(expression)) {
      if ("fact" in node) found.add(node.fact);
      if (node.kind === "match" && node.silent !== undefined) found.add(node.silent.fact);
      if (node.kind === "some") found.add(node.relation);
    }
  }
  return [...found].sort();
}

/** The questions by which its facts are asked: words, answers, papers and the law that makes them matter. */
function questionsOf(relief: Relief): object {
  return pathsIn(relief)
    .filter(isQuestionPath)
    .map((path) => {
      const { wording, values, valuesAs, label, proof, source, confidence } = questionFor(path);
      return { path, wording, values, valuesAs, label, proof, cites: source, confidence };
    });
}

/** The lists that a relief reads: those its data names, and those that an unread list's own question stands for. */
export function listsReadBy(
  relief: Relief,
  lists: Readonly<Record<string, OffenseList>>,
): Readonly<Record<string, OffenseList>> {
  if (!isStateRelief(relief)) return {};
  const named = new Set(namedIn(relief.state.version));
  const asked = new Set(pathsIn(relief));
  const found = Object.entries(lists).filter(
    ([key]) => named.has(key) || asked.has(listFact({ code: relief.state.code }, key)),
  );
  return Object.fromEntries(found);
}

/** Keys of the lists that the rules in a text's data name, wherever they stand in it. */
function namedIn(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null) return [];
  const { listed } = data as { readonly listed?: unknown };
  return [...(typeof listed === "string" ? [listed] : []), ...Object.values(data).flatMap(namedIn)];
}
