import { otherPlaces } from "./places.data.ts";

/** What a person meant by a jurisdiction: the federal law, a place whose law is not encoded, or nothing known. */
export type NamedJurisdiction =
  | { readonly kind: "federal" }
  | { readonly kind: "not-encoded"; readonly name: string }
  | { readonly kind: "unknown" };

const federal: ReadonlySet<string> = new Set([
  "us",
  "usa",
  "federal",
  "federal law",
  "united states",
  "united states of america",
]);

const codeOfName = new Map(Object.entries(otherPlaces).map(([code, name]) => [name.toLowerCase(), code]));

/** Reads `us`, `CA`, `us-ca` or a name, in any case. */
export function readJurisdiction(text: string): NamedJurisdiction {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ").slice(0, 60);
  if (federal.has(plain.replaceAll(".", ""))) return { kind: "federal" };
  const code = codeOfName.get(plain) ?? plain.replace(/^us-/, "").toUpperCase();
  const name = Object.hasOwn(otherPlaces, code) ? otherPlaces[code] : undefined;
  return name === undefined ? { kind: "unknown" } : { kind: "not-encoded", name };
}
