const pieces = /\d+|\D+/g;

/**
 * Natural order of two ids, for sorting: runs of digits by their number, all
 * else by code unit, so that count 2 comes before 10 and `1` before `1s`. The
 * same on every machine, unlike a collation.
 */
export function inOrder(a: string, b: string): number {
  const left = a.match(pieces) ?? [];
  const right = b.match(pieces) ?? [];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const one = left[at] ?? "";
    const other = right[at] ?? "";
    if (one === other) continue;
    const byNumber = /^\d/.test(one) && /^\d/.test(other) ? compareDigits(one, other) : 0;
    if (byNumber !== 0) return byNumber;
    return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** Compares two runs of digits of any length by value. */
function compareDigits(a: string, b: string): number {
  const one = a.replace(/^0+/, "");
  const other = b.replace(/^0+/, "");
  if (one.length !== other.length) return one.length - other.length;
  return one === other ? 0 : one < other ? -1 : 1;
}
