import { valuesOf } from "../evaluate.ts";
import type { DateNode } from "../expression/date.ts";
import type { Node } from "../expression/node.ts";
import type { NumberNode } from "../expression/number.ts";
import { type FactPlace, factPlace, type Layout } from "../layout.ts";
import { NO, notOf, type Truth, truths, UNKNOWN, YES } from "../truth.ts";
import { column, type SqlColumn } from "./column.ts";
import type { SqlDialect } from "./dialect.ts";

/** What leaf columns are written with. */
export interface LeafWriter {
  readonly layout: Layout;
  readonly dialect: SqlDialect;
  readonly dates: "days" | "date";
  /** The SQL that reads a column of the scheme. */
  readonly read: (scheme: string, type: SqlColumn["type"]) => string;
}

type LeafNode = Extract<Node, { kind: "is" | "oneOf" | "includes" | "date" | "number" }>;

/** A predicate on the row's facts as an integer truth. */
export function leafOf(writer: LeafWriter, node: LeafNode, negated: boolean): string {
  switch (node.kind) {
    case "is":
      return truthOfBoolean(writer.read(column.value(node.fact), "boolean"), negated);
    case "oneOf":
      return valueIn(writer, factPlace(writer.layout, node.fact), node.values, negated);
    case "includes": {
      const has = node.members.map((member) => writer.read(column.member(node.fact, member), "boolean"));
      if (has.length === 0) return String(negated ? YES : NO);
      return cases(has.join(" OR "), has.map((each) => `NOT ${each}`).join(" AND "), negated);
    }
    case "date":
    case "number":
      return comparison(writer, node, negated);
  }
}

/** 15 where the row leaves room for one of `values`, 0 where it holds another: selects a branch of a match. */
export function mayBe(writer: LeafWriter, path: string, values: ReadonlySet<string>): string {
  const place = factPlace(writer.layout, path);
  const others = valuesOf(place.type, path).filter((value) => !values.has(value));
  return others.length === 0 ? String(YES) : `CASE WHEN ${holds(writer, place, others)} THEN ${NO} ELSE ${YES} END`;
}

/** A truth that the caller supplies; whatever is no truth counts as unknown. */
export function suppliedTruth(read: string, negated: boolean): string {
  const kept = truths.filter((truth) => truth !== UNKNOWN);
  const arms = kept.map((truth) => `WHEN ${truth} THEN ${negated ? notOf(truth) : truth}`);
  return `CASE ${read} ${arms.join(" ")} ELSE ${UNKNOWN} END`;
}

function truthOfBoolean(read: string, negated: boolean): string {
  return cases(read, `NOT ${read}`, negated);
}

function cases(holding: string, failing: string, negated: boolean): string {
  const [hit, miss] = negated ? [NO, YES] : [YES, NO];
  return `CASE WHEN ${holding} THEN ${hit} WHEN ${failing} THEN ${miss} ELSE ${UNKNOWN} END`;
}

/** A condition: the column holds one of these values. */
function holds(writer: LeafWriter, { path, type }: FactPlace, values: readonly string[]): string {
  if (type.kind === "boolean") {
    const read = writer.read(column.value(path), "boolean");
    return values.map((value) => (value === "true" ? read : `NOT ${read}`)).join(" OR ");
  }
  return `${writer.read(column.value(path), "text")} IN (${values.map(writer.dialect.text).join(", ")})`;
}

function valueIn(writer: LeafWriter, place: FactPlace, values: readonly string[], negated: boolean): string {
  const listed = valuesOf(place.type, place.path);
  const wanted = listed.filter((value) => values.includes(value));
  const others = listed.filter((value) => !values.includes(value));
  const [hit, miss] = negated ? [NO, YES] : [YES, NO];
  // As the evaluator does: a choice that can't be otherwise is settled though unknown; of an entry it does not look.
  const constant = wanted.length === 0 ? miss : others.length === 0 ? hit : undefined;
  if (constant !== undefined && place.type.kind !== "entry") return String(constant);
  const never = "FALSE";
  return cases(
    wanted.length === 0 ? never : holds(writer, place, wanted),
    others.length === 0 ? never : holds(writer, place, others),
    negated,
  );
}

function comparison(writer: LeafWriter, node: DateNode | NumberNode, negated: boolean): string {
  const { type } = factPlace(writer.layout, node.fact);
  const below = (node.is === "before" || node.is === "below") !== negated;
  const [above, under]: readonly [Truth, Truth] = below ? [NO, YES] : [YES, NO];
  const asDate = node.kind === "date" && writer.dates === "date";
  const columnType = asDate ? "date" : "integer";
  const bound =
    node.kind === "number"
      ? String(node.bound)
      : asDate
        ? `DATE ${writer.dialect.text(node.day)}`
        : String(node.dayNumber);
  const read = (scheme: string, unknown: number | undefined) => {
    const name = writer.read(scheme, columnType);
    return unknown === undefined ? name : `COALESCE(${name}, ${unknown})`;
  };
  const bounds = type.kind === "number" ? type : undefined;
  const least = read(column.least(node.fact), bounds?.least);
  const most = read(column.most(node.fact), bounds?.most);
  const contradiction = `WHEN ${most} < ${least} THEN ${UNKNOWN}`;
  return `CASE ${contradiction} WHEN ${least} >= ${bound} THEN ${above} WHEN ${most} < ${bound} THEN ${under} ELSE ${UNKNOWN} END`;
}
