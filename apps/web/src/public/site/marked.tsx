import { terms } from "../pages/answers/terms.data.ts";
import { type Piece, piecesOf } from "../words/markup.ts";
import { useHere } from "./here.ts";

const known: ReadonlySet<string> = new Set(terms.map(({ id }) => id));

/** A message with its links and strong words. A link to a word that the glossary lacks stops the build. */
export function Marked({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map((piece) => (
        <PieceOf key={piece.text} piece={piece} />
      ))}
    </>
  );
}

function PieceOf({ piece }: { readonly piece: Piece }) {
  const { to } = useHere();
  if (piece.kind === "text") return <>{piece.text}</>;
  if (piece.kind === "strong") return <strong>{piece.text}</strong>;
  const [page = "", part] = piece.to.split("#");
  if (page !== "") return <a href={to(page) + (part === undefined ? "" : `#${part}`)}>{piece.text}</a>;
  if (part === undefined || !known.has(part)) throw new Error(`the glossary has no word ${part}`);
  return (
    <a class="word" href={`${to("you/words")}#${part}`}>
      {piece.text}
    </a>
  );
}
