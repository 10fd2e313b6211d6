import fc from "fast-check";
import { type ReadResult, readDocument } from "../src/index.ts";

/** Damage done to a document: what a broken download, an editor or a hostile hand may do. */
export type Damage =
  | { readonly kind: "delete" | "duplicate"; readonly at: number; readonly length: number }
  | { readonly kind: "swap"; readonly at: number; readonly with: number; readonly length: number }
  | { readonly kind: "flip"; readonly at: number; readonly bit: number }
  | { readonly kind: "cut"; readonly at: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4000 }));

/** Places are parts of the whole, so that the same damage fits any document. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom("delete" as const, "duplicate" as const), at: place, length }),
    fc.record({ kind: fc.constant("swap" as const), at: place, with: place, length }),
    fc.record({ kind: fc.constant("flip" as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
    fc.record({ kind: fc.constant("cut" as const), at: place }),
  ),
  { minLength: 1, maxLength: 8 },
);

/** The document after the damage, in order. */
export function damaged(bytes: Uint8Array, list: readonly Damage[]): Uint8Array {
  return list.reduce(damage, bytes);
}

function damage(bytes: Uint8Array, one: Damage): Uint8Array {
  const at = Math.floor(one.at * Math.max(0, bytes.length - 1));
  switch (one.kind) {
    case "cut":
      return bytes.slice(0, at);
    case "delete":
      return join(bytes.slice(0, at), bytes.slice(at + one.length));
    case "duplicate":
      return join(bytes.slice(0, at + one.length), bytes.slice(at));
    case "flip": {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ (1 << one.bit);
      return copy;
    }
    case "swap": {
      const other = Math.floor(one.with * Math.max(0, bytes.length - 1));
      const [first, second] = at < other ? [at, other] : [other, at];
      const size = Math.min(one.length, second - first);
      const a = bytes.slice(first, first + size);
      const b = bytes.slice(second, second + size);
      return join(bytes.slice(0, first), b, bytes.slice(first + size, second), a, bytes.slice(second + size));
    }
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** PACER logins and client codes of a document, to look for in what was read. */
export function secretsOf(html: string): readonly string[] {
  const found = html.matchAll(/(?:PACER\s+Login|Client\s+Code)\s*:(?:\s|&nbsp;|<[^>]*>)*([^<\s][^<]*)</giu);
  return [...found]
    .map((match) => (match[1] ?? "").trim())
    .filter((value) => value.length >= 4 && !/Client Code|Description/u.test(value));
}

/**
 * Beginnings of the titles of rows that any reader would take for charges, found
 * without the reader's own layers: a statute in a cell's text, a break, a count.
 */
function chargeRowsOf(html: string): readonly string[] {
  const main = html.slice(html.search(/DOCKET FOR CASE/u));
  const found = main.matchAll(/<td[^>]*>\s*(\d{1,2}:\d{2,5}[^<&]{6,200})<br>\(\d{1,3}s{0,2}\)<\/td>\s*<td><\/td>/giu);
  return [...found].map((match) => (match[1] ?? "").replace(/\s+/gu, " ").trim().slice(0, 10));
}

/**
 * What must hold of whatever bytes are read. Returns what is wrong, in words,
 * or undefined. `secrets` must not show unless the damage has moved them away
 * from their label, where nobody could know them.
 */
export function faultOf(bytes: Uint8Array, secrets: readonly string[]): string | undefined {
  const first = readDocument({ bytes });
  const asked = !first.ok && first.problem.code === "which-defendant" ? first.problem.defendants[0]?.number : undefined;
  const result: ReadResult = asked === undefined ? first : readDocument({ bytes }, { defendant: asked });
  if (!result.ok) return result.problem.message.length > 20 ? undefined : "a problem without advice";
  if (result.coverage.lost !== 0) return `${result.coverage.lost} values lost`;
  const output = JSON.stringify(result);
  const text = new TextDecoder("utf-8").decode(bytes);
  const labelled = new Set(secretsOf(text));
  for (const secret of secrets)
    if (labelled.has(secret) && output.includes(secret)) return "a PACER login in the output";
  const missing = chargeRowsOf(text).find((row) => !output.includes(JSON.stringify(row).slice(1, -1)));
  if (missing !== undefined && result.summary.kind === "criminal-docket" && result.summary.defendantsNotStored === 0) {
    return "a charge row that the page shows is nowhere in the output";
  }
  const ids = new Set(result.assertions.map((each) => each.id));
  return ids.size === result.assertions.length ? undefined : "an assertion written twice";
}

/** How many damaged documents to try: `FUZZ_RUNS`, else a number that takes seconds. */
export function fuzzRuns(usual: number): number {
  const asked = Number(process.env.FUZZ_RUNS);
  return Number.isInteger(asked) && asked > 0 ? asked : usual;
}
