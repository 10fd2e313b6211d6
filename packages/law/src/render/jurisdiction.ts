import { stateLaws } from "../states/states.ts";
import { notCovered } from "./places.data.ts";

/** What a person meant by a jurisdiction: the federal law, a state whose law is encoded, a place that nobody researched, or nothing known. */
export type NamedJurisdiction =
  | { readonly kind: "federal" }
  | { readonly kind: "state"; readonly code: string }
  | { readonly kind: "not-covered"; readonly name: string }
  | { readonly kind: "unknown" };

const federal: ReadonlySet<string> = new Set([
  "us",
  "usa",
  "federal",
  "federal law",
  "united states",
  "united states of america",
  "estados unidos",
]);

/** Reads `us`, `CA`, `us-ca` or a name, in English or Spanish, in any case, with or without accents. */
export function readJurisdiction(text: string): NamedJurisdiction {
  const plain = folded(text.slice(0, 60));
  if (federal.has(plain)) return { kind: "federal" };
  const code = codesByName().get(plain) ?? plain.replace(/^us-/, "").toUpperCase();
  if (stateLaws().has(code)) return { kind: "state", code };
  const name = Object.hasOwn(notCovered, code) ? notCovered[code] : undefined;
  return name === undefined ? { kind: "unknown" } : { kind: "not-covered", name };
}

let byName: ReadonlyMap<string, string> | undefined;

function codesByName(): ReadonlyMap<string, string> {
  byName ??= new Map([
    ...Object.entries(notCovered).map(([code, name]) => [folded(name), code] as const),
    ...[...stateLaws().values()].flatMap(({ law: { code, name, nameInSpanish } }) =>
      [name, nameInSpanish ?? name].map((each) => [folded(each), code] as const),
    ),
  ]);
  return byName;
}

/** Lower case, without accents and periods, blanks made one. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}|\./gu, "")
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ");
}
