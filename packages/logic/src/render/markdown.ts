import type { Node } from "../expression/node.ts";
import { marksOf, restsOn } from "./marks.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { oneLine } from "./text.ts";
import type { RenderOptions, Words } from "./words.ts";

/** A rule as a nested Markdown list (CommonMark), names in bold, what each statement rests on in italics. */
export function renderMarkdown(expression: Node, words?: Words, options?: RenderOptions): string {
  return `${linesOf(outlineOf(expression, words, options), "").join("\n")}\n`;
}

function linesOf({ when, name, ground, says, parts }: Outline, indent: string): readonly string[] {
  const head = [
    ...(when === undefined ? [] : [`*${escaped(when)}:*`]),
    ...(ground === undefined ? [] : [marksOf(ground)]),
    ...(name === undefined ? [] : [`**${escaped(name)}**`]),
    escaped(says),
  ].join(" ");
  // Two spaces before the break keep the citation on a line of its own within the item.
  const lines =
    ground === undefined
      ? [`${indent}- ${head}`]
      : [`${indent}- ${head}  `, `${indent}  *${escaped(restsOn(ground))}*`];
  return [...lines, ...parts.flatMap((part) => linesOf(part, `${indent}  `))];
}

/** Text as Markdown that shows just that text. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&]/gu, (mark) => `\\${mark}`)
    .replace(/^(\d*)([-+#.)])/u, "$1\\$2");
}
