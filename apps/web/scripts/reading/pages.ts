import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { publicSite } from "../../src/public/site/index.tsx";
import { languages } from "../../src/words/language.ts";
import type { Screen } from "./screens.ts";

type Node = DefaultTreeAdapterTypes.Node;

/** Every page of the survivors' side as it is written: what stands between its bar and its foot. */
export function pageScreens(): readonly Screen[] {
  const pages = publicSite({ style: "", exit: "", screener: [] });
  return languages.flatMap((language) =>
    pages.flatMap(({ path, text }) => {
      const page = mainOf(text);
      return page?.language === language ? [{ id: `page ${path}`, language, blocks: blocksIn(page.main) }] : [];
    }),
  );
}

function mainOf(html: string): { readonly language: string; readonly main: Node } | undefined {
  const document = parse(html);
  const root = document.childNodes.find((node) => node.nodeName === "html");
  const main = root === undefined ? undefined : named(root, "main");
  if (root === undefined || main === undefined) return undefined;
  return { language: attribute(root, "lang") ?? "", main };
}

function named(node: Node, name: string): Node | undefined {
  if (node.nodeName === name) return node;
  for (const child of childrenOf(node)) {
    const found = named(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const inline = new Set([
  "a",
  "abbr",
  "b",
  "bdi",
  "cite",
  "code",
  "data",
  "em",
  "i",
  "mark",
  "q",
  "small",
  "span",
  "strong",
  "time",
  "#text",
]);
/** A name stands in `bdi`, since it may run the other way than the text around it; the law's own words are in `translate="no"`. */
const unread = new Set(["bdi", "script", "style", "svg", "#comment"]);

/** The texts of a page, one for each paragraph, item, heading or label; names and the law’s own words are left out. */
export function blocksIn(main: Node): readonly string[] {
  const blocks: string[] = [];
  let text = "";
  const end = () => {
    if (text.trim() !== "") blocks.push(text.trim());
    text = "";
  };
  const walk = (node: Node) => {
    if (unread.has(node.nodeName) || attribute(node, "translate") === "no") return;
    if ("value" in node) text += node.value;
    const alone = !inline.has(node.nodeName);
    if (alone) end();
    for (const child of childrenOf(node)) walk(child);
    if (alone) end();
  };
  walk(main);
  end();
  return blocks;
}

function childrenOf(node: Node): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

function attribute(node: Node, name: string): string | undefined {
  return "attrs" in node ? node.attrs.find((each) => each.name === name)?.value : undefined;
}
