import { beforeAll, describe, expect, it } from "vitest";
import { escaped } from "../../src/render/markdown.ts";
import { printed } from "./printed.ts";

let lines: readonly string[];
let text: string;
beforeAll(() => {
  text = printed({ format: "md" });
  lines = text.split("\n");
});

/** Cells of a table's line; an escaped pipe is no border. */
function cells(line: string): number {
  return line.replace(/\\\\/g, "").replace(/\\\|/g, "").split("|").length - 2;
}

describe("the law in Markdown", () => {
  it("has well-formed tables: a head, a rule, and as many cells in every row", () => {
    let tables = 0;
    for (let at = 0; at < lines.length; at += 1) {
      if (!lines[at]?.startsWith("|")) continue;
      const head = cells(lines[at] ?? "");
      expect(lines[at - 1], "a blank line stands before a table").toBe("");
      expect(lines[at + 1]).toMatch(/^\|( --- \|)+$/);
      tables += 1;
      for (; lines[at]?.startsWith("|"); at += 1) {
        expect(lines[at]?.endsWith("|"), lines[at]).toBe(true);
        expect(cells(lines[at] ?? ""), lines[at]).toBe(head);
      }
    }
    expect(tables).toBeGreaterThan(10);
  });

  it("every link within it leads somewhere, and every anchor is one", () => {
    const anchors = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1]);
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });

  it("headings go down by one step at a time", () => {
    const levels = lines.flatMap((line) => /^(#{1,6}) /.exec(line)?.[1]?.length ?? []);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  it("has no markup but its own, and no line that ends without sense", () => {
    expect(text.match(/<(?!a id="|\/a>|br>)[^>]*>/g)).toBeNull();
    // The one "undefined" is a word of the Act's: two terms are.
    expect(text).not.toMatch(/(?<!both are )undefined|\[object|NaN/);
  });
});

describe("escaping", () => {
  it.each([
    ["a|b", "a\\|b"],
    ["*x* _y_ `z`", "\\*x\\* \\_y\\_ \\`z\\`"],
    ["<script>", "\\<script\\>"],
    ["1. not a list", "1\\. not a list"],
    ["- not a list", "\\- not a list"],
    ["# not a heading", "\\# not a heading"],
    ["two\nlines", "two lines"],
  ])("%j shows as it is", (from, to) => {
    expect(escaped(from)).toBe(to);
  });
});
