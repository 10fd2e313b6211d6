import type { Standing } from "./account.ts";
import type { NodeRef, ReliefTable, TableEnding, Tables } from "./table.ts";

/** The places of the values that each variable may still have. */
export type Possible = (variable: number) => readonly number[];

/** The endings of a table that what is possible leaves. */
export function reachable(
  tables: Tables,
  table: Pick<ReliefTable, "start" | "nodes">,
  possible: Possible,
): readonly TableEnding[] {
  const found = new Set<NodeRef>();
  visit(table, possible, (ref) => {
    if (ref < 0) found.add(ref);
  });
  return [...found].map((ref) => endingAt(tables, ref));
}

/** The variables whose value changes the standing under some values of the others: those worth asking for. */
export function deciding(
  tables: Tables,
  table: Pick<ReliefTable, "start" | "nodes">,
  possible: Possible,
): ReadonlySet<number> {
  const found = new Set<number>();
  const same = sameness(tables, table, possible);
  visit(table, possible, (ref) => {
    const node = table.nodes[ref];
    if (node === undefined || found.has(node[0])) return;
    const [first, ...others] = next(node, possible);
    if (first !== undefined && others.some((each) => !same(first, each))) found.add(node[0]);
  });
  return found;
}

function endingAt({ endings }: Tables, ref: NodeRef): TableEnding {
  const ending = endings[-1 - ref];
  // The tables are made by a build of ours, which a test reads back.
  if (ending === undefined) throw new Error("a table leads nowhere");
  return ending;
}

function next([variable, ...children]: readonly [number, ...NodeRef[]], possible: Possible): readonly NodeRef[] {
  return possible(variable).flatMap((at) => children[at] ?? []);
}

function visit(
  { start, nodes }: Pick<ReliefTable, "start" | "nodes">,
  possible: Possible,
  see: (ref: NodeRef) => void,
): void {
  const seen = new Set<NodeRef>();
  const waiting = [start];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (seen.has(ref)) continue;
    seen.add(ref);
    see(ref);
    const node = nodes[ref];
    if (node !== undefined) waiting.push(...next(node, possible));
  }
}

/** Whether two nodes give the same standing whatever is still possible. */
function sameness(tables: Tables, { nodes }: Pick<ReliefTable, "nodes">, possible: Possible) {
  const known = new Map<string, boolean>();
  const standing = (ref: NodeRef): Standing => endingAt(tables, ref).standing;
  const same = (a: NodeRef, b: NodeRef): boolean => {
    if (a === b) return true;
    const [one, other] = [nodes[a], nodes[b]];
    if (one === undefined && other === undefined) return standing(a) === standing(b);
    const key = `${a} ${b}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const variable = Math.min(one?.[0] ?? Number.POSITIVE_INFINITY, other?.[0] ?? Number.POSITIVE_INFINITY);
    const found = possible(variable).every((at) =>
      same(one?.[0] === variable ? (one[at + 1] ?? a) : a, other?.[0] === variable ? (other[at + 1] ?? b) : b),
    );
    known.set(key, found);
    return found;
  };
  return same;
}
