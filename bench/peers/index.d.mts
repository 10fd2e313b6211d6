import type { FactSet } from "../fact-sets.ts";

/** An engine with the rule in it. An input is a fact set in the engine's own notation. */
export interface Peer {
  readonly prepare: (factSet: FactSet) => unknown;
  readonly run: (input: unknown) => unknown;
  readonly answerOf: (value: unknown) => string;
  /** Absent where the engine has nothing of the kind. */
  readonly explain?: (input: unknown) => unknown;
}

export const makers: Readonly<Record<string, (options: { readonly classified: boolean }) => Peer>>;
