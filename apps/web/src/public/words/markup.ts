/**
 * What a message may hold besides text: `[words](you/who)` leads to a page,
 * `[words](#vacate)` to a word of the glossary, `**words**` stand out.
 */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly to: string };

const marked = /\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*/g;

/** The pieces of a message, in order. One does not stand within another. */
export function piecesOf(message: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const text = (upTo: number) => {
    if (upTo > at) pieces.push({ kind: "text", text: message.slice(at, upTo) });
  };
  for (const found of message.matchAll(marked)) {
    text(found.index);
    const [whole, words, to, strong = ""] = found;
    pieces.push(
      words === undefined || to === undefined ? { kind: "strong", text: strong } : { kind: "link", text: words, to },
    );
    at = found.index + whole.length;
  }
  text(message.length);
  return pieces;
}

/** A message as it is read aloud. */
export function plainText(message: string): string {
  return piecesOf(message)
    .map(({ text }) => text)
    .join("");
}

/** Where the links of a message lead, in order. */
export function linksIn(message: string): readonly string[] {
  return piecesOf(message).flatMap((piece) => (piece.kind === "link" ? [piece.to] : []));
}
