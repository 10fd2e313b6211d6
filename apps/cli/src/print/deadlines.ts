import type { Ground } from "@setaside/logic";
import { type Deadline, type DeadlineDate, type Deadlines, dayWords } from "@setaside/relief";
import type { Terminal } from "../terminal.ts";
import { deadlineLabels } from "./deadline-labels.data.ts";
import { hanging, wrap } from "./lines.ts";
import { marks } from "./marks.ts";
import { shortCite } from "./names.ts";

/** The dates of a proceeding, for people: each with its computation, its readings and what to look at. */
export function deadlineLines(
  { relief, court, events, clocks, waits, notes, statements, language }: Deadlines,
  written: string | undefined,
  terminal: Terminal,
): readonly string[] {
  const { paint, width } = terminal;
  const say = deadlineLabels[language];
  const lines = [[paint.bold(relief?.name ?? ""), ...(court === undefined ? [] : [court.name])].join(" · ")];
  for (const { date, label } of events) lines.push(...hanging(`  ${dayWords(date, language)}`, label, 32, width));
  const running = clocks.filter(({ state }) => state === "running");
  for (const clock of running) lines.push("", ...clockLines(clock, language, terminal));
  const others = clocks.filter(({ state }) => state !== "running");
  if (others.length > 0) lines.push("", paint.bold(say.notYet));
  for (const { what, why = "" } of others) lines.push(...hanging("  -", `${what}. ${why}`, 4, width));
  if (waits.length > 0) lines.push("", paint.bold(say.before));
  for (const wait of waits) lines.push(...waitLines(wait, language, terminal));
  const open = new Set(running.flatMap(({ questions }) => questions.map(({ question }) => question)));
  if (open.size > 0) lines.push("", paint.bold(say.open));
  for (const question of open) lines.push(...hanging("  -", question, 4, width));
  if (statements.length > 0) lines.push("", paint.bold(say.law));
  for (const ground of statements) lines.push(...hanging("  -", groundText(ground, terminal), 4, width));
  if (written !== undefined) lines.push("", ...wrap(say.written(written), width));
  lines.push("", ...notes.flatMap(({ text }) => wrap(text, width)));
  return lines;
}

function waitLines(
  { day, some, sentence, ground }: Deadlines["waits"][number],
  language: Deadlines["language"],
  terminal: Terminal,
): readonly string[] {
  const { paint, width } = terminal;
  const say = deadlineLabels[language];
  const shown = day === undefined ? [] : [`  ${paint.cyan(dayWords(day, language))}`];
  return [
    ...shown,
    ...hanging("", `${some ? `(${say.some}) ` : ""}${sentence}`, 4, width),
    ...hanging("", groundText(ground, terminal), 4, width),
  ];
}

function clockLines(clock: Deadline, language: Deadlines["language"], terminal: Terminal): readonly string[] {
  const { paint, width } = terminal;
  const say = deadlineLabels[language];
  const [first = "", ...rest] = wrap(clock.what, width);
  const lines = [paint.bold(`${first.charAt(0).toUpperCase()}${first.slice(1)}`), ...rest.map(paint.bold)];
  lines.push(
    ...hanging("", `  ${say.who[clock.actor][clock.force]} · ${groundText(clock.ground, terminal)}`, 2, width),
  );
  for (const date of clock.dates) lines.push(...dateLines(date, language, terminal));
  for (const { text } of clock.flags) lines.push(...hanging("  !", text, 4, width));
  for (const ground of clock.cautions) lines.push(...hanging("  -", groundText(ground, terminal), 4, width));
  return lines;
}

function dateLines(
  { day, safe, likelier, sentence, readings }: DeadlineDate,
  language: Deadlines["language"],
  { paint, width }: Terminal,
): readonly string[] {
  const say = deadlineLabels[language];
  const words = [...(safe ? [say.safe] : []), ...(likelier ? [say.likelier] : [])];
  const name = dayWords(day, language);
  return [
    `  ${paint.cyan(name)}${words.length === 0 ? "" : `  ${words.join(", ")}`}`,
    ...hanging("", sentence, 4, width),
    ...readings.flatMap(({ reading }) => hanging(`    ${say.reading}`, reading, 5 + say.reading.length, width)),
  ];
}

function groundText(ground: Ground, terminal: Terminal): string {
  return `${ground.text} ${marks(ground, terminal)} ${shortCite(ground.citation)}`;
}
