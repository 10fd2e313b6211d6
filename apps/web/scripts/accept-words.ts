// Lists the words to look at again, or accepts them once looked at.
// npm run words:accept                 what is to be looked at, with both languages and the law that changed
// npm run words:accept -- pages.who    accepts every message whose id begins so; several may be given
// npm run words:accept -- --all        accepts everything
import { statementDigest, statementNamed } from "@setaside/law";
import { restsOn } from "../src/public/pages/rests-on.ts";
import { readLooked, writeLooked } from "./looked/file.ts";
import { type LookedAt, stateOf, type ToLookAt, toLookAt, type Why } from "./looked/looked.ts";
import { type PublicCatalogue, readPublicCatalogues } from "./public-catalogues.ts";

const wanted = process.argv.slice(2);
const catalogues = await readPublicCatalogues();
const [accepted, now] = [readLooked(), stateOf(catalogues, restsOn(), statementDigest)];
const open = toLookAt(accepted, now);
const taken = open.filter(({ id }) => wanted.includes("--all") || wanted.some((each) => within(id, each)));

if (wanted.length === 0) {
  for (const each of open) process.stdout.write(`${described(each, catalogues)}\n`);
  process.stdout.write(`${open.length} to look at.\n`);
} else {
  writeLooked(withTaken(accepted, now, taken));
  // Pages mark what is stale by what the build of the words found.
  await import("./build-words.ts");
  for (const { id } of taken) process.stdout.write(`accepted  ${id}\n`);
  process.stdout.write(`${taken.length} accepted, ${open.length - taken.length} still to look at.\n`);
}

/** `pages.who` takes in `pages.who.lead`, and not `pages.whole`. */
function within(id: string, start: string): boolean {
  return id === start || id.startsWith(`${start}.`);
}

function withTaken(before: LookedAt, after: LookedAt, ids: readonly ToLookAt[]): LookedAt {
  const kept = new Map(before);
  for (const { id } of ids) {
    const looked = after.get(id);
    if (looked === undefined) kept.delete(id);
    else kept.set(id, looked);
  }
  return kept;
}

function described({ id, why }: ToLookAt, all: readonly PublicCatalogue[]): string {
  const words = all.map(
    ({ language, messages }) => `  ${language}: ${messages.find(([each]) => each === id)?.[1] ?? ""}`,
  );
  return [id, ...why.map(inWords), ...words, ""].join("\n");
}

function inWords(why: Why): string {
  if (why.kind === "new") return "  is new";
  if (why.kind === "gone") return "  is no more";
  if (why.kind === "english")
    return `  its English changed${why.languages.length > 0 ? `, and these did not: ${why.languages.join(", ")}` : ""}`;
  return ["  the law it rests on changed:", ...why.statements.map(lawInWords)].join("\n");
}

function lawInWords(name: string): string {
  try {
    const { text, citation, confidence } = statementNamed(name);
    return `    ${name} (${confidence}): ${text} ${citation}`;
  } catch {
    return `    ${name}: there is no such statement any more`;
  }
}
