/** A set has at least one of these members. */
export interface IncludesNode {
  readonly kind: "includes";
  readonly fact: string;
  readonly members: readonly string[];
}
