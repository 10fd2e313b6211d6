import { parseDocketNumber, parsePrintedDate, readCourtLine } from "@setaside/citation";
import type { DocketCourt, DocketNumber, Printed } from "../docket/docket.ts";
import type { PageItem } from "../html/page.ts";

const caseLine = /\b(CRIMINAL|CIVIL|BANKRUPTCY)\s+DOCKET\s+FOR\s+CASE\s*#?\s*:?\s*(\S+)?/iu;

/** The page's heading: which court, which case, which kind of docket. */
export interface Heading {
  readonly kind: "criminal" | "civil" | "bankruptcy";
  /** Where the heading stands among the page's items. */
  readonly index: number;
  readonly court: DocketCourt;
  readonly number: DocketNumber | undefined;
  /** The defendant whom a single-defendant sheet is about: the number's last group. */
  readonly defendant: number | undefined;
}

/** Finds "CRIMINAL DOCKET FOR CASE #" and the court's lines above it. Undefined when the page has no such line. */
export function readHeading(items: readonly PageItem[]): Heading | undefined {
  for (const [index, item] of items.entries()) {
    const lines = item.kind === "row" ? item.cells.flatMap((cell) => cell.lines) : item.lines;
    const at = lines.findIndex((line) => caseLine.test(line));
    if (at < 0) continue;
    const match = caseLine.exec(lines[at] ?? "");
    const kind = (match?.[1] ?? "").toLowerCase();
    const number = readNumber(match?.[2] ?? lines[at + 1] ?? "");
    return {
      kind: kind === "civil" ? "civil" : kind === "bankruptcy" ? "bankruptcy" : "criminal",
      index,
      court: readCourt(lines.slice(0, at)),
      number: number?.number,
      defendant: number?.defendant,
    };
  }
  return undefined;
}

/** The docket number in its normal form, with the defendant that the printed one ends in. Undefined when it is none. */
export function readNumber(printed: string): { number: DocketNumber; defendant: number | undefined } | undefined {
  // No docket number is this long, and what follows would look at every tail of it.
  if (printed.length > 200) return undefined;
  const parsed = parseDocketNumber(printed.replace(/[,;.]+$/u, ""));
  if (parsed === undefined) return undefined;
  const type = /-([a-z]+)-/u.exec(parsed.normal)?.[1] ?? "";
  return { number: { printed, normal: parsed.normal, type }, defendant: parsed.defendant };
}

/** The district and division from the heading's lines above the case number; the last line that names a court wins. */
function readCourt(lines: readonly string[]): DocketCourt {
  const printed = lines.join(", ");
  for (const line of [...lines].reverse()) {
    const read = readCourtLine(line);
    if (read.court !== undefined) {
      return { id: read.court.id, circuit: read.court.circuit, division: read.divisionName ?? read.division, printed };
    }
  }
  return { id: undefined, circuit: undefined, division: undefined, printed };
}

/** What stands between the heading and the first party: title, dates, linked cases. */
export interface HeadingDetails {
  readonly caption: string;
  /** Lines that are none of the others, such as "Assigned to: …". */
  readonly others: readonly string[];
  readonly filed: Printed | undefined;
  readonly terminated: Printed | undefined;
  readonly linked: readonly string[];
}

/** What stands before the number of a linked case. */
export const linkedLabel =
  /(?:magistrate\s+judge\s+case\s+numbers?|related\s+cases?|appeals\s+court\s+case\s+numbers?|cases?\s+in\s+other\s+court|other\s+court\s+case\s+numbers?|lead\s+case|member\s+cases?)\s*:/iu;

/** Reads dates and linked cases from the items of the heading's table. */
export function readDetails(items: readonly PageItem[]): HeadingDetails {
  let filed: Printed | undefined;
  let terminated: Printed | undefined;
  let caption = "";
  const others: string[] = [];
  const linked: string[] = [];
  for (const item of items) {
    if (item.kind !== "row") continue;
    for (const [at, cell] of item.cells.entries()) {
      for (const [lineAt, line] of cell.lines.entries()) {
        filed ??= labelledDate(line, /^Date Filed:/iu, "Date Filed");
        terminated ??= labelledDate(line, /^Date Terminated:/iu, "Date Terminated");
        const label = linkedLabel.exec(line);
        if (label === null) {
          if (caption === "" && /^Case title:/iu.test(line)) caption = line.replace(/^Case title:\s*/iu, "");
          else if (line !== filed?.text && line !== terminated?.text) others.push(line);
          continue;
        }
        const here = line.slice(label.index + label[0].length).trim();
        const value = here !== "" ? here : (cell.lines[lineAt + 1] ?? item.cells[at + 1]?.lines.join(" ") ?? "");
        if (/\d/u.test(value)) linked.push(`${label[0]} ${value}`);
      }
    }
  }
  return { caption, others, filed, terminated, linked };
}

function labelledDate(line: string, label: RegExp, place: string): Printed | undefined {
  if (!label.test(line)) return undefined;
  const date = parsePrintedDate(line.replace(label, "").trim().split(" ")[0] ?? "");
  return date.ok ? { value: date.iso, place, text: line } : undefined;
}

/** Flags of the right-aligned line above the heading: words in capitals, separated by commas. */
export function readFlags(items: readonly PageItem[]): readonly string[] {
  for (const item of items) {
    if (item.kind !== "row" || item.cells.length !== 1) continue;
    const text = item.cells[0]?.lines.join(",") ?? "";
    if (text.length > 300 || !/^[A-Za-z0-9_\- ,/]+$/u.test(text)) continue;
    return text
      .split(",")
      .map((flag) => flag.trim())
      .filter((flag) => flag !== "");
  }
  return [];
}
