import { limits } from "../limits.ts";

/** One element's content by name, in the first element that has it; entities decoded, nested markup kept as text. */
export type XmlFields = (name: string) => string;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character references and CDATA of XML as text. */
function decodeXml(text: string): string {
  const cdata = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/u.exec(text);
  if (cdata !== null) return cdata[1] ?? "";
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu, (whole, decimal, hex, name) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : undefined;
    if (code === undefined) return entities[String(name)] ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Fields of a piece of flat XML: the text between the first `<name>` and the `</name>` behind it; empty when absent. */
export function fieldsOf(xml: string): XmlFields {
  return (name) => {
    const start = xml.indexOf(`<${name}>`);
    if (start < 0) return "";
    const from = start + name.length + 2;
    const end = xml.indexOf(`</${name}>`, from);
    return end < 0 ? "" : decodeXml(xml.slice(from, end));
  };
}

/** An element of a list: its opening tag's attributes as written, and its content. */
export interface XmlPiece {
  readonly attributes: string;
  readonly content: string;
}

/**
 * The elements `<name …>…</name>` one after another, none inside another;
 * undefined when there are more than a docket can have. Each character is looked
 * at once, however damaged the text is.
 */
export function piecesOf(xml: string, name: string): readonly XmlPiece[] | undefined {
  const found: XmlPiece[] = [];
  let from = 0;
  for (;;) {
    const start = xml.indexOf(`<${name}`, from);
    if (start < 0) return found;
    const open = xml.indexOf(">", start);
    const end = open < 0 ? -1 : xml.indexOf(`</${name}>`, open);
    if (end < 0) return found;
    if (found.length >= limits.passages) return undefined;
    const head = xml.slice(start + name.length + 1, open);
    from = open + 1;
    // `<document_list>` begins like `<document`.
    if (!/^[\s>]|^$/u.test(head)) continue;
    found.push({ attributes: head, content: xml.slice(open + 1, end) });
    from = end;
  }
}
