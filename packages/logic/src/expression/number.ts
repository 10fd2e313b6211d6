/** A whole number is at least a bound, or below it. */
export interface NumberNode {
  readonly kind: "number";
  readonly fact: string;
  readonly is: "atLeast" | "below";
  readonly bound: number;
}
