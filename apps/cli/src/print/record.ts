import type { CaseRecord, RecordedArrest, RecordedCase, RecordedCharge, Remark } from "@setaside/casefile";
import { formatStatute } from "@setaside/citation";
import type { Terminal } from "../terminal.ts";
import { dateText } from "./date.ts";
import { endingText, sentenceText } from "./ending.ts";
import { counted, hanging, table, wrap } from "./lines.ts";
import { chargeName, chargesOf, courtText } from "./names.ts";

/** What was read, for people: cases with their counts, arrests, how much was understood, what to look at. Names nobody. */
export function recordLines(
  record: CaseRecord,
  remarks: readonly Remark[],
  writtenTo: string | undefined,
  terminal: Terminal,
): readonly string[] {
  const { paint, width } = terminal;
  const charges = chargesOf(record);
  const lines = [paint.bold(headline(record)), ...record.cases.flatMap((each) => ["", ...caseLines(each, terminal)])];
  for (const arrest of record.arrests) lines.push("", ...arrestLines(arrest, charges, terminal));
  const { fields, remarks: kept, lost } = record.coverage;
  lines.push(
    "",
    ...wrap(`Charge blocks: ${counted(fields, "value")} read, ${kept} kept as text, ${lost} lost.`, width),
  );
  for (const { jurisdiction, source, date } of record.complete) {
    lines.push(...wrap(`Complete for ${jurisdiction} as of ${dateText(date)}, by ${source}.`, width));
  }
  if (remarks.length > 0) lines.push("", paint.bold("Look at"));
  for (const { message, place, charge } of remarks) {
    const about = charge === undefined ? place : chargeName(charge, charges.get(charge));
    lines.push(...hanging("  -", about === undefined ? message : `${about}: ${message}`, 5, width));
  }
  if (writtenTo !== undefined) lines.push("", `Written to ${writtenTo}`);
  return lines;
}

function headline({ cases, arrests, person }: CaseRecord): string {
  const counts = cases.reduce((sum, each) => sum + each.charges.length, 0);
  const complaints = cases.reduce((sum, each) => sum + each.complaints.length, 0);
  const names = (person.name === undefined ? 0 : 1) + (person.aliases?.length ?? 0);
  const parts = [
    counted(cases.length, "case"),
    counted(counts, "count"),
    counted(complaints, "complaint charge"),
    counted(arrests.length, "arrest"),
  ];
  return `${parts.join(", ")}; the person’s ${names === 0 ? "name was not read" : counted(names, "name is", "names are")}${names === 0 ? "" : " in the casefile"}`;
}

function caseLines(each: RecordedCase, { paint, width }: Terminal): readonly string[] {
  const parts = [
    courtText(each.court),
    ...(each.division === undefined ? [] : [each.division]),
    each.docketNumber,
    `defendant ${each.defendant}`,
    ...(each.filed === undefined ? [] : [`filed ${dateText(each.filed)}`]),
    ...(each.terminated === undefined ? [] : [`ended ${dateText(each.terminated)}`]),
  ];
  const columns = [
    { title: "count", most: 8 },
    { title: "list", most: 10 },
    { title: "statute", most: 24 },
    { title: "how it ended", most: 30 },
    { title: "sentence", most: 40 },
  ];
  const rows = [...each.charges, ...each.complaints].map((charge) => [
    countText(charge),
    charge.count.list,
    statuteText(charge),
    endingText(charge),
    sentenceText(charge.sentence),
  ]);
  return [...wrap(parts.join(" · "), width).map(paint.underline), ...table(columns, rows, width, paint.dim)];
}

function countText(charge: RecordedCharge): string {
  return charge.count.list === "complaint" ? `c${charge.count.number}` : `${charge.count.number}${charge.count.suffix}`;
}

function statuteText({ statutes, description }: RecordedCharge): string {
  const cited = statutes.map(formatStatute).filter((text) => text !== "");
  return cited.length > 0 ? cited.join("; ") : (description ?? "not stated");
}

function arrestLines(
  arrest: RecordedArrest,
  charges: ReadonlyMap<string, RecordedCharge>,
  terminal: Terminal,
): readonly string[] {
  const place = [
    arrest.date === undefined ? "date not known" : dateText(arrest.date),
    arrest.district === undefined ? "district not known" : courtText(arrest.district),
    ...(arrest.division === undefined ? [] : [arrest.division]),
    ...(arrest.agency === undefined ? [] : [arrest.agency]),
  ];
  const linked = [...charges.values()].filter(
    (charge) => charge.arrest === arrest.id && !charge.id.startsWith("arrest:"),
  );
  const about = [...arrest.booked, ...linked.map((charge) => chargeName(charge.id, charge))];
  return [
    ...hanging("Arrest", place.join(" · "), 9, terminal.width),
    ...hanging("", `for ${about.join("; ") || "offenses not known"}`, 9, terminal.width),
  ];
}
