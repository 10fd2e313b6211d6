import type { ComponentChildren } from "preact";
import { piecesOf } from "../words/markup.ts";
import { usePage } from "./around.ts";

/** The ways from a screen, and back. */
export function Ways({ children }: { children?: ComponentChildren }) {
  const { words, back } = usePage();
  return (
    <div class="ways">
      {children}
      <button type="button" class="quiet" onClick={back}>
        {words.t("ask.back")}
      </button>
    </div>
  );
}

/** A link to another page of ours, which opens beside this one so that no answer is lost. */
export function Beside({ slug, children }: { slug: string; children: ComponentChildren }) {
  const { to, words } = usePage();
  return (
    <li>
      <a href={to(slug)} target="_blank" rel="noreferrer noopener">
        {children} <span class="hint">{words.t("ask.beside")}</span>
      </a>
    </li>
  );
}

/** A message in which words lead to another page of ours, which opens beside this one. */
export function Linked({ text }: { text: string }) {
  const { to } = usePage();
  return (
    <>
      {piecesOf(text).map((piece) =>
        piece.kind === "link" ? (
          <a key={piece.text} href={to(piece.to)} target="_blank" rel="noreferrer noopener">
            {piece.text}
          </a>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

/** In the place of a screen that is on its way, or was not to be had. */
export function Waiting() {
  const { words, missing } = usePage();
  return <h1 tabIndex={-1}>{words.t(missing ? "ask.notLoaded" : "ask.loading")}</h1>;
}
