/** Breaks text into lines of at most `width` characters, between words and never behind a section sign; a longer word stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<!§) +/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** Text under a label: the label once, the text wrapped beside it. `column` is where the text begins. */
export function hanging(label: string, text: string, column: number, width: number): readonly string[] {
  const [first = "", ...rest] = wrap(text, Math.max(20, width - column));
  return [`${label.padEnd(column)}${first}`.trimEnd(), ...rest.map((line) => " ".repeat(column) + line)];
}

export interface Column {
  readonly title: string;
  /** At most this wide; the last column takes what is left. */
  readonly most: number;
}

/** A table in plain columns, cells wrapped. Titles are painted by `head`. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  head: (text: string) => string,
): readonly string[] {
  const widths = columns.map(({ title, most }, at) =>
    Math.min(most, Math.max(title.length, ...rows.map((row) => (row[at] ?? "").length))),
  );
  const gaps = 2 * (columns.length - 1);
  const others = widths.slice(0, -1).reduce((sum, each) => sum + each, 0);
  widths[columns.length - 1] = Math.max(12, width - others - gaps);
  const titles = columns.map(({ title }, at) => title.padEnd(widths[at] ?? 0)).join("  ");
  return [head(titles.trimEnd()), ...rows.flatMap((row) => rowLines(row, widths))];
}

function rowLines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, at) => wrap(row[at] ?? "", width));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, at) => (cell[line] ?? "").padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** `1 fact`, `3 facts`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `a, b and c`. */
export function inWords(items: readonly string[], link = "and"): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${link} ${items.at(-1)}`;
}
