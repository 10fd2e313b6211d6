import type { Node } from "../src/expression/node.ts";
import { column, evaluate, type Knowledge, type RuleSql, type SqlDialect, toSql } from "../src/index.ts";
import { type Case, layout, scopeFor, vocabulary } from "./random.ts";

/** A cell as a database client takes it. */
export type Cell = string | number | boolean | null;

/** A table of cases: a column each for what a rule may read, a row for each case. */
export interface Table {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Knowledge that a row can hold: a choice or entry known to be one of several is put as unknown. */
function sayable(knowledge: Knowledge | undefined): Knowledge {
  if (knowledge === undefined) return { kind: "unknown" };
  return knowledge.kind === "oneOf" && knowledge.values.length > 1 ? { kind: "unknown" } : knowledge;
}

/** The case with every subject's knowledge brought down to what a row can hold. */
export function sayableCase({ person, arrest, charge }: Case): Case {
  const plain = <T extends Case["person"]>(model: T): T => ({
    ...model,
    facts: Object.fromEntries(Object.entries(model.facts).map(([name, knowledge]) => [name, sayable(knowledge)])),
  });
  return { person: plain(person), arrest: plain(arrest), charge: plain(charge) };
}

function cellsOf(facts: Case): Map<string, { type: string; cell: Cell }> {
  const cells = new Map<string, { type: string; cell: Cell }>();
  for (const [path, { type }] of Object.entries(vocabulary.facts)) {
    const model = facts[path.slice(0, path.indexOf(".")) as keyof Case];
    const known = model.facts[path.slice(path.indexOf(".") + 1)] ?? { kind: "unknown" };
    if (type.kind === "set") {
      for (const member of type.members) {
        const has =
          known.kind !== "members"
            ? null
            : known.certain.includes(member)
              ? true
              : !known.possible.includes(member)
                ? false
                : null;
        cells.set(column.member(path, member), { type: "boolean", cell: has });
      }
    } else if (type.kind === "number" || type.kind === "date") {
      cells.set(column.least(path), { type: "integer", cell: known.kind === "range" ? known.least : null });
      cells.set(column.most(path), { type: "integer", cell: known.kind === "range" ? known.most : null });
    } else {
      const cell = known.kind === "oneOf" ? (known.values[0] ?? null) : null;
      cells.set(column.value(path), { type: type.kind === "boolean" ? "boolean" : "text", cell });
    }
  }
  cells.set(column.conclusion("person", "victim"), { type: "boolean", cell: facts.person.conclusions.victim ?? null });
  cells.set(column.conclusion("charge", "result"), { type: "boolean", cell: facts.charge.conclusions.result ?? null });
  return cells;
}

/** The cases as a table, with an `id`, and a column of truths for each `some` that some rule supplies. */
export function tableOf(cases: readonly Case[], rules: readonly RuleSql[]): Table {
  const supplied = rules.flatMap(({ leaves }) =>
    leaves.flatMap((leaf) => (leaf.supplied === undefined ? [] : [leaf.supplied])),
  );
  const searches = new Map(supplied.map(({ column: name, some }) => [name, some]));
  const rows = cases.map((facts, id) => {
    const scope = scopeFor(facts);
    const found = [...searches.values()].map((some) => evaluate(layout, some, scope));
    return [id, ...[...cellsOf(facts).values()].map(({ cell }) => cell), ...found];
  });
  const [first] = cases;
  if (first === undefined) throw new Error("a table needs a case");
  const columns = [
    { name: "id", type: "integer" },
    ...[...cellsOf(first)].map(([name, { type }]) => ({ name, type })),
    ...[...searches.keys()].map((name) => ({ name, type: "integer" })),
  ];
  return { columns, rows };
}

/** Rules as SQL, the `some` columns of each under names of their own. */
export function rulesIn(dialect: SqlDialect, nodes: readonly Node[]): readonly RuleSql[] {
  return nodes.map((node, at) =>
    toSql(layout, node, dialect, {
      nameOf: (scheme) => (scheme.startsWith("some:") ? `rule ${at} ${scheme}` : scheme),
    }),
  );
}

/** One query for the truths of all rules on all rows: rule, id, truth. */
export function batch(table: string, rules: readonly RuleSql[]): string {
  const each = rules.map((rule, at) => `SELECT ${at} AS rule, id, truth FROM (${rule.query(table, ["id"])}) AS q${at}`);
  return `${each.join(" UNION ALL ")} ORDER BY rule, id`;
}

/** What the evaluator says, in the same order. */
export function expected(nodes: readonly Node[], cases: readonly Case[]): number[][] {
  const scopes = cases.map(scopeFor);
  return nodes.flatMap((node, rule) => scopes.map((scope, id) => [rule, id, evaluate(layout, node, scope)]));
}

/** CREATE TABLE for a table of cases. */
export function create(dialect: SqlDialect, name: string, { columns }: Table): string {
  const typed = columns.map((each) => `${dialect.identifier(each.name)} ${each.type}`);
  return `CREATE TABLE ${dialect.identifier(name)} (${typed.join(", ")})`;
}
