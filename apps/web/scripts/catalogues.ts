import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { getFormat } from "@lingui/cli/api";
import { type Language, languages } from "../src/words/language.ts";
import type { Messages } from "./compile-language.ts";

/** Ids are written by us, not made from the English text; the type that Lingui gives its options lacks that one. */
const FORMAT = { origins: false, explicitIdAsDefault: true } as const;

const folder = fileURLToPath(new URL("../src/words/", import.meta.url));

/** One catalogue: a room's messages in a language, in the order of the file. */
export interface Catalogue {
  readonly room: string;
  readonly language: Language;
  readonly messages: Messages;
}

/** Every room that has a folder of words, in every language; one without a file has no messages. */
export async function readCatalogues(): Promise<readonly Catalogue[]> {
  return Promise.all(
    rooms().flatMap((room) =>
      languages.map(async (language) => {
        const messages = await messagesIn(`${folder}${room}/${language}.po`, language);
        return { room, language, messages };
      }),
    ),
  );
}

/** The messages of a catalogue as they stand in its file; none when there is no such file. */
export async function messagesIn(path: string, language: string): Promise<Messages> {
  const po = await getFormat("po", FORMAT, "en");
  const read = (await po.read(path, language)) ?? {};
  return idsIn(path).map((id) => [id, read[id]?.translation ?? ""] as const);
}

function rooms(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "compiled")
    .map(({ name }) => name)
    .sort();
}

/** The ids as they stand in the file; Lingui's reader keeps only the last of two that are the same. */
function idsIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  return [...readFileSync(path, "utf8").matchAll(/^msgid "(.+)"$/gm)].map(([, id = ""]) => id);
}
