import type { AllNode } from "./all.ts";
import type { AnyNode } from "./any.ts";
import type { DateNode } from "./date.ts";
import type { ElementNode } from "./element.ts";
import type { IncludesNode } from "./includes.ts";
import type { IsNode } from "./is.ts";
import type { MatchNode } from "./match.ts";
import type { NotNode } from "./not.ts";
import type { NumberNode } from "./number.ts";
import type { OneOfNode } from "./one-of.ts";
import type { SettledNode } from "./settled.ts";
import type { SomeNode } from "./some.ts";
import type { UnreadNode } from "./unread.ts";
import type { UnsettledNode } from "./unsettled.ts";

/** Every kind of node. An expression is plain data: frozen, serialisable, without functions. */
export type Node =
  | AllNode
  | AnyNode
  | NotNode
  | MatchNode
  | SomeNode
  | IsNode
  | OneOfNode
  | IncludesNode
  | DateNode
  | NumberNode
  | SettledNode
  | ElementNode
  | UnsettledNode
  | UnreadNode;

declare const scope: unique symbol;

/**
 * A node that needs subjects of the kinds `S` in scope. `S` exists for the
 * compiler only: an expression about an arrest can't be evaluated for a charge.
 */
export type Expression<S extends string = string> = Node & { readonly [scope]?: S };

/** The subject kinds that an expression needs. */
export type ScopeOf<E> = E extends { readonly [scope]?: infer S extends string } ? S : never;
