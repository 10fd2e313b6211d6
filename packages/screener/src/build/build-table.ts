import type { Relief, StateLaw } from "@setaside/law";
import type { KindOfCharge } from "../kinds.ts";
import { kindsOfCharge } from "../kinds.ts";
import type { NodeRef, TableEnding, TableNode, TableVariable } from "../table.ts";
import { endingOf, exactOf, stillAsked } from "./ending.ts";
import { kindMeans } from "./kinds.data.ts";
import { type Assignment, laidOut, sizeOf } from "./situation.ts";

/** Endings shared by all tables, each once. */
export class Endings {
  readonly list: TableEnding[] = [];
  readonly #places = new Map<string, number>();

  /** The reference of an ending, which is added where it is new. */
  refOf(ending: TableEnding): NodeRef {
    const key = JSON.stringify(ending);
    const known = this.#places.get(key);
    if (known !== undefined) return -1 - known;
    this.#places.set(key, this.list.length);
    this.list.push(ending);
    return -this.list.length;
  }
}

/**
 * The table of a relief: a decision graph over what a person can say, in the order of the variables, reduced so that no
 * node's answers all lead to the same. Each path was evaluated by the rules themselves.
 */
export function tableOf(
  relief: Relief,
  variables: readonly TableVariable[],
  endings: Endings,
  state: StateLaw | undefined,
): { readonly start: NodeRef; readonly nodes: readonly TableNode[] } {
  const nodes: TableNode[] = [];
  const places = new Map<string, NodeRef>();
  const grow = (assignment: Assignment): NodeRef => {
    const kind = kindIn(assignment);
    const subjects = laidOut(assignment, state);
    const found = exactOf(relief, subjects);
    const asked = stillAsked(subjects, found, state);
    const next = variables.findIndex(
      (each) =>
        asked.has(each.id) &&
        !assignment.has(each) &&
        (each.id !== "charge.offenseDate" || dayMayTell(assignment, state)),
    );
    const variable = variables[next];
    if (variable === undefined)
      return endings.refOf(endingOf(relief, assignment, { subjects, exact: found }, { state, kind }));
    const branches = Array.from({ length: sizeOf(variable) }, (_, at) =>
      grow(new Map([...assignment, [variable, at]])),
    );
    const [first] = branches;
    if (first !== undefined && branches.every((each) => each === first)) return first;
    const node: TableNode = [next, ...branches];
    const key = node.join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, nodes.length);
    nodes.push(node);
    return nodes.length - 1;
  };
  return { start: grow(new Map()), nodes };
}

/**
 * Whether the day of a federal offense can settle anything: it tells which words of the offense's section stood. Where the
 * charge may be an offense that the catalogue lacks, or it is open whether the Act reaches that court, it can't.
 */
function dayMayTell(assignment: Assignment, state: StateLaw | undefined): boolean {
  if (state !== undefined) return true;
  const kind = kindIn(assignment);
  return kind !== undefined && kindMeans[kind].federalWhole && valueIn(assignment, "court") === "federal";
}

function valueIn(assignment: Assignment, id: string): string | undefined {
  for (const [variable, at] of assignment)
    if (variable.id === id && "choice" in variable.values) return variable.values.choice[at];
  return undefined;
}

function kindIn(assignment: Assignment): KindOfCharge | undefined {
  return kindsOfCharge.find((kind) => kind === valueIn(assignment, "kind"));
}
