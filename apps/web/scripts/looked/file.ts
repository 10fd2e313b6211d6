import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PublicCatalogue } from "../public-catalogues.ts";
import { type Looked, type LookedAt, staleIn, stateOf } from "./looked.ts";

/** A file for each section of the catalogue, so that two people who change two sections never meet in one. */
const folder = fileURLToPath(new URL("../../src/public/words/looked/", import.meta.url));

const head =
  "# Which words somebody looked at, and the law they rest on. Made by npm run words:accept; not written by hand.\n";

/** What was accepted, as the repository holds it. */
export function readLooked(from = folder): LookedAt {
  return new Map(
    filesIn(from).flatMap((name) =>
      readFileSync(from + name, "utf8")
        .split("\n")
        .flatMap(lineRead),
    ),
  );
}

/** Keeps what was accepted; a section without a message has no file. */
export function writeLooked(looked: LookedAt, to = folder): void {
  mkdirSync(to, { recursive: true });
  const sections = new Map<string, string>();
  for (const id of [...looked.keys()].sort()) {
    const section = id.slice(0, id.indexOf("."));
    sections.set(section, (sections.get(section) ?? head) + lineOf(id, looked.get(id)));
  }
  for (const name of filesIn(to)) if (!sections.has(name.replace(/\.txt$/, ""))) rmSync(to + name);
  for (const [section, text] of sections) writeFileSync(`${to}${section}.txt`, text);
}

/** By language, the messages that say what the English said before it last changed. */
export function staleNow(catalogues: readonly PublicCatalogue[]): ReadonlyMap<string, readonly string[]> {
  return staleIn(readLooked(), stateOf(catalogues, new Map(), String));
}

function filesIn(from: string): readonly string[] {
  try {
    return readdirSync(from).filter((name) => name.endsWith(".txt"));
  } catch {
    return [];
  }
}

/** `pages.who.lead en=0123456789 es=0123456789 us/motion#no-fee=0123456789`: one message a line. */
function lineOf(id: string, looked: Looked | undefined): string {
  const pairs = Object.entries({ ...looked?.words, ...looked?.rests });
  return `${[id, ...pairs.map(([name, digest]) => `${name}=${digest}`)].join(" ")}\n`;
}

function lineRead(line: string): readonly (readonly [id: string, looked: Looked])[] {
  if (line === "" || line.startsWith("#")) return [];
  const [id = "", ...pairs] = line.split(" ");
  const read = pairs.map((pair) => {
    const at = pair.lastIndexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  const statement = ([name]: readonly [string, string]) => name.includes("#");
  return [
    [
      id,
      {
        words: Object.fromEntries(read.filter((each) => !statement(each))),
        rests: Object.fromEntries(read.filter(statement)),
      },
    ],
  ];
}
