import type { Ground } from "@setaside/logic";

/** A statement with its name: `us/motion#no-deadline`. */
export type Named = readonly [name: string, ground: Ground];

/** The names within one part of the law. */
export function namesIn(part: string, said: readonly Named[]): readonly Named[] {
  return said.map(([name, ground]) => [`${part}#${name}`, ground]);
}

/** Statements that have keys of their own: `noDeadline` is named `no-deadline`. */
export function ofRecord(said: Readonly<Record<string, Ground>>): readonly Named[] {
  return Object.entries(said).map(([key, ground]) => [kebab(key), ground]);
}

/**
 * Statements of a list, which have no keys: the first by the list's name, the
 * others with their place in it. When one is put before another, the digests
 * of the sentences that rest on them no longer fit, so that the move is seen.
 */
export function ofList(name: string, said: readonly Ground[]): readonly Named[] {
  return said.map((ground, at) => [at === 0 ? name : `${name}-${at + 1}`, ground]);
}

/** `silenceIsNoGrant`, or `level A offense (a label of ours)`, as part of a name. */
export function kebab(words: string): string {
  return words
    .replace(/ \(.*\)$/, "")
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
