import type { Finding, Screen, Screened } from "@setaside/relief";
import { toAscii } from "../terminal.ts";
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
  const { paint, unicode } = page.terminal;
  /** Text in a cell: cut with a sign when it is longer. Signs are counted as the terminal will show them. */
  const cell = (text: string, width: number) => {
    const shown = unicode ? text : toAscii(text);
    return shown.length < width ? shown.padEnd(width) : `${shown.slice(0, width - 2)}${unicode ? "…" : "~"} `;
  };
  const bars = (findings: readonly Finding[]) => findings.map((finding) => bar(finding, page.terminal)).join(" ");
  const charges = screen.charges.filter(({ list }) => list !== "booked");
  const lines = byLaw(charges).flatMap((group) => chargeRows(group));
  function chargeRows(group: readonly Screened[]): readonly string[] {
    const rows = group.map(({ id, statute, disposition, level, findings }) =>
      [
        cell(page.nameOf(`charge:${id}`), columns.name),
        cell(statute, columns.statute),
        cell(disposition === "unknown" ? "not known" : classText(disposition), columns.ended),
        cell(level === null ? "" : levelWord(level), columns.level),
        bars(findings),
      ].join(""),
    );
    const [first] = group;
    if (first === undefined) return rows;
    const titles = [
      ["", columns.name],
      ["statute", columns.statute],
      ["ended", columns.ended],
      ["level", columns.level],
    ] as const;
    const reliefs = first.findings.map((finding) => cell(headOf(finding), columns.bar));
    return [paint.dim([...titles.map(([title, width]) => cell(title, width)), ...reliefs].join("").trimEnd()), ...rows];
  }
  const wide = columns.name + columns.statute + columns.ended + columns.level;
  for (const { date, district, findings } of screen.arrests) {
    const leading = findings.filter(({ leads }) => leads);
    const day = date === null ? "date not known" : dateText(date);
    const place = district === null ? "" : `, ${courtText(district)}`;
    const heads = leading.map((finding) => paint.dim(headOf(finding))).join(" ");
    lines.push(`${cell(`arrest, ${day}${place}`, wide)}${bars(leading)} ${heads}`);
  }
  return lines;
}

/** Charges under one law have the same reliefs: one table each, in the order of the record. */
function byLaw(charges: readonly Screened[]): readonly (readonly Screened[])[] {
  const groups = new Map<string, Screened[]>();
  for (const charge of charges) {
    const key = charge.law?.code ?? "";
    groups.set(key, [...(groups.get(key) ?? []), charge]);
  }
  return [...groups.values()];
}

/** A state's relief by its section, which is how its lawyers name it. */
function headOf({ relief, name, citation, state }: Finding): string {
  if (state !== undefined) return citation.slice(Math.max(citation.indexOf("§"), 0)).replace(/^§+ ?/, "§");
  return heads[relief.slice(relief.indexOf("/") + 1)] ?? name;
}
