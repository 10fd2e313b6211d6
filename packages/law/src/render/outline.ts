import type { Ground, Node } from "@setaside/logic";
import { offenseById } from "../federal/offenses/index.ts";
import { citationOf } from "../federal/violence.ts";
import { answersFor, isQuestionPath, questionFor } from "../questions/index.ts";
import type { FactPath, RelationPath } from "../vocabulary.ts";
import type { Link, Outline, Statement } from "./document.ts";
import { statementOf } from "./sourced.ts";
import { factWords, relationWords, worldWords } from "./words.data.ts";

type Of<K extends Node["kind"]> = Extract<Node, { readonly kind: K }>;

/** Where each element is set out in full, by its id; anywhere else it is one line that points there. */
export type Homes = ReadonlyMap<string, Link>;

/** How an outline prints what it rests on, facts, and the offenses of a list. */
export interface OutlineWords {
  readonly statement: (ground: Ground) => Statement;
  /** The values of a fact in words; where they are set out, the place. */
  readonly values: (fact: string, values: readonly string[]) => { readonly text: string; readonly see?: Link };
  /** Where the matter of a yes-or-no fact is set out. */
  readonly placeOf?: (fact: string) => Link | undefined;
}

const federalWords: OutlineWords = {
  statement: statementOf,
  values: (fact, values) => ({ text: valuesOf(fact, values) }),
};

/** A catalogue's branches are counted, not listed, from this many on. */
const MANY = 14;

/**
 * A rule as a nested outline in plain English, in the rule's own order. An
 * element whose home is not `here` is given with its marks and a pointer; a part
 * that stands twice in one rule is set out once.
 */
export function outlineOf(root: Node, homes: Homes, here: string, words: OutlineWords = federalWords): Outline {
  const { statement } = words;
  const seen = new Set<Node>();

  function of(node: Node): Outline {
    switch (node.kind) {
      case "settled":
        return { kind: "result", text: node.verdict === "yes" ? "met" : "not met", parts: [] };
      case "is":
        return factLine(node.fact, clause(node.fact), words.placeOf?.(node.fact));
      case "oneOf":
        return valuesLine(node.fact, node.values);
      case "includes":
        return valuesLine(node.fact, node.members);
      case "date":
        return factLine(
          node.fact,
          `${clause(node.fact)} is ${node.is === "before" ? "before" : "on or after"} ${node.day}`,
        );
      case "number":
        return factLine(
          node.fact,
          `${clause(node.fact)} is ${node.is === "below" ? "less than" : "at least"} ${node.bound}`,
        );
      case "all":
      case "any":
        return group(node);
      case "not": {
        const part = of(node.part);
        if (part.kind === "again" && part.statement === undefined) return { ...part, text: `Not ${part.text}` };
        return { kind: "group", text: "Not:", joined: "not", parts: [part] };
      }
      case "some":
        return {
          kind: "others",
          text: `For at least one ${relationWords[node.relation as RelationPath]} (${worldWords[node.world]})`,
          ...absorbed(of(node.that)),
        };
      case "element":
        return elementLine(node);
      case "unsettled":
        return {
          kind: "open",
          text: `Open question: ${node.question.question}`,
          question: node.question.id,
          statement: statement(node.question.ground),
          parts: [],
        };
      case "unread": {
        const tail = node.fully
          ? "The words were not read: nothing is concluded."
          : "The words were not read: never a no.";
        const parts = node.fully ? [] : [of(node.part)];
        return {
          kind: "unread",
          text: `${node.ground.text} ${tail}`,
          element: node.id,
          statement: statement(node.ground),
          parts,
        };
      }
      case "match":
        return matchLine(node);
    }
  }

  function valuesLine(fact: string, values: readonly string[]): Outline {
    const { text, see } = words.values(fact, values);
    return factLine(fact, `${clause(fact)} is ${text}`, see);
  }

  function group(node: Of<"all"> | Of<"any">): Outline {
    const joined = node.kind === "all" ? "all of" : "any of";
    const [only] = node.parts;
    if (node.parts.length === 1 && only !== undefined) return of(only);
    if (seen.has(node)) return { kind: "again", text: "what is set out above", parts: [] };
    seen.add(node);
    return { kind: "group", text: node.kind === "all" ? "All of:" : "Any of:", joined, parts: node.parts.map(of) };
  }

  function elementLine(node: Of<"element">): Outline {
    const home = homes.get(node.id);
    const elsewhere = home !== undefined && home.section !== here;
    const head = {
      kind: "element",
      text: node.ground.text,
      element: node.id,
      statement: statement(node.ground),
      ...(node.concludedOn === undefined ? {} : { counsel: true }),
    } as const;
    if (elsewhere) return { ...head, see: home, parts: [] };
    if (seen.has(node)) return { ...head, kind: "again", parts: [] };
    seen.add(node);
    const part = of(node.part);
    if (part.kind === "result")
      return { ...head, text: `${part.text === "met" ? "Met" : "Not met"}: ${head.text}`, parts: [] };
    return { ...head, ...absorbed(part) };
  }

  function matchLine(node: Of<"match">): Outline {
    const groups = new Map<Node, string[]>();
    for (const [value, branch] of Object.entries(node.branches)) {
      const key = [...groups.keys()].find((each) => each === branch || sameResult(each, branch)) ?? branch;
      groups.set(key, [...(groups.get(key) ?? []), value]);
    }
    const listed = groups.size <= MANY;
    const branches = listed
      ? [...groups].map(([branch, values]) => ({
          ...of(branch),
          when: `if it is ${words.values(node.fact, values).text}`,
        }))
      : [
          {
            kind: "result" as const,
            text: "each by its own row",
            when: `if it is one of ${Object.keys(node.branches).length} offenses of the catalogue`,
            see: catalogue,
            parts: [],
          },
        ];
    const rest = node.otherwise === undefined ? [] : [{ ...of(node.otherwise), when: "if it is anything else" }];
    const silent = node.silent === undefined ? [] : [silence(node.silent)];
    return {
      kind: "choice",
      text: isBoolean(node.fact)
        ? `It depends on whether ${clause(node.fact)}:`
        : `It depends on ${clause(node.fact)}:`,
      joined: "if",
      fact: node.fact,
      parts: isBoolean(node.fact) ? yesOrNo(node) : [...branches, ...rest, ...silent],
    };
  }

  function yesOrNo(node: Of<"match">): readonly Outline[] {
    return Object.entries(node.branches).map(([value, branch]) => ({
      ...of(branch),
      when: value === "true" ? "if so" : "if not",
    }));
  }

  function silence({ fact, question }: NonNullable<Of<"match">["silent"]>): Outline {
    return {
      kind: "open",
      when: `if ${clause(fact)}`,
      text: `What the readings still possible agree on; where they differ, open question: ${question.question}`,
      question: question.id,
      fact,
      statement: statement(question.ground),
      parts: [],
    };
  }

  return of(root);
}

/** A group under a line needs no line of its own: the line says how its parts are joined. */
function absorbed(part: Outline): Pick<Outline, "joined" | "parts"> {
  if (part.kind === "group" && part.joined !== undefined) return { joined: part.joined, parts: part.parts };
  return { parts: [part] };
}

const catalogue: Link = { section: "offenses", text: "Appendix A" };

function sameResult(one: Node, other: Node): boolean {
  if (one.kind === "settled" && other.kind === "settled") return one.verdict === other.verdict;
  return one.kind === "unsettled" && other.kind === "unsettled" && one.question === other.question;
}

function factLine(fact: string, text: string, see?: Link): Outline {
  return { kind: "fact", text: `Fact: ${text}`, fact, ...(see === undefined ? {} : { see }), parts: [] };
}

/** A fact that a single law asks for is named by its label. */
function clause(fact: string): string {
  const words: string | undefined = factWords[fact as FactPath];
  return words ?? (isQuestionPath(fact) ? `“${questionFor(fact).label.en}”` : fact);
}

function isBoolean(fact: string): boolean {
  const values = wordsOf(fact);
  return values !== undefined && Object.keys(values).sort().join() === "false,true";
}

function wordsOf(fact: string): Readonly<Record<string, string>> | undefined {
  return isQuestionPath(fact) ? answersFor(questionFor(fact), "attorney", "en") : undefined;
}

/** “Attempt” or “Conspiracy”; many entries of the catalogue are counted. */
export function valuesOf(fact: string, values: readonly string[]): string {
  if (values.length > MANY) return `one of ${values.length} offenses so marked in Appendix A`;
  const words = wordsOf(fact);
  const quoted = values.map((value) => {
    const row = offenseById(value);
    return row === undefined ? `“${words?.[value] ?? value}”` : `${row.shortName} (${citationOf(row)})`;
  });
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
