/** A boolean fact is true. */
export interface IsNode {
  readonly kind: "is";
  readonly fact: string;
}
