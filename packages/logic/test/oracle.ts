import type { Node } from "../src/expression/node.ts";
import { day, factPlace, type Knowledge, nodesOf, type Rank, relationPlace } from "../src/index.ts";
import { type Case, days, layout, type Model } from "./random.ts";

/**
 * An interpreter written to be obviously right and nothing else: it goes
 * through every completion of what is open, one by one, and works out the
 * verdict in each. It shares no code with the readers it checks, but for the
 * vocabulary's own tables.
 */
export interface Answers {
  readonly verdicts: ReadonlySet<Rank>;
  /** Facts, lists and unread words whose value changes the verdict under some completion of the others. */
  readonly turnsOn: ReadonlySet<string>;
  /** True when these, whatever their values, leave one verdict. */
  readonly settles: (groups: ReadonlySet<string>) => boolean;
}

/** Something open: its values are numbered. `group` is what a question could be about. */
interface Open {
  readonly key: string;
  readonly size: number;
  readonly group: string;
}

/** Subjects in scope by kind; one that may exist but is not recorded knows the list it stands in. */
type World = Readonly<Record<string, Being>>;
interface Being {
  readonly model: Model;
  readonly list?: string;
}

type Completion = ReadonlyMap<string, number>;

/**
 * Every answer of every completion, or undefined when there are more than 2000
 * of them. With `rulings`, each open question is one more thing that is open.
 */
export function answersOf(expression: Node, { person, arrest, charge }: Case, rulings = false): Answers | undefined {
  const world: World = { person: { model: person }, arrest: { model: arrest }, charge: { model: charge } };
  // Of a list's unrecorded items as many matter as there are questions put to the list: one witness for each.
  const searches = [...nodesOf(expression)].flatMap((node) => (node.kind === "some" ? [node.relation] : []));
  const witnesses = Math.max(0, ...searches.map((relation) => searches.filter((each) => each === relation).length));
  const open = new Map<string, Open>();
  touch(expression, world, witnesses, (each) => {
    if (rulings || !each.key.startsWith("ruling:")) open.set(each.key, each);
  });
  const axes = [...open.values()];
  const count = axes.reduce((product, { size }) => product * size, 1);
  if (count > 2000) return undefined;

  const verdicts: Rank[] = [];
  const completions: number[][] = [];
  for (let at = 0; at < count; at += 1) {
    const values: number[] = [];
    let rest = at;
    for (const { size } of axes) {
      values.push(rest % size);
      rest = Math.floor(rest / size);
    }
    completions.push(values);
    verdicts.push(verdictIn(expression, world, new Map(axes.map(({ key }, i) => [key, values[i] ?? 0]))));
  }
  /** True when completions that agree on the axes of these groups agree on the verdict. */
  function decided(by: (group: string) => boolean): boolean {
    const fixed = axes.flatMap((axis, i) => (by(axis.group) ? [i] : []));
    const seen = new Map<string, Rank>();
    return completions.every((values, at) => {
      const key = fixed.map((i) => values[i]).join();
      const verdict = verdicts[at] ?? 0;
      const agrees = (seen.get(key) ?? verdict) === verdict;
      seen.set(key, verdict);
      return agrees;
    });
  }
  const groups = new Set(axes.map((axis) => axis.group));
  return {
    verdicts: new Set(verdicts),
    turnsOn: new Set([...groups].filter((group) => !decided((each) => each !== group))),
    settles: (fixed) => decided((each) => fixed.has(each)),
  };
}

/** The values a fact may still have, each as what the interpreter reads. */
function possibleValues(being: Being, path: string): readonly (string | number)[] {
  const { type } = factPlace(layout, path);
  const knowledge: Knowledge = being.model.facts[path.slice(path.indexOf(".") + 1)] ?? { kind: "unknown" };
  switch (type.kind) {
    case "number":
    case "date": {
      // Beyond the days that rules name, one day stands for all.
      const bounds = type.kind === "number" ? [type.least, type.most] : [day(days[0]) - 1, day(days[3])];
      const [least = 0, most = 0] = knowledge.kind === "range" ? [knowledge.least, knowledge.most] : bounds;
      return Array.from({ length: most - least + 1 }, (_, i) => least + i);
    }
    case "set":
      throw new Error("a set is open member by member");
    default: {
      const all = type.kind === "boolean" ? ["false", "true"] : type.kind === "choice" ? type.values : type.entries;
      return knowledge.kind === "oneOf" ? knowledge.values.map(String) : all;
    }
  }
}

function memberValues(being: Being, path: string, member: string): readonly boolean[] {
  const knowledge = being.model.facts[path.slice(path.indexOf(".") + 1)];
  if (knowledge?.kind !== "members") return [false, true];
  if (knowledge.certain.includes(member)) return [true];
  return knowledge.possible.includes(member) ? [false, true] : [false];
}

function beingIn(world: World, path: string): Being {
  const being = world[path.slice(0, path.indexOf("."))];
  if (being === undefined) throw new Error(`nobody in scope for ${path}`);
  return being;
}

const factKey = (being: Being, path: string) => `${being.model.id}.${path}`;
const listKey = (being: Being, relation: string) => `others:${being.model.id}.${relation}`;

/** The unrecorded subject number `i` of a list. */
function unrecorded(owner: Being, relation: string, i: number): Being {
  const kind = layout.kinds[relationPlace(layout, relation).to] ?? "";
  const id = `${owner.model.id}/${relation}/${i}`;
  return { model: { kind, id, facts: {}, conclusions: {}, related: {} }, list: owner.list ?? listKey(owner, relation) };
}

function listOf(owner: Being, relation: string): { readonly items: readonly Being[]; readonly complete: boolean } {
  const list = owner.model.related[relation.slice(relation.indexOf(".") + 1)];
  return { items: (list?.items ?? []).map((model) => ({ model })), complete: list?.complete ?? false };
}

/** Words not read govern all alike, or each subject of a kind by itself. */
const governed = (node: Extract<Node, { kind: "unread" }>, world: World) =>
  node.on === undefined ? undefined : world[node.on];
const wordsKey = (node: Extract<Node, { kind: "unread" }>, world: World) =>
  `unread:${node.id}:${governed(node, world)?.model.id ?? ""}`;

/** Conclusion on an element in scope, if counsel has made one. */
function concluded(node: Extract<Node, { kind: "element" }>, world: World): boolean | undefined {
  return node.concludedOn === undefined ? undefined : world[node.concludedOn]?.model.conclusions[node.id];
}

/** Reports everything open that the expression could look at. */
function touch(node: Node, world: World, witnesses: number, report: (open: Open) => void): void {
  const fact = (path: string) => {
    const being = beingIn(world, path);
    const key = factKey(being, path);
    report({ key, size: possibleValues(being, path).length, group: being.list ?? key });
  };
  const question = (id: string) => report({ key: `ruling:${id}`, size: 2, group: `ruling:${id}` });
  switch (node.kind) {
    case "unsettled":
      question(node.question.id);
      return;
    case "is":
    case "oneOf":
    case "date":
    case "number":
      fact(node.fact);
      return;
    case "includes": {
      const being = beingIn(world, node.fact);
      for (const member of node.members) {
        const key = `${factKey(being, node.fact)}#${member}`;
        report({ key, size: memberValues(being, node.fact, member).length, group: being.list ?? key });
      }
      return;
    }
    case "unread":
      report({ key: wordsKey(node, world), size: 3, group: governed(node, world)?.list ?? `unread:${node.id}` });
      touch(node.part, world, witnesses, report);
      return;
    case "element":
      if (concluded(node, world) === undefined) touch(node.part, world, witnesses, report);
      return;
    case "not":
      touch(node.part, world, witnesses, report);
      return;
    case "all":
    case "any":
      for (const part of node.parts) touch(part, world, witnesses, report);
      return;
    case "match":
      fact(node.fact);
      if (node.silent !== undefined) {
        fact(node.silent.fact);
        question(node.silent.question.id);
      }
      for (const part of [...Object.values(node.branches), ...(node.otherwise === undefined ? [] : [node.otherwise])]) {
        touch(part, world, witnesses, report);
      }
      return;
    case "some": {
      const owner = beingIn(world, node.relation);
      const { items, complete } = listOf(owner, node.relation);
      const key = listKey(owner, node.relation);
      const others = complete ? 0 : witnesses;
      if (others > 0) report({ key, size: others + 1, group: owner.list ?? key });
      const found = [...items, ...Array.from({ length: others }, (_, i) => unrecorded(owner, node.relation, i))];
      for (const being of found) touch(node.that, { ...world, [being.model.kind]: being }, witnesses, report);
    }
  }
}

/** Open law is arguable; where rulings are let vary, a court has settled it one way or the other. */
function ruled(question: string, completion: Completion): Rank {
  const ruling = completion.get(`ruling:${question}`);
  return ruling === undefined ? 1 : ruling === 0 ? 0 : 2;
}

/** The verdict in one completion: 0 no, 1 arguable, 2 yes. */
function verdictIn(node: Node, world: World, completion: Completion): Rank {
  const visit = (part: Node) => verdictIn(part, world, completion);
  const value = (path: string) => {
    const being = beingIn(world, path);
    return possibleValues(being, path)[completion.get(factKey(being, path)) ?? 0] ?? 0;
  };
  const least = (ranks: readonly Rank[]) => Math.min(2, ...ranks) as Rank;
  const most = (ranks: readonly Rank[]) => Math.max(0, ...ranks) as Rank;
  const met = (holds: boolean): Rank => (holds ? 2 : 0);
  switch (node.kind) {
    case "settled":
      return met(node.verdict === "yes");
    case "unsettled":
      return ruled(node.question.id, completion);
    case "is":
      return met(value(node.fact) === "true");
    case "oneOf":
      return met(node.values.includes(String(value(node.fact))));
    case "includes": {
      const being = beingIn(world, node.fact);
      const has = (member: string) =>
        memberValues(being, node.fact, member)[completion.get(`${factKey(being, node.fact)}#${member}`) ?? 0] === true;
      return met(node.members.some(has));
    }
    case "date":
      return met(Number(value(node.fact)) < day(node.day) === (node.is === "before"));
    case "number":
      return met(Number(value(node.fact)) < node.bound === (node.is === "below"));
    case "not":
      return (2 - visit(node.part)) as Rank;
    case "all":
      return least(node.parts.map(visit));
    case "any":
      return most(node.parts.map(visit));
    case "element": {
      const conclusion = concluded(node, world);
      return conclusion === undefined ? visit(node.part) : met(conclusion);
    }
    case "unread": {
      const words = (completion.get(wordsKey(node, world)) ?? 0) as Rank;
      return node.fully ? words : most([visit(node.part), least([words, 1])]);
    }
    case "match": {
      const branch = (name: string): Rank => {
        const chosen = Object.hasOwn(node.branches, name) ? node.branches[name] : node.otherwise;
        if (chosen === undefined) throw new Error(`no branch for ${name}`);
        return visit(chosen);
      };
      if (node.silent !== undefined && value(node.silent.fact) === "true") {
        // The papers are all in and don't say: what the branches agree on, else open law.
        const ranks = possibleValues(beingIn(world, node.fact), node.fact).map((name) => branch(String(name)));
        return most([least(ranks), least([most(ranks), ruled(node.silent.question.id, completion)])]);
      }
      return branch(String(value(node.fact)));
    }
    case "some": {
      const owner = beingIn(world, node.relation);
      const { items } = listOf(owner, node.relation);
      const others = completion.get(listKey(owner, node.relation)) ?? 0;
      const found = [...items, ...Array.from({ length: others }, (_, i) => unrecorded(owner, node.relation, i))];
      return most(found.map((being) => verdictIn(node.that, { ...world, [being.model.kind]: being }, completion)));
    }
  }
}
