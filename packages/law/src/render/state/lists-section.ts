import type { Ground } from "@setaside/logic";
import { type Marking, markingOf } from "../../states/build/grounds.ts";
import { ruleExpression } from "../../states/build/rule-expression.ts";
import type { Jurisdiction, OffenseList } from "../../states/jurisdiction.ts";
import type { Rule } from "../../states/rule.ts";
import type { Block, Outline, Section, Statement } from "../document.ts";
import { outlineOf } from "../outline.ts";
import { listSectionId, placeWords, stateWords } from "./offense-words.ts";
import { listReadWords } from "./words.data.ts";

/** The lists of offenses that the statutes name, each with how far it was read; undefined where there is none. */
export function listsSection(law: Jurisdiction, statement: (ground: Ground) => Statement): Section | undefined {
  const lists = Object.entries(law.lists);
  if (lists.length === 0) return undefined;
  return {
    id: "lists",
    heading: "Lists of offenses",
    blocks: [codesTable(law)],
    sections: lists.map(([key, list]) => listSection(key, list, law, statement)),
  };
}

function listSection(
  key: string,
  list: OffenseList,
  law: Jurisdiction,
  statement: (ground: Ground) => Statement,
): Section {
  return {
    id: listSectionId(key),
    heading: capital(list.name.en),
    citation: list.citation,
    blocks: listBlocks(list, law, statement),
    sections: [],
  };
}

/** How far a list was read, and each offense on it. */
export function listBlocks(
  { citation, name, offenses, read, confidence }: OffenseList,
  law: Jurisdiction,
  statement: (ground: Ground) => Statement,
): readonly Block[] {
  const about: Ground = {
    text: `${capital(name.en)}. ${listReadWords[read]}`,
    citation,
    kind: "statute",
    confidence,
    lastChecked: law.lastChecked,
  };
  const rows = offenses.map((offense) => ({
    citation: placeWords(law, offense.at),
    name: offense.name,
    ...(offense.only === undefined ? {} : { only: onlyWords(offense.only, law, statement) }),
  }));
  const none: Block = { kind: "paragraph", text: "None of its offenses is encoded." };
  return [
    { kind: "statements", items: [statement(about)] },
    rows.length === 0 ? none : { kind: "listed", name: capital(name.en), rows },
  ];
}

/** How records write the codes. */
function codesTable({ codes }: Jurisdiction): Block {
  return {
    kind: "table",
    caption: "How its codes are cited, and how records write them",
    columns: ["Code", "Also written"],
    rows: Object.values(codes).map(({ name, also }) => [name, also.join("; ")]),
  };
}

/** The condition under which an offense is on a list, in one line. */
function onlyWords(only: Rule, law: Jurisdiction, statement: (ground: Ground) => Statement): string {
  const [first] = law.statutes;
  const marking: Marking =
    first === undefined
      ? { citation: law.name, confidence: "recalled", lastChecked: law.lastChecked }
      : markingOf(law, first);
  return oneLine(outlineOf(ruleExpression(only, law, marking), new Map(), "", stateWords(law, statement)));
}

function oneLine({ text, when, joined, parts }: Outline): string {
  const own = text.replace(/^Fact: /, "");
  if (parts.length === 0) return when === undefined ? own : `${when}: ${own}`;
  const link = joined === "any of" ? " or " : " and ";
  const inner = parts.map(oneLine).join(link);
  return joined === "not" ? `not (${inner})` : parts.length === 1 ? inner : `(${inner})`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
