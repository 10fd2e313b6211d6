import type { Change, ChangedRelief, LawChanges, Statement } from "@setaside/law";
import type { Terminal } from "../terminal.ts";
import { dateText } from "./date.ts";
import { hanging, inWords } from "./lines.ts";
import { marks } from "./marks.ts";

/** What changed in the law between two days, for people. */
export function lawChangeLines(changes: LawChanges, terminal: Terminal): readonly string[] {
  const { paint, width } = terminal;
  const { jurisdiction, from, to, began, ended, changed, decided } = changes;
  const lines = [paint.bold(`${jurisdiction.name}: from ${dateText(from)} to ${dateText(to)}`)];
  const part = (head: string, texts: readonly string[]) => {
    if (texts.length > 0) lines.push("", paint.bold(head), ...texts.flatMap((text) => hanging("  -", text, 4, width)));
  };
  part(
    "Came into force",
    began.map(({ name, citation }) => `${name}: ${citation}`),
  );
  part(
    "Ended",
    ended.map(({ name, citation }) => `${name}: ${citation}`),
  );
  for (const each of changed) part(`${each.name} (${each.citation})`, sentences(each, changes, terminal));
  part(
    "Decided, or perhaps decided, in between",
    decided.map(({ citation, holding }) => `${citation}: ${holding}`),
  );
  if (began.length + ended.length + changed.length + decided.length === 0)
    lines.push("", "Nothing that is encoded here changed.");
  return [...lines, "", "Legal information for an attorney to confirm."];
}

function sentences(
  { was, is, sure, changes, amendments }: ChangedRelief,
  { from, to }: LawChanges,
  terminal: Terminal,
): readonly string[] {
  const said = (statement: Statement) => `${statement.text} [${marks(statement, terminal)}]`;
  const other = JSON.stringify(was) !== JSON.stringify(is);
  return [
    ...(other
      ? [`On ${dateText(from)} the text ${period(was)} stood, on ${dateText(to)} the text ${period(is)}.`]
      : [`One text is encoded for both days, ${period(is)}.`]),
    ...(sure ? [] : ["It is not known for sure whether these texts stood on those days."]),
    ...(other && changes.length === 0 ? ["No difference between the two texts is encoded."] : []),
    ...changes.map((change) => sentence(change, said)),
    ...amendments.map((each) => `The research records: ${said(each)}`),
  ];
}

/** `since 16 November 2021`, `from 13 August 2010 until 16 November 2021`. */
function period({ from, to }: ChangedRelief["was"]): string {
  const [begun, ended] = [from === null ? undefined : dateText(from), to === undefined ? undefined : dateText(to)];
  if (ended === undefined) return begun === undefined ? "since a day that is not known" : `since ${begun}`;
  return begun === undefined ? `until ${ended}` : `from ${begun} until ${ended}`;
}

/** One thing said before and another now is “was … is now …”; anything else is what fell away and what is new. */
function sentence({ label, was, is }: Change, said: (statement: Statement) => string): string {
  if (was.length === 1 && is.length === 1) return `${label}. Was: ${was.map(said)} Is now: ${is.map(said)}`;
  return [
    `${label}.`,
    ...(was.length === 0 ? [] : [`No longer: ${inWords(was.map(said))}`]),
    ...(is.length === 0 ? [] : [`New: ${inWords(is.map(said))}`]),
  ].join(" ");
}
