/** A choice, or an entry of a table, is one of these values. */
export interface OneOfNode {
  readonly kind: "oneOf";
  readonly fact: string;
  readonly values: readonly string[];
}
