import type { Block, Outline, ReliefBlock, Statement } from "../render/document.ts";
import { discretionWords, joinWords, restsOn, signsOf } from "../render/rests-on.ts";
import { aboutWords } from "../render/state/words.data.ts";
import { tableOf } from "../render/tables.ts";

/** A part of a rule for a document without the page's markup, such as a Word file. */
export type PlainPart =
  | { readonly kind: "label"; readonly text: string }
  /** A line, indented by its level; `rests` is what it rests on, in small print under it. */
  | { readonly kind: "line"; readonly level: number; readonly text: string; readonly rests?: string }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** The parts of a block of the law, in its order. */
export function plainOf(block: Block): readonly PlainPart[] {
  const table = tableOf(block);
  if (table !== undefined) {
    const rows = table.rows.map((row) => row.map((lines) => lines.join("\n")));
    return [{ kind: "table", caption: table.caption, columns: table.columns, rows }];
  }
  switch (block.kind) {
    case "statements":
      return [...labelled(block.label), ...block.items.map((each) => stated(each, 0))];
    case "relief":
      return reliefParts(block);
    case "rule":
      return [...labelled(block.label), ...outlineLines(block.outline, 0)];
    case "paragraph":
    case "notice":
      return [{ kind: "line", level: 0, text: block.text }];
    default:
      return [];
  }
}

function labelled(label: string | undefined): readonly PlainPart[] {
  return label === undefined ? [] : [{ kind: "label", text: label }];
}

function stated(statement: Statement, level: number): PlainPart {
  const { text, citation, source } = statement;
  const rests = [citation, restsOn(statement), ...(source === undefined ? [] : [`source ${source}`])].join("; ");
  return { kind: "line", level, text: `${signsOf(statement)} ${text}`, rests };
}

function reliefParts({ id, about, gives, subject, discretion, particulars }: ReliefBlock): readonly PlainPart[] {
  const facts = [
    id,
    ...(gives === undefined ? [] : [`gives ${gives.join(", ")}`]),
    ...(about === undefined ? [] : [`made ${aboutWords[about]}`]),
    `asked for each ${subject}`,
    discretionWords[discretion],
  ];
  return [
    { kind: "line", level: 0, text: facts.join(" · ") },
    ...particulars.flatMap(({ label, statement }) => [...labelled(label), stated(statement, 0)]),
  ];
}

function outlineLines(
  { when, text, statement, counsel, joined, kind, parts }: Outline,
  level: number,
): readonly PlainPart[] {
  const head = [
    ...(when === undefined ? [] : [`${when}:`]),
    text,
    ...(kind === "again" && statement !== undefined ? ["As set out above."] : []),
    ...(counsel === true ? ["Counsel may conclude this."] : []),
    ...(kind !== "group" && kind !== "choice" && joined !== undefined && parts.length > 0 ? [joinWords[joined]] : []),
  ].join(" ");
  const line: PlainPart =
    statement === undefined ? { kind: "line", level, text: head } : stated({ ...statement, text: head }, level);
  return [line, ...parts.flatMap((part) => outlineLines(part, level + 1))];
}
