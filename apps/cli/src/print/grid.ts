import type { Finding, Screen } from "@setaside/relief";
import { dateText } from "./date.ts";
import { classText } from "./ending.ts";
import { levelWord } from "./level.ts";
import { courtText } from "./names.ts";
import type { Page } from "./page.ts";
import { bar, barWidth } from "./verdict.ts";

/** Heads of the grid's columns by the last part of a relief's id; in the law's order. */
const heads: Readonly<Record<string, string>> = {
  "vacate-conviction-level-a": "vacate",
  "sentence-reduction": "reduce",
  "trial-defense": "defend",
  "first-offender-expungement": "§ 3607",
  "expunge-arrest": "expunge",
};

const columns = { name: 18, statute: 24, ended: 15, level: 9, bar: barWidth + 1 };

/** The findings at a glance: charges and arrests down, reliefs across, a verdict bar in each cell. */
export function gridLines(screen: Screen, page: Page): readonly string[] {
  const { paint } = page.terminal;
  const lines: string[] = [];
  const head = (findings: readonly Finding[], titles: readonly string[]) => {
    const reliefs = findings.map(({ relief }) =>
      (heads[relief.slice(relief.indexOf("/") + 1)] ?? "").padEnd(columns.bar),
    );
    return paint.dim(`${titles.join("")}${reliefs.join("")}`.trimEnd());
  };
  const [first] = screen.charges;
  if (first !== undefined) {
    lines.push(
      head(first.findings, [
        "".padEnd(columns.name),
        "statute".padEnd(columns.statute),
        "ended".padEnd(columns.ended),
        "level".padEnd(columns.level),
      ]),
    );
    for (const charge of screen.charges.filter(({ list }) => list !== "booked")) {
      const cells = [
        cell(page.nameOf(`charge:${charge.id}`), columns.name),
        cell(charge.statute, columns.statute),
        cell(charge.disposition === "unknown" ? "not known" : classText(charge.disposition), columns.ended),
        cell(levelWord(charge.level), columns.level),
      ];
      lines.push(`${cells.join("")}${charge.findings.map((finding) => bar(finding, page.terminal)).join(" ")}`);
    }
  }
  for (const arrest of screen.arrests) {
    const leading = arrest.findings.filter(({ leads }) => leads);
    const date = arrest.date === null ? "date not known" : dateText(arrest.date);
    const place = arrest.district === null ? "" : `, ${courtText(arrest.district)}`;
    const width = columns.name + columns.statute + columns.ended + columns.level;
    const name = cell(`arrest, ${date}${place}`, width);
    lines.push(
      `${name}${leading.map((finding) => `${bar(finding, page.terminal)} ${paint.dim(heads[finding.relief.slice(finding.relief.indexOf("/") + 1)] ?? "")}`).join(" ")}`,
    );
  }
  return lines;
}

/** Text in a cell: cut with a sign when it is longer. */
function cell(text: string, width: number): string {
  return text.length < width ? text.padEnd(width) : `${text.slice(0, width - 2)}… `;
}
