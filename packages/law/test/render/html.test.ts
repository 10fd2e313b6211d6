import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../../../test/browser.ts";
import { needs } from "../../../../test/needs.ts";
import { printed } from "./printed.ts";

type Element = DefaultTreeAdapterTypes.Element;

let html: string;
let elements: readonly Element[];
const errors: string[] = [];

function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elementsOf(child)] : []));
}
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag);

beforeAll(() => {
  html = printed({ format: "html" });
  elements = elementsOf(parse(html, { onParseError: ({ code }) => errors.push(code) }));
});

describe("the law in HTML", () => {
  it("is valid to the parser", () => {
    expect(errors).toEqual([]);
    expect(named("html").map((each) => attribute(each, "lang"))).toEqual(["en"]);
  });

  it("has no script, and loads nothing", () => {
    const loading = ["script", "link", "img", "iframe", "object", "embed", "source", "video", "audio", "base", "form"];
    expect(elements.map(({ tagName }) => tagName).filter((tag) => loading.includes(tag))).toEqual([]);
    const addresses = elements.flatMap(({ attrs }) =>
      attrs
        .filter(({ name }) => ["src", "href", "action", "data", "poster", "srcset"].includes(name))
        .map(({ value }) => value),
    );
    expect(addresses.filter((address) => !address.startsWith("#"))).toEqual([]);
    expect(
      elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith("on") || name === "style")),
    ).toEqual([]);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it("ids are unique and every link leads to one", () => {
    const ids = elements.flatMap((each) => attribute(each, "id") ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const known = new Set(ids);
    const pointed = elements.flatMap((each) => [
      ...(attribute(each, "href") === undefined ? [] : [(attribute(each, "href") ?? "").slice(1)]),
      ...(attribute(each, "aria-labelledby") ?? "").split(" ").filter((id) => id !== ""),
    ]);
    expect(pointed.filter((id) => !known.has(id))).toEqual([]);
  });

  it("headings go down by one step at a time, under one title", () => {
    const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it("tables have a caption, named columns and a named row", () => {
    const tables = named("table");
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      const within = elementsOf(table);
      expect(within.filter(({ tagName }) => tagName === "caption")).toHaveLength(1);
      const columns = within.filter((each) => attribute(each, "scope") === "col").length;
      const rows = within.filter(({ tagName }) => tagName === "tr").slice(1);
      for (const row of rows) {
        const cells = elementsOf(row).filter(({ tagName }) => tagName === "td" || tagName === "th");
        expect(cells).toHaveLength(columns);
        expect(attribute(cells[0] as Element, "scope")).toBe("row");
      }
    }
  });

  it("its title says nothing to a person who looks over a shoulder", () => {
    expect(html).toMatch(/<title>Federal law – Setaside<\/title>/);
  });
});

describe.skipIf(!needs.browser)("the page in a browser", () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "law-"));
    address = pathToFileURL(join(folder, "us.html")).href;
    await writeFile(join(folder, "us.html"), html);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(colorScheme: "light" | "dark"): Promise<{ page: Page; requests: readonly string[] }> {
    const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(address);
    return { page, requests };
  }

  it("asks for nothing, and fits a phone", async () => {
    const { page, requests } = await open("light");
    expect(requests).toEqual([address]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  });

  it.each(["light", "dark"] as const)(
    "is accessible in the %s theme",
    async (theme) => {
      const { page } = await open(theme);
      // Rows and items are alike: two of each table and list, and the checker is done in seconds.
      await page.evaluate(
        "for (const list of document.querySelectorAll('tbody, main ul, ol')) [...list.children].slice(2).forEach((each) => each.remove())",
      );
      const checker = new AxeBuilder({ page }).setLegacyMode(true);
      // The themes differ in colour alone.
      const { violations } = await (theme === "light" ? checker : checker.withRules(["color-contrast"])).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
    180_000,
  );
});
