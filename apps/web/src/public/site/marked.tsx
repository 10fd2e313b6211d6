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
  const { to, site } = useHere();
  if (piece.kind === "text") return <>{piece.text}</>;
  if (piece.kind === "strong") return <strong>{piece.text}</strong>;
  const [page = "", part] = piece.to.split("#");
  if (page.startsWith("law/")) return <a href={to("law/") + page.slice("law/".length) + site.ending}>{piece.text}</a>;
  if (page !== "") return <a href={to(page) + (part === undefined ? "" : `#${part}`)}>{piece.text}</a>;
  if (part === undefined || !known.has(part)) throw new Error(`the glossary has no word ${part}`);
  return (
    <a class="word" href={`${to("you/words")}#${part}`}>
      {piece.text}
    </a>
  );
}
