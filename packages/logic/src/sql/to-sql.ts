import { valuesOf } from "../evaluate.ts";
import type { ElementNode } from "../expression/element.ts";
import type { MatchNode } from "../expression/match.ts";
import type { Node } from "../expression/node.ts";
import type { SomeNode } from "../expression/some.ts";
import { factPlace, type Layout } from "../layout.ts";
import { meaningOf } from "../meaning.ts";
import { ARGUABLE, AT_LEAST_ARGUABLE, AT_MOST_ARGUABLE, NO, UNKNOWN, YES } from "../truth.ts";
import { column, type SqlColumn } from "./column.ts";
import type { SqlDialect } from "./dialect.ts";
import { type LeafWriter, leafOf, mayBe, suppliedTruth } from "./leaf.ts";

export interface SqlOptions {
  /** The warehouse's own name for a column of the scheme (`column`); the scheme's name by default. */
  readonly nameOf?: (scheme: string) => string;
  /** How dates stand in the columns: days since 1970-01-01 (the default) or SQL dates. */
  readonly dates?: "days" | "date";
}

/** A rule as SQL. */
export interface RuleSql {
  /** The columns read, in the order met. */
  readonly columns: readonly SqlColumn[];
  /** Integer columns over the row's facts, and the SQL of each. */
  readonly leaves: readonly SqlLeaf[];
  /** The rule's truth over the leaves, by bitwise operations alone. */
  readonly expression: string;
  /** A SELECT of `keep`'s columns and of the truth, as `truth`, for every row of a table (its name, or schema and name). */
  readonly query: (table: string | readonly string[], keep?: readonly string[]) => string;
}

export interface SqlLeaf {
  readonly name: string;
  readonly sql: string;
  /** What the leaf says of the row. */
  readonly description: string;
  /** For a `some`: the caller computes its truth into this column, from `some.that` over the related rows. */
  readonly supplied?: { readonly column: string; readonly some: SomeNode };
}

/** Flips the ends that a hull takes the minimum of, so that one *or* does for both: `min` of `least`, `max` of `most`. */
const HULL_FLIP = 0b0011;
/** The same for a consensus: on each end the lower verdict's bit is an *or*, the upper's an *and*. */
const CONSENSUS_FLIP = 0b1010;
/** Longer chains are split in the middle: engines bound how deep an expression may nest. */
const LONGEST_CHAIN = 64;

/**
 * Writes a rule in SQL: leaf columns, each a truth of four bits (see `truth`)
 * computed from the row's facts, and an expression over them of `&`, `|` and
 * exclusive or. Negation is pushed to the leaves. On every row the answer is
 * that of `evaluate`, and so is exact where `evaluate` is.
 *
 * A `match` selects branches by masks: with its `least` bits flipped a hull is
 * a plain *or* over the branches still possible, so each branch is written once.
 *
 * A row is one set of subjects; a `some` over other rows is a column the caller
 * supplies. Throws, as a bug of the vocabulary or of `nameOf`, on a name or
 * value that the engine can't hold and on two columns that it can't tell apart.
 */
export function toSql(layout: Layout, expression: Node, dialect: SqlDialect, options: SqlOptions = {}): RuleSql {
  const { nameOf = (scheme: string) => scheme, dates = "days" } = options;
  const columns = new Map<string, SqlColumn>();
  const leaves = new Map<string, SqlLeaf>();
  const searches = new Map<string, number>();

  const writer: LeafWriter = {
    layout,
    dialect,
    dates,
    read(scheme, type) {
      const known = columns.get(scheme);
      const made = known ?? { scheme, name: nameOf(scheme), type };
      if (known === undefined) columns.set(scheme, made);
      return dialect.identifier(made.name);
    },
  };

  function leaf(sql: string, description: string, supplied?: SqlLeaf["supplied"]): string {
    const known = leaves.get(sql);
    const made = known ?? { name: `leaf_${leaves.size + 1}`, sql, description, ...(supplied && { supplied }) };
    if (known === undefined) leaves.set(sql, made);
    return made.name;
  }

  function chain(operator: "and" | "or", parts: readonly string[], empty: number): string {
    const [first] = parts;
    if (first === undefined) return String(empty);
    if (parts.length <= LONGEST_CHAIN) return parts.slice(1).reduce(dialect[operator], first);
    const middle = parts.length >> 1;
    const halves = [parts.slice(0, middle), parts.slice(middle)].map((half) => chain(operator, half, empty));
    return chain(operator, halves, empty);
  }

  function write(node: Node, negated: boolean): string {
    switch (node.kind) {
      case "settled":
        return String((node.verdict === "yes") !== negated ? YES : NO);
      case "unsettled":
        return String(ARGUABLE);
      case "not":
        return write(node.part, !negated);
      case "all":
      case "any": {
        const conjunction = (node.kind === "all") !== negated;
        const parts = node.parts.map((part) => write(part, negated));
        return chain(conjunction ? "and" : "or", parts, conjunction ? YES : NO);
      }
      case "element":
        return concludable(node, negated);
      case "unread": {
        if (node.fully) return String(UNKNOWN);
        const part = write(node.part, negated);
        return negated ? dialect.and(part, String(AT_LEAST_ARGUABLE)) : dialect.or(part, String(AT_MOST_ARGUABLE));
      }
      case "match":
        return matching(node, negated);
      case "some": {
        const number = searches.get(meaningOf(node)) ?? searches.size + 1;
        searches.set(meaningOf(node), number);
        const read = writer.read(column.some(number), "integer");
        const name = columns.get(column.some(number))?.name ?? "";
        const words = `${negated ? "no" : "some"} ${node.relation} satisfies part ${number}`;
        return leaf(suppliedTruth(read, negated), words, { column: name, some: node });
      }
      default:
        return leaf(leafOf(writer, node, negated), `${negated ? "not: " : ""}${wordsOf(node)}`);
    }
  }

  function concludable(node: ElementNode, negated: boolean): string {
    const part = write(node.part, negated);
    if (node.concludedOn === undefined) return part;
    const read = writer.read(column.conclusion(node.concludedOn, node.id), "boolean");
    const open = leaf(
      `CASE WHEN ${read} IS NULL THEN ${YES} ELSE ${NO} END`,
      `counsel has not concluded on ${node.id}`,
    );
    const met = leaf(
      `CASE WHEN ${negated ? "NOT " : ""}${read} THEN ${YES} ELSE ${NO} END`,
      `counsel concludes that ${node.id} is ${negated ? "not " : ""}met`,
    );
    return dialect.or(dialect.and(part, open), met);
  }

  function matching(node: MatchNode, negated: boolean): string {
    const flip = node.silent === undefined ? String(HULL_FLIP) : silence(node.silent.fact);
    const selected = branchesOf(layout, node).map(({ branch, values }) => {
      const words = `${node.fact} may be ${values.size > 6 ? `one of ${values.size}` : [...values].join(", ")}`;
      return dialect.and(dialect.xor(write(branch, negated), flip), leaf(mayBe(writer, node.fact, values), words));
    });
    return dialect.xor(chain("or", selected, NO), flip);
  }

  /** While nobody knows whether the record is silent the hull of hull and consensus counts, which is the hull. */
  function silence(fact: string): string {
    const read = writer.read(column.value(fact), "boolean");
    return leaf(`CASE WHEN ${read} THEN ${CONSENSUS_FLIP} ELSE ${HULL_FLIP} END`, `how ${fact} joins the branches`);
  }

  const truth = write(expression, false);
  const read = [...columns.values()];
  checkNames(dialect, read);
  const listed = [...leaves.values()];
  return Object.freeze({
    columns: read,
    leaves: listed,
    expression: truth,
    query(table: string | readonly string[], keep: readonly string[] = []) {
      const from = (typeof table === "string" ? [table] : table).map(dialect.identifier).join(".");
      const kept = keep.map(dialect.identifier);
      const inner = [...kept, ...listed.map(({ name, sql }) => `${sql} AS ${name}`)];
      return `SELECT ${[...kept, `${truth} AS truth`].join(", ")} FROM (SELECT ${inner.join(", ") || "1"} FROM ${from}) AS leaves`;
    },
  });
}

/** The branches of a match, each once, with the values that choose it. */
function branchesOf(layout: Layout, node: MatchNode): readonly { branch: Node; values: ReadonlySet<string> }[] {
  const grouped = new Map<string, { branch: Node; values: Set<string> }>();
  for (const value of valuesOf(factPlace(layout, node.fact).type, node.fact)) {
    const branch = node.branches[value] ?? node.otherwise;
    if (branch === undefined) throw new Error(`match on ${node.fact}: no branch for "${value}"`);
    const key = meaningOf(branch);
    const group = grouped.get(key) ?? { branch, values: new Set() };
    grouped.set(key, group);
    group.values.add(value);
  }
  return [...grouped.values()];
}

function wordsOf(node: Parameters<typeof leafOf>[1]): string {
  switch (node.kind) {
    case "is":
      return node.fact;
    case "oneOf":
      return `${node.fact} is one of ${node.values.join(", ")}`;
    case "includes":
      return `${node.fact} has one of ${node.members.join(", ")}`;
    case "date":
      return `${node.fact} is ${node.is === "before" ? "before" : "on or after"} ${node.day}`;
    case "number":
      return `${node.fact} is ${node.is === "below" ? "below" : "at least"} ${node.bound}`;
  }
}

function checkNames(dialect: SqlDialect, columns: readonly SqlColumn[]): void {
  const seen = new Map<string, string>();
  for (const { name, scheme } of columns) {
    const bytes = new TextEncoder().encode(name).length;
    if (bytes > (dialect.longestName ?? Number.POSITIVE_INFINITY)) {
      const length = `${dialect.name} cuts names at ${dialect.longestName} bytes and this one has ${bytes}`;
      throw new Error(`the column ${JSON.stringify(name)}: ${length}; give it another with nameOf`);
    }
    const key = dialect.foldsCase ? name.toLowerCase() : name;
    const other = seen.get(key);
    if (other !== undefined) {
      const pair = `${JSON.stringify(other)} and ${JSON.stringify(scheme)}`;
      throw new Error(`${dialect.name} takes the columns ${pair} for one; tell them apart with nameOf`);
    }
    seen.set(key, scheme);
  }
}
