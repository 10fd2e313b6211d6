import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { messagesIn } from "./catalogues.ts";
import type { Messages } from "./compile-language.ts";

const folder = fileURLToPath(new URL("../src/public/words/", import.meta.url));

/** The whole catalogue of a language of the survivors' side. */
export interface PublicCatalogue {
  /** The tag of the language, which is the name of its file: `en`. */
  readonly language: string;
  /** What the language calls itself, from the file's header `X-Name`. */
  readonly name: string;
  /** Which way it is written, from the file's header `X-Direction`. */
  readonly direction: string;
  readonly messages: Messages;
}

/** Every catalogue in the folder: English first, which the others translate, then by tag. */
export async function readPublicCatalogues(from = folder): Promise<readonly PublicCatalogue[]> {
  const tags = readdirSync(from)
    .filter((name) => name.endsWith(".po"))
    .map((name) => name.slice(0, -".po".length))
    .sort((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1));
  return Promise.all(
    tags.map(async (language) => {
      const path = `${from}${language}.po`;
      const header = headerOf(readFileSync(path, "utf8"));
      const [name, direction] = [header("X-Name"), header("X-Direction")];
      return { language, name, direction, messages: await messagesIn(path, language) };
    }),
  );
}

/** Reads a line of the header, which is the message of the empty id; `""` when it has none of the name. */
function headerOf(text: string): (name: string) => string {
  const header = text.slice(0, text.indexOf("\n\n"));
  return (name) => new RegExp(`^"${name}: (.*)\\\\n"$`, "m").exec(header)?.[1]?.trim() ?? "";
}
