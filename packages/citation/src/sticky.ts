/**
 * Matches a sticky expression at one place. All reading of titles goes through
 * it: every expression has only bounded repetition, so that each place costs at
 * most a constant and the whole text is read in linear time.
 */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}
