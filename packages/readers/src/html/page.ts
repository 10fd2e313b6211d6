import { linesOf } from "../text/plain.ts";
import type { HtmlElement, HtmlNode } from "./tree.ts";

/** A cell of a table: its lines of text, `<br>` kept as line breaks, without the text of tables nested in it. */
export interface Cell {
  readonly lines: readonly string[];
  /** Something in the cell is underlined: CM/ECF underlines the labels of its blocks. */
  readonly underlined: boolean;
}

/** A piece of a page in reading order. Rows of nested tables follow the row that they are nested in. */
export type PageItem =
  | { readonly kind: "heading"; readonly lines: readonly string[] }
  | { readonly kind: "text"; readonly lines: readonly string[] }
  | { readonly kind: "row"; readonly table: number; readonly cells: readonly Cell[] };

/** A page as its headings, table rows and loose text. */
export interface Page {
  readonly title: string;
  readonly items: readonly PageItem[];
  /** Index of the first item of CM/ECF's main content, where the page marks it; menus stand before. Else 0. */
  readonly mainStart: number;
  /** Charges stand where no reader of the page can see them: inside a comment, a title or an attribute that damage has left open. */
  readonly hidesCharges: boolean;
}

/** Elements whose text is no part of what a reader of the page sees. */
const unseen = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "select",
  "iframe",
  "object",
  "svg",
  "math",
  "textarea",
]);
const headings = new Set(["h1", "h2", "h3", "h4"]);
/** Elements that begin a new line. */
const breaking = new Set(["br", "p", "div", "li", "ul", "ol", "hr", "center", "table", "pre"]);

interface OpenText {
  text: string;
  underlined: boolean;
}

/**
 * Walks a parsed page without recursion and lists what it shows, menus too:
 * damage can move a charge anywhere, and none may be lost.
 */
export function pageOf(document: HtmlNode): Page {
  const drafts: Draft[] = [];
  const state: WalkState = {
    drafts,
    texts: [],
    rows: [],
    tables: [],
    tableCount: 0,
    loose: undefined,
    title: "",
    mainDraft: 0,
    hidesCharges: false,
  };
  const pending: (HtmlNode | (() => void))[] = [document];
  while (pending.length > 0) {
    const next = pending.pop();
    if (next === undefined) break;
    if (typeof next === "function") {
      next();
      continue;
    }
    if (next.nodeName === "#text" && "value" in next) addText(state, next.value.replace(/[\s\u00a0]+/gu, " "));
    if (hides(next)) state.hidesCharges = true;
    if (!("childNodes" in next)) continue;
    if ("tagName" in next) {
      if (unseen.has(next.tagName)) continue;
      const leave = enter(state, next);
      if (leave !== undefined) pending.push(leave);
    }
    for (let at = next.childNodes.length - 1; at >= 0; at--) {
      const child = next.childNodes[at];
      if (child !== undefined) pending.push(child);
    }
  }
  const items: PageItem[] = [];
  let mainStart = 0;
  for (const [at, draft] of drafts.entries()) {
    if (at === state.mainDraft) mainStart = items.length;
    const item = finish(draft);
    if (item !== undefined) items.push(item);
  }
  return { title: state.title, items, mainStart, hidesCharges: state.hidesCharges };
}

type Draft =
  | { readonly kind: "heading" | "text"; readonly open: OpenText }
  | { readonly kind: "row"; readonly table: number; readonly cells: OpenText[] };

interface WalkState {
  readonly drafts: Draft[];
  /** Innermost last: open cells and headings. */
  readonly texts: OpenText[];
  readonly rows: OpenText[][];
  readonly tables: number[];
  tableCount: number;
  loose: OpenText | undefined;
  title: string;
  /** Index of the draft at which the main content begins. */
  mainDraft: number;
  hidesCharges: boolean;
}

/** Markup of a charge block, as text. */
const charges = /<br\s*\/?>\s*\(\d[^<]{0,60}\)\s*<\/td>|<u>\s*(?:Pending|Terminated)\s+Counts\s*<\/u>/iu;

/** Whether a node that is not shown, or an attribute, holds the markup of charges. */
function hides(node: HtmlNode): boolean {
  if (node.nodeName === "#comment" && "data" in node) return charges.test(node.data);
  if (!("tagName" in node)) return false;
  if (node.attrs.some((attr) => attr.value.length > 20 && charges.test(attr.value))) return true;
  if (node.tagName !== "title" && !unseen.has(node.tagName)) return false;
  return node.childNodes.some((child) => "value" in child && charges.test(child.value));
}

function addText(state: WalkState, text: string): void {
  const open = state.texts.at(-1);
  if (open !== undefined) {
    open.text += text;
    return;
  }
  if (state.loose === undefined) {
    if (text.trim() === "") return;
    state.loose = { text: "", underlined: false };
    state.drafts.push({ kind: "text", open: state.loose });
  }
  state.loose.text += text;
}

/** Opens what the element opens; what it gives back closes it again. */
function enter(state: WalkState, element: HtmlElement): (() => void) | undefined {
  const tag = element.tagName;
  if (tag === "u") {
    const open = state.texts.at(-1);
    if (open !== undefined) open.underlined = true;
  }
  if (breaking.has(tag)) addText(state, "\n");
  if (element.attrs.some((attr) => attr.name === "id" && attr.value === "cmecfMainContent")) {
    if (state.mainDraft === 0) state.mainDraft = state.drafts.length;
    state.loose = undefined;
  }
  if (tag === "title") return enterTitle(state);
  if (headings.has(tag)) return enterHeading(state);
  if (tag === "table") {
    state.tables.push(++state.tableCount);
    return () => void state.tables.pop();
  }
  if (tag === "tr") return enterRow(state);
  if (tag === "td" || tag === "th") return enterCell(state);
  return undefined;
}

function enterTitle(state: WalkState): () => void {
  const open = { text: "", underlined: false };
  state.texts.push(open);
  return () => {
    state.texts.pop();
    state.title = linesOf(open.text).join(" ");
  };
}

function enterHeading(state: WalkState): () => void {
  const open = { text: "", underlined: false };
  state.loose = undefined;
  state.drafts.push({ kind: "heading", open });
  state.texts.push(open);
  return () => void state.texts.pop();
}

function enterRow(state: WalkState): () => void {
  const cells: OpenText[] = [];
  state.loose = undefined;
  state.drafts.push({ kind: "row", table: state.tables.at(-1) ?? 0, cells });
  state.rows.push(cells);
  return () => void state.rows.pop();
}

function enterCell(state: WalkState): () => void {
  const open = { text: "", underlined: false };
  state.rows.at(-1)?.push(open);
  state.texts.push(open);
  return () => void state.texts.pop();
}

function finish(draft: Draft): PageItem | undefined {
  if (draft.kind === "row") {
    const cells = draft.cells.map((cell) => ({ lines: linesOf(cell.text), underlined: cell.underlined }));
    return cells.some((cell) => cell.lines.length > 0) ? { kind: "row", table: draft.table, cells } : undefined;
  }
  const lines = linesOf(draft.open.text);
  return lines.length > 0 ? { kind: draft.kind, lines } : undefined;
}
