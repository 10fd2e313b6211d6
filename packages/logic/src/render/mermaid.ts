import type { Node } from "../expression/node.ts";
import { marksOf } from "./marks.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { oneLine } from "./text.ts";
import type { RenderOptions, Words } from "./words.ts";

/** The brackets that give a node of a Mermaid flowchart its shape. */
const shapes: Readonly<Record<string, readonly [string, string]>> = {
  all: ["[/", "/]"],
  any: ["[\\", "\\]"],
  match: ["{", "}"],
  some: ["[[", "]]"],
  not: ["((", "))"],
  unsettled: ["{{", "}}"],
  unread: ["{{", "}}"],
};
const box = ["[", "]"] as const;

/** A rule as a Mermaid flowchart, from the rule down to its facts; branches of a match are named on their arrows. */
export function renderDiagram(expression: Node, words?: Words, options?: RenderOptions): string {
  const lines: string[] = [];
  let count = 0;
  function draw({ kind, name, ground, says, parts }: Outline): string {
    count += 1;
    const id = `n${count}`;
    const [open, close] = shapes[kind] ?? box;
    const cite = ground === undefined ? [] : [`${marksOf(ground)} ${ground.citation}`];
    const label = [...(name === undefined ? [] : [name]), says, ...cite].map(safe).join("<br>");
    lines.push(`  ${id}${open}"${label}"${close}`);
    for (const part of parts) {
      const arrow = part.when === undefined ? "-->" : `-->|"${safe(part.when)}"|`;
      // The part's own line comes first; its arrow may stand after it.
      lines.push(`  ${id} ${arrow} ${draw(part)}`);
    }
    return id;
  }
  draw(outlineOf(expression, words, options));
  return `flowchart TD\n${lines.join("\n")}\n`;
}

/** Text as a Mermaid label: what the language would read as markup is written by its number. */
function safe(text: string): string {
  return oneLine(text).replace(/[#"<>&`;|\\]/gu, (mark) => `#${mark.charCodeAt(0)};`);
}
