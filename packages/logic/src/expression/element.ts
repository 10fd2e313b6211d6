import type { Ground } from "../ground.ts";
import type { Expression } from "./node.ts";

/** A legal element: names and cites what its part decides. */
export interface ElementNode {
  readonly kind: "element";
  readonly id: string;
  readonly ground: Ground;
  readonly part: Expression;
  /** The kind of subject on which counsel may conclude it, replacing the part; absent where counsel may not. */
  readonly concludedOn?: string;
}
