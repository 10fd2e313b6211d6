import type { Classification, ClassifiedRow, RowAuthority, Span } from "@setaside/relief";
import type { Terminal } from "../terminal.ts";
import { dateText } from "./date.ts";
import { levelText } from "./level.ts";
import { counted, hanging, wrap } from "./lines.ts";
import { confidenceText, legend, marks } from "./marks.ts";
import { factName, shortCite, whoText } from "./names.ts";
import { bar, barWidth, verdictWord } from "./verdict.ts";

const column = barWidth + 4;

/** One offense: its level with bars, the rows that it may be, who decided and what is only our reasoning, what is missing. */
export function classificationLines(found: Classification, why: boolean, terminal: Terminal): readonly string[] {
  const { paint, width } = terminal;
  const { level } = found;
  const confidence = level.confidence === null ? "" : ` · confidence ${confidenceText(level.confidence, terminal)}`;
  const lines = [
    paint.bold(found.statute),
    ...wrap(givenText(found), width).map(paint.dim),
    "",
    ...wrap(`${levelText(level)}${confidence} · attorney to confirm`, width),
    "",
    ...spanLines(
      [
        ["Level A", level.A],
        ["Level B", level.B],
        ["Excluded", level.excluded],
        ["Crime of violence, 18 U.S.C. § 16(a)", found.crimeOfViolence],
      ],
      found,
      terminal,
    ),
  ];
  for (const { message } of found.remarks) lines.push("", ...wrap(`Look: ${message}`, width).map(paint.yellow));
  lines.push(...rowsLines(found.rows, terminal), ...authorityLines(found, why, terminal));
  if (why) lines.push("", paint.bold("Proof"), ...proofLines(found, terminal));
  if (found.missing.length > 0) {
    const missing = [...found.missing].sort(
      (a, b) => Number(b.fact === "charge.statute") - Number(a.fact === "charge.statute"),
    );
    lines.push("", paint.bold("Missing"));
    for (const { fact, question, who } of missing)
      lines.push(...hanging("  -", `${factName(fact)} (${whoText(who)}): ${question}`, 4, width));
  }
  return [...lines, "", ...legend(terminal).map(paint.dim), "", "Legal information for an attorney to confirm."];
}

function givenText({ given }: Classification): string {
  const { circuit, form, childVictim, offenseDate, predicate } = given;
  return [
    circuit === undefined ? "any circuit" : circuitText(circuit),
    form === undefined ? "form open" : form,
    childVictim === undefined
      ? "child victim not known"
      : childVictim
        ? "a child was a victim"
        : "no child was a victim",
    offenseDate === undefined ? "offense date not known" : `offense of ${dateText(offenseDate)}`,
    ...(predicate === undefined ? [] : [`predicate ${predicate}`]),
  ].join(" · ");
}

function circuitText(circuit: string): string {
  if (circuit === "dc") return "D.C. Circuit";
  return circuit === "fed" ? "Federal Circuit" : `Circuit ${circuit}`;
}

/** A level's verdict; an interval says what holds it open. */
function spanLines(
  spans: readonly (readonly [string, Span])[],
  { level, missing }: Classification,
  terminal: Terminal,
): readonly string[] {
  return spans.map(([name, span]) => {
    const settled = span.least === span.most;
    const facts = level.openBy.includes("fact") ? `: ${counted(missing.length, "fact")}` : "";
    return `  ${bar(span, terminal)}  ${terminal.paint.bold(name.padEnd(38))}${verdictWord(span)}${settled ? "" : facts}`;
  });
}

function rowsLines(rows: readonly ClassifiedRow[], terminal: Terminal): readonly string[] {
  const { paint, width } = terminal;
  if (rows.length === 0) return [];
  return [
    "",
    paint.bold("What the citation may mean, row by row: is force an element?"),
    ...rows.flatMap((row) => {
      const drawn =
        row.crimeOfViolence === undefined ? "predicate".padEnd(barWidth) : bar(row.crimeOfViolence, terminal);
      const said =
        row.crimeOfViolence === undefined ? row.classification.replaceAll("-", " ") : verdictWord(row.crimeOfViolence);
      const held = row.inCircuit === undefined ? "" : ` In this circuit: ${heldText(row.inCircuit)}.`;
      const changed =
        row.amended === undefined
          ? ""
          : ` Its words have changed (${row.amended.changes.map(({ when }) => dateText(when)).join(", ")}): the date of the offense matters.`;
      return [
        `  ${drawn}  ${paint.bold(row.statute)}: ${said}`,
        ...hanging(
          "",
          `${row.name}. ${row.basis}${held}${changed} ${marks({ kind: "analysis", confidence: row.confidence }, terminal)}`,
          column,
          width,
        ),
      ];
    }),
  ];
}

const held: Readonly<Record<string, string>> = {
  cov: "a crime of violence",
  not: "not a crime of violence",
  unsettled: "unsettled",
  depends: "it depends on the predicate",
  follows: "it follows the principal offense",
};

function heldText({ answer, doubtful, form }: NonNullable<ClassifiedRow["inCircuit"]>): string {
  const only = form === undefined ? "" : ` (only for ${form})`;
  return `${held[answer] ?? answer}${only}${doubtful ? ", its standing doubtful: shown and not followed" : ""}`;
}

/** With this many holdings or fewer, each is told in full. */
const fewHoldings = 4;

/**
 * What courts held and what we only reason from, apart. In full: the Supreme
 * Court's word, that of the circuit given, and all where they are few or the
 * whole proof is asked for; else by name, under what they held.
 */
function authorityLines(found: Classification, why: boolean, terminal: Terminal): readonly string[] {
  const { paint, width } = terminal;
  const holdings = found.authorities.filter(({ role }) => role === "holding");
  // One that decided a row here may be reasoned from for another: it stands with what it decided.
  const decided = new Set(holdings.map(({ id }) => id));
  const reasoning = found.authorities.filter(({ role, id }) => role === "reasoning" && !decided.has(id));
  const binding = ({ court }: RowAuthority) => court === "scotus" || court === found.given.circuit;
  const full = holdings.filter((each) => why || holdings.length <= fewHoldings || binding(each));
  const short = holdings.filter((each) => !full.includes(each));
  const named = (each: RowAuthority) =>
    `${each.citation}${statusText(each.status)} ${confidenceText(each.confidence, terminal)}`;
  const lines: string[] = [];
  if (holdings.length > 0) lines.push("", paint.bold(terminal.unicode ? "⚖ A court held" : "A court held"));
  lines.push(...full.flatMap((each) => inFull(each, terminal)));
  for (const [direction, says] of [
    ["cov", "Held a crime of violence"],
    ["not-cov", "Held not one"],
  ] as const) {
    const these = short.filter((each) => each.direction === direction);
    if (these.length > 0) lines.push(...hanging("  -", `${says}: ${these.map(named).join("; ")}`, 4, width));
  }
  if (reasoning.length === 0) return lines;
  lines.push(
    "",
    paint.bold(`${terminal.unicode ? "✎ " : ""}Our analysis reasons from; they did not decide this offense`),
  );
  if (why) lines.push(...reasoning.flatMap((each) => inFull(each, terminal)));
  else lines.push(...hanging("  -", reasoning.map(named).join("; "), 4, width));
  return lines;
}

function inFull(authority: RowAuthority, terminal: Terminal): readonly string[] {
  const { citation, holding, status, confidence, role } = authority;
  const kind = role === "holding" ? "holding" : "analysis";
  const text = `${citation}${statusText(status)} ${marks({ kind, confidence }, terminal)} ${holding}`;
  return hanging("  -", text, 4, terminal.width);
}

function statusText(status: RowAuthority["status"]): string {
  return status === "good" ? "" : ` (${status})`;
}

function proofLines({ because }: Classification, terminal: Terminal): readonly string[] {
  return because.flatMap((reason) => {
    const step = 2 + 2 * reason.depth;
    const text = `${reason.text} ${marks(reason, terminal)} ${shortCite(reason.citation)}`;
    return hanging(`${" ".repeat(step)}${verdictWord(reason).split(",")[0]}`, text, step + 10, terminal.width);
  });
}
