import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Assertion, AssertionContent } from "./assertion.ts";

/** A grow-only set of assertions: nothing is ever changed or taken out, so that two copies always merge. */
export interface CasefileLog {
  /** Sorted by id, each id once. */
  readonly assertions: readonly Assertion[];
}

/** The log in which nothing has been said. */
export const emptyLog: CasefileLog = Object.freeze({ assertions: Object.freeze([]) });

/** Lower-case hex SHA-256 (FIPS 180-4) of `bytes`: the part of a document's id after `document:`. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Freezes a JSON value and all it holds, so that what was hashed cannot change afterwards. */
function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

/**
 * Gives `content` its id: the hex SHA-256 of its canonical form (RFC 8785), so
 * that the same statement written twice, by whomever, is one assertion. The
 * order of keys, and of ids in `supersedes`, has no part in it. Takes a copy;
 * the result is frozen.
 *
 * Throws on what JSON cannot hold (NaN, a function, a lone surrogate): content
 * of that kind is a mistake in the program that built it, not a user's.
 */
export function assertion(content: AssertionContent): Assertion {
  const { subject, fact, value, source, confidence, by, at } = content;
  const supersedes = [...new Set(content.supersedes)].sort();
  const kept = {
    subject,
    fact,
    value,
    source,
    ...(confidence === undefined ? {} : { confidence }),
    by,
    at,
    supersedes,
  };
  const canonical = canonicalize(kept);
  if (canonical === undefined) throw new TypeError("an assertion's content must be JSON");
  const copy = JSON.parse(canonical) as AssertionContent;
  return deepFreeze({ id: bytesToHex(sha256(utf8ToBytes(canonical))), ...copy });
}

/** A log of the given assertions, in any order, repeats allowed. */
export function logOf(assertions: Iterable<Assertion>): CasefileLog {
  const byId = new Map<string, Assertion>();
  for (const each of assertions) byId.set(each.id, each);
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return Object.freeze({ assertions: Object.freeze(sorted) });
}

/** Everything said in either log. Commutative, associative and idempotent (a grow-only set). */
export function merge(a: CasefileLog, b: CasefileLog): CasefileLog {
  return logOf([...a.assertions, ...b.assertions]);
}
