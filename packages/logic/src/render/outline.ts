import type { MatchNode } from "../expression/match.ts";
import type { Node } from "../expression/node.ts";
import type { Ground, OpenQuestion } from "../ground.ts";
import { truthText } from "../truth.ts";
import type { World } from "../vocabulary.ts";
import { outlookOf } from "./outlook.ts";
import { orList, type RenderOptions, type Words } from "./words.ts";

/** A rule as a nested outline in the rule's own order: what text, Markdown and diagrams are written from. */
export interface Outline {
  readonly kind: Node["kind"] | "summary" | "reading";
  /** One plain line. */
  readonly says: string;
  /** For a branch of a match: the values that choose it. */
  readonly when?: string;
  /** For an element: its id. */
  readonly name?: string;
  readonly ground?: Ground;
  readonly parts: readonly Outline[];
}

const LONGEST_MATCH = 24;

const worlds: Readonly<Record<World, string>> = {
  closed: "as recorded; there are no others",
  open: "others may exist until the record is marked complete",
  episodes: "others may exist until the person or counsel says that there are none",
};

/** The outline of a rule. */
export function outlineOf(expression: Node, words: Words = {}, options: RenderOptions = {}): Outline {
  const fact = words.fact ?? ((path: string) => path);
  const value = words.value ?? ((_path: string, name: string) => name);
  const relation = words.relation ?? ((path: string) => path);
  const values = (path: string, names: readonly string[]) => orList(names.map((name) => value(path, name)));

  function of(node: Node): Outline {
    switch (node.kind) {
      case "settled":
        return leaf(node, node.verdict === "yes" ? "always met" : "never met");
      case "is":
        return leaf(node, `${fact(node.fact)}: yes`);
      case "oneOf":
        return leaf(node, `${fact(node.fact)}: ${values(node.fact, node.values) || "none"}`);
      case "includes":
        return leaf(node, `${fact(node.fact)}, among them: ${values(node.fact, node.members) || "none"}`);
      case "date":
        return leaf(node, `${fact(node.fact)}: ${node.is === "before" ? "before" : "on or after"} ${node.day}`);
      case "number":
        return leaf(node, `${fact(node.fact)}: ${node.is === "below" ? "less than" : "at least"} ${node.bound}`);
      case "not":
        return { kind: "not", says: "not the following:", parts: [of(node.part)] };
      case "all":
        return {
          kind: "all",
          says: node.parts.length === 0 ? "nothing is required" : "all of:",
          parts: node.parts.map(of),
        };
      case "any":
        return {
          kind: "any",
          says: node.parts.length === 0 ? "nothing is enough" : "any of:",
          parts: node.parts.map(of),
        };
      case "some":
        return {
          kind: "some",
          says: `at least one of ${relation(node.relation)} (${worlds[node.world]}), for which:`,
          parts: [of(node.that)],
        };
      case "element": {
        const counsel =
          node.concludedOn === undefined ? "" : ` (counsel may conclude this for the ${node.concludedOn})`;
        return {
          kind: "element",
          name: node.id,
          says: `${node.ground.text}${counsel}`,
          ground: node.ground,
          parts: [of(node.part)],
        };
      }
      case "unsettled":
        return openQuestion(node.question);
      case "unread": {
        const says = `${node.ground.text} (not read: ${node.fully ? "nothing is concluded from it" : "never a no"})`;
        return { kind: "unread", name: node.id, says, ground: node.ground, parts: node.fully ? [] : [of(node.part)] };
      }
      case "match":
        return matching(node);
    }
  }

  function matching(node: MatchNode): Outline {
    const named = Object.keys(node.branches).length;
    const isLong = named > (options.longestMatch ?? LONGEST_MATCH);
    const branches = isLong ? counted(node, named) : listed(node);
    const silence = node.silent === undefined ? [] : [silent(node.silent)];
    return { kind: "match", says: `depending on ${fact(node.fact)}:`, parts: [...branches, ...silence] };
  }

  /** Values that lead to the same branch, citations and all, stand together. */
  function listed(node: MatchNode): readonly Outline[] {
    const groups = new Map<string, { names: string[]; branch: Node }>();
    for (const [name, branch] of Object.entries(node.branches)) {
      const key = JSON.stringify(branch);
      const group = groups.get(key) ?? { names: [], branch };
      group.names.push(value(node.fact, name));
      groups.set(key, group);
    }
    if (node.otherwise !== undefined) {
      const key = JSON.stringify(node.otherwise);
      const group = groups.get(key) ?? { names: [], branch: node.otherwise };
      group.names.push("any other");
      groups.set(key, group);
    }
    return [...groups.values()].map(({ names, branch }) => ({ ...of(branch), when: orList(names) }));
  }

  function counted(node: MatchNode, named: number): readonly Outline[] {
    const counts = new Map<string, number>();
    for (const branch of Object.values(node.branches)) {
      const outlook = truthText(outlookOf(branch));
      counts.set(outlook, (counts.get(outlook) ?? 0) + 1);
    }
    const says = [...counts].map(([outlook, count]) => `${count} ${outlook}`).join(", ");
    const summary: Outline = { kind: "summary", says, when: `${named} values, by what they can come to`, parts: [] };
    return node.otherwise === undefined ? [summary] : [summary, { ...of(node.otherwise), when: "any other" }];
  }

  function silent({ fact: path, question }: NonNullable<MatchNode["silent"]>): Outline {
    const when = `${fact(path)}: yes, and the record still does not say which`;
    const says = "what the branches agree on; where they differ, open law:";
    return { kind: "summary", when, says, parts: [openQuestion(question)] };
  }

  return of(expression);
}

function leaf({ kind }: Node, says: string): Outline {
  return { kind, says, parts: [] };
}

function openQuestion({ id, question, readings, ground }: OpenQuestion): Outline {
  const parts = readings.map(({ argument, authorities }): Outline => {
    const cited = authorities.length === 0 ? "" : ` (${authorities.join("; ")})`;
    return { kind: "reading", says: `one reading: ${argument}${cited}`, parts: [] };
  });
  return { kind: "unsettled", name: id, says: `open question: ${question}`, ground, parts };
}
