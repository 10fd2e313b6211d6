/** What a document is by its first bytes and characters, before any reader looks at it. */
export type Sniffed = "empty" | "pdf" | "image" | "archive" | "binary" | "json" | "markup" | "text";

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Signatures of files that are not text: PDF, PNG, JPEG, GIF, TIFF, ZIP, gzip, OLE. */
const signatures: readonly (readonly [Sniffed, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["archive", [0x50, 0x4b, 0x03, 0x04]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0xd0, 0xcf, 0x11, 0xe0]],
];

/** Sniffs by signature; undefined when the bytes may be text. */
export function sniffBytes(bytes: Uint8Array): Exclude<Sniffed, "json" | "markup" | "text"> | undefined {
  if (bytes.length === 0) return "empty";
  const found = signatures.find(([, signature]) => startsWith(bytes, signature));
  return found === undefined ? undefined : (found[0] as "pdf" | "image" | "archive");
}

/** Sniffs decoded text: JSON by its first character, markup by a tag, binary by control characters. */
export function sniffText(text: string): "empty" | "binary" | "json" | "markup" | "text" {
  const head = text.slice(0, 4000).trimStart();
  if (head === "" && text.trim() === "") return "empty";
  if (/^[[{]/u.test(head)) return "json";
  let controls = 0;
  for (const character of head) if (isControl(character)) controls++;
  if (controls > head.length / 20) return "binary";
  return /<[!/?a-z]/iu.test(head) ? "markup" : "text";
}

/** Control characters that text does not hold (tab, line feed and carriage return are text), and the mark of undecodable bytes. */
function isControl(character: string): boolean {
  return character === "\ufffd" || (character < " " && !/\s/u.test(character));
}
