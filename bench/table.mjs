/** A text table: the first column to the left, the others to the right. */
export function table(head, rows) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => String(row[at] ?? "").length)));
  const line = (row) =>
    row
      .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]) : String(cell).padStart(widths[at])))
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

/** "1.2 M", "34 k", "567": operations a second of so many nanoseconds each. */
export function perSecond(nanoseconds) {
  return short(1e9 / nanoseconds);
}

/** A number in three figures, with k or M. */
export function short(value) {
  if (value >= 9.995e5) return `${figures(value / 1e6)} M`;
  if (value >= 9995) return `${figures(value / 1e3)} k`;
  return value >= 100 ? value.toFixed(0) : figures(value);
}

function figures(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
