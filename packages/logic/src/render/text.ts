import type { Node } from "../expression/node.ts";
import { marksOf, restsOn } from "./marks.ts";
import { type Outline, outlineOf } from "./outline.ts";
import type { RenderOptions, Words } from "./words.ts";

/** A rule in plain English: an outline in the rule's own order, each statement with what it rests on. */
export function renderText(expression: Node, words?: Words, options?: RenderOptions): string {
  return `${linesOf(outlineOf(expression, words, options), "").join("\n")}\n`;
}

function linesOf(outline: Outline, indent: string): readonly string[] {
  const { when, name, ground, says, parts } = outline;
  const head = [
    ...(when === undefined ? [] : [`${when}:`]),
    ...(ground === undefined ? [] : [marksOf(ground)]),
    ...(name === undefined ? [] : [`[${name}]`]),
    says,
  ].join(" ");
  const lines = [`${indent}- ${oneLine(head)}`];
  if (ground !== undefined) lines.push(`${indent}  (${oneLine(restsOn(ground))})`);
  return [...lines, ...parts.flatMap((part) => linesOf(part, `${indent}  `))];
}

/** Text on one line: an outline's lines are its structure. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
