/**
 * What differs between the engines that run a rule as SQL. Everything else the
 * reader writes (CASE, IN, IS NULL, subqueries) they spell alike.
 */
export interface SqlDialect {
  readonly name: string;
  /** A text literal. */
  readonly text: (value: string) => string;
  /** A quoted identifier. */
  readonly identifier: (name: string) => string;
  /** Names that differ only in case are one column to this engine. */
  readonly foldsCase: boolean;
  /** Bytes of UTF-8 beyond which the engine cuts a name short without a word. */
  readonly longestName?: number;
  readonly and: (left: string, right: string) => string;
  readonly or: (left: string, right: string) => string;
  readonly xor: (left: string, right: string) => string;
}

const standard: SqlDialect = {
  name: "standard",
  text: (value) => quoted(value, "'"),
  identifier: (name) => quoted(name, '"'),
  foldsCase: true,
  and: infix("&"),
  or: infix("|"),
  xor: infix("^"),
};

/** A dialect by what it does otherwise than standard SQL with C's bitwise operators. */
export function dialect(name: string, otherwise: Partial<Omit<SqlDialect, "name">>): SqlDialect {
  const made = { ...standard, ...otherwise, name };
  return Object.freeze({
    ...made,
    text: (value: string) => made.text(sayable(name, value)),
    identifier: (value: string) => made.identifier(sayable(name, value)),
  });
}

/** An operator between its operands, in parentheses: engines disagree on its precedence. */
export function infix(operator: string): (left: string, right: string) => string {
  return (left, right) => `(${left} ${operator} ${right})`;
}

/** An operator spelled as a function. */
export function called(name: string): (left: string, right: string) => string {
  return (left, right) => `${name}(${left}, ${right})`;
}

/** Text between quotation marks, those inside it doubled. */
export function quoted(value: string, mark: string): string {
  return mark + value.replaceAll(mark, mark + mark) + mark;
}

/**
 * Throws on text that no engine takes: NUL ends a statement early in some
 * clients, and half of a surrogate pair is no character. Both are bugs of a vocabulary.
 */
function sayable(name: string, value: string): string {
  if (value.includes("\0") || /\p{Surrogate}/u.test(value)) {
    throw new Error(`${JSON.stringify(value)} can't be written in ${name} SQL: it holds NUL or half a character`);
  }
  return value;
}
