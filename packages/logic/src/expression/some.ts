import type { World } from "../vocabulary.ts";
import type { Expression } from "./node.ts";

/** At least one related subject satisfies `that`; its world says what the list is worth. */
export interface SomeNode {
  readonly kind: "some";
  /** Path of the relation: `charge.outcomes`. */
  readonly relation: string;
  readonly world: World;
  readonly that: Expression;
}
