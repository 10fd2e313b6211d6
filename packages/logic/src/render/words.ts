/**
 * How a vocabulary says its facts to the lawyer who reviews a rule. Each is a
 * noun phrase ("the form of the offense", "attempt"); what is not given is said
 * by its path or value.
 */
export interface Words {
  readonly fact?: (path: string) => string;
  readonly value?: (path: string, value: string) => string;
  readonly relation?: (path: string) => string;
}

export interface RenderOptions {
  /** A match that names more values than this is counted by verdict, not listed; 24 unless told. Infinity lists all. */
  readonly longestMatch?: number;
}

/** "a, b or c". */
export function orList(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
