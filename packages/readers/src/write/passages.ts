import type { Docket, DocketDefendant } from "../docket/docket.ts";
import type { Mask } from "../docket/mask.ts";

/**
 * A piece of a document's text, to be shown beside what was read from it. Its
 * `place` is the one that sources of assertions name; several pieces may have
 * the same place, such as two entries of one day without a number.
 */
export interface SourcePassage {
  readonly place: string;
  /** The part of the document that the piece stands in, as the document calls it: "Pending Counts", "Docket Text". */
  readonly section: string;
  /** As it may be shown: other people masked, no login, no markup. */
  readonly text: string;
}

/** Place of a row that fits nowhere. */
export function unplacedPlace(place: string): string {
  return `${place}, not placed`;
}

/** Place of the linked case at an index of the list. */
export function linkedPlace(at: number): string {
  return `linked case ${at + 1}`;
}

const chargeSections = { pending: "Pending Counts", terminated: "Terminated Counts", complaint: "Complaints" } as const;

/**
 * A docket's text for one defendant in the order of the sheet, masked exactly as
 * sources quote it. Blocks of other defendants, witnesses and movants are left
 * out whole; of PACER's receipt only the day remains.
 */
export function passagesOf(docket: Docket, client: DocketDefendant, mask: Mask): readonly SourcePassage[] {
  const found: SourcePassage[] = [];
  const add = (section: string, place: string, ...parts: readonly string[]): void => {
    const text = parts.filter((part) => part.trim() !== "").join("\n");
    if (text !== "") found.push({ place, section, text });
  };
  const own = `Defendant (${client.number})`;
  add("heading", "flags", docket.flags.join(","));
  add("heading", "heading", docket.court.printed, docket.number.printed);
  add("heading", "caption", mask.caption(docket.caption));
  if (docket.filed !== undefined) add("heading", docket.filed.place, docket.filed.text);
  if (docket.terminated !== undefined) add("heading", docket.terminated.place, docket.terminated.text);
  docket.linked.forEach((each, at) => {
    add("heading", linkedPlace(at), mask.entry(each));
  });
  add("heading", "case details", ...docket.details.map(mask.entry));
  add(own, own, own, ...client.printed);
  if (client.terminated !== undefined && client.terminated.place !== own)
    add(own, client.terminated.place, client.terminated.text);
  add(own, `${own}, counsel`, ...client.counsel.map(mask.entry));
  const addRows = (list: keyof typeof chargeSections): void => {
    for (const row of client.rows)
      if (row.list === list)
        add(
          chargeSections[list],
          row.place,
          mask.cell(row.title),
          mask.cell(row.count ?? ""),
          mask.cell(row.disposition),
        );
  };
  addRows("pending");
  const { openingLevel, terminatedLevel } = client;
  if (openingLevel !== undefined) add("Pending Counts", openingLevel.place, mask.cell(openingLevel.text));
  addRows("terminated");
  if (terminatedLevel !== undefined) add("Terminated Counts", terminatedLevel.place, mask.cell(terminatedLevel.text));
  addRows("complaint");
  add("Plaintiff", "Plaintiff", ...docket.plaintiff.map(mask.entry));
  for (const entry of docket.entries)
    add("Docket Text", entry.place, entry.dated, mask.entry(entry.whole ?? entry.text));
  for (const row of docket.unplaced) add("not placed", unplacedPlace(row.place), mask.entry(row.text));
  if (docket.printed !== undefined) add("receipt", "receipt", docket.printed);
  return found;
}

/** Words of a passage that a source quotes. */
export interface QuotedPassage {
  readonly passage: SourcePassage;
  /** Where the words begin and end in `passage.text`; both 0 when only the place is known. */
  readonly start: number;
  readonly end: number;
}

/**
 * The passages that a source quotes, with the words in them. A source may join
 * several places ("Pending Counts, row 2; entry 13"), each with its words on
 * lines of its own, and cut long words short with " …". Of several passages at
 * one place, the one that holds the words is meant.
 */
export function quotedPassages(
  source: readonly SourcePassage[],
  quote: { readonly place: string; readonly text: string },
): readonly QuotedPassage[] {
  const whole = source.filter((each) => each.place === quote.place);
  if (whole.length > 0) return bestOf(whole, quote.text);
  const places = quote.place.split("; ");
  const lines = quote.text.split("\n");
  // Only the first of several quotes, a row's disposition, may have more lines than one.
  const first = lines.length - places.length + 1;
  return places.flatMap((place, at) => {
    const there = source.filter((each) => each.place === place);
    const words = at === 0 ? lines.slice(0, Math.max(0, first)).join("\n") : (lines[first + at - 1] ?? "");
    return bestOf(there, words);
  });
}

function bestOf(passages: readonly SourcePassage[], text: string): readonly QuotedPassage[] {
  const words = text.replace(/ …$/u, "");
  for (const passage of passages) {
    const start = words === "" ? -1 : passage.text.indexOf(words);
    if (start >= 0) return [{ passage, start, end: start + words.length }];
  }
  return passages.slice(0, 1).map((passage) => ({ passage, start: 0, end: 0 }));
}
