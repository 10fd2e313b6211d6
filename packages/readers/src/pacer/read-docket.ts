import type { ChargeList, ChargeRow, Docket, DocketDefendant, Printed, UnplacedRow } from "../docket/docket.ts";
import type { Page, PageItem } from "../html/page.ts";
import { limits } from "../limits.ts";
import { plainProblem, type ReadProblem } from "../problem.ts";
import { labelOf } from "./blocks.ts";
import { looksLikeCharge, readChargeRow } from "./charge-row.ts";
import { readEntryTable } from "./entry-table.ts";
import { readDetails, readFlags, readHeading } from "./heading.ts";
import { isPersonName, readPartyCell } from "./party.ts";
import { readReceipt } from "./receipt.ts";

export type DocketResult =
  | { readonly ok: true; readonly docket: Docket }
  | { readonly ok: false; readonly problem: ReadProblem };

/**
 * A CM/ECF criminal docket sheet as a `Docket`. `secrets` are the receipt's
 * login and client code, found in the raw text. Problems: not a criminal
 * docket, no case number, no defendant's block.
 */
export function readDocket(page: Page, secrets: readonly string[]): DocketResult {
  const receipt = readReceipt(page.items);
  const items = page.items.slice(0, receipt.start);
  const heading = readHeading(items);
  if (heading === undefined) return { ok: false, problem: plainProblem("not-a-docket") };
  if (heading.kind !== "criminal") {
    return { ok: false, problem: plainProblem(heading.kind === "civil" ? "civil-docket" : "bankruptcy-docket") };
  }
  if (heading.number === undefined) return { ok: false, problem: plainProblem("no-case-number") };
  const body = items.slice(heading.index + 1);
  const walk = walkBlocks(body, heading.defendant);
  if (walk.tooLong) return { ok: false, problem: plainProblem("too-complex") };
  if (walk.defendants.length === 0) return { ok: false, problem: plainProblem("no-defendant") };
  const details = readDetails(body.slice(0, walk.firstLabel));
  const entries = readEntryTable(body.slice(walk.entriesAt));
  const outside = [...items.slice(0, heading.index), ...body.slice(walk.entriesAt), ...page.items.slice(receipt.start)];
  for (const item of outside) {
    if (item.kind === "row" && looksLikeCharge(item.cells))
      walk.unplaced.push(unplaced("outside the charge blocks", item));
  }
  return {
    ok: true,
    docket: {
      court: heading.court,
      number: heading.number,
      flags: readFlags(items.slice(Math.min(page.mainStart, heading.index), heading.index)),
      caption: details.caption,
      details: details.others,
      plaintiff: walk.plaintiff,
      linked: details.linked,
      filed: details.filed,
      terminated: details.terminated,
      defendants: walk.defendants,
      entries,
      otherParties: walk.otherParties,
      printed: receipt.printed,
      entryLimits: entryLimits(receipt.limits, page.items, receipt.start === page.items.length, entries.length),
      unplaced: walk.unplaced,
      secrets,
    },
  };
}

function entryLimits(
  criteria: string | undefined,
  items: readonly PageItem[],
  cut: boolean,
  entries: number,
): string[] {
  const found: string[] = [];
  if (criteria !== undefined) {
    // Only numbers and dates: whatever else stands there may be a name.
    const bounds = (criteria.match(/\b\d[\d/]{0,9}\b/gu) ?? []).slice(0, 4).join(" to ");
    found.push(`the sheet was asked for only in part${bounds === "" ? "" : ` (${bounds})`}`);
  }
  const none = items.some(
    (item) => item.kind !== "row" && /none satisfy the selection criteria/iu.test(item.lines.join(" ")),
  );
  if (none || (entries === 0 && criteria === undefined)) found.push("the sheet was printed without docket entries");
  if (cut) found.push("the page ends without PACER's receipt, so it may be cut short");
  return found;
}

interface Walk {
  readonly defendants: DocketDefendant[];
  readonly unplaced: UnplacedRow[];
  readonly otherParties: string[];
  readonly plaintiff: string[];
  /** Index of the first party or block label, where the heading's details end. */
  firstLabel: number;
  /** A charge row is longer than any can be. */
  tooLong: boolean;
  entriesAt: number;
}

interface DefendantDraft {
  readonly number: number;
  readonly place: string;
  cell: readonly string[] | undefined;
  counsel: readonly string[];
  readonly rows: ChargeRow[];
  readonly levels: Map<string, Printed>;
  readonly seen: Set<string>;
}

/** The block that content rows belong to, and the table it stands in: a new table ends it. */
type Open =
  | { readonly kind: "counts"; readonly list: ChargeList; readonly label: string; readonly table: number; row: number }
  | { readonly kind: "level"; readonly block: string; readonly label: string; readonly table: number }
  | { readonly kind: "name"; readonly table: number }
  | { readonly kind: "party"; readonly table: number };

function walkBlocks(items: readonly PageItem[], sheetDefendant: number | undefined): Walk {
  const walk: Walk = {
    defendants: [],
    unplaced: [],
    otherParties: [],
    plaintiff: [],
    firstLabel: items.length,
    tooLong: false,
    entriesAt: items.length,
  };
  const drafts: DefendantDraft[] = [];
  let draft: DefendantDraft | undefined;
  let open: Open | undefined;
  for (const [at, item] of items.entries()) {
    if (item.kind !== "row") continue;
    const label = labelOf(item);
    if (label !== undefined) {
      walk.firstLabel = Math.min(walk.firstLabel, at);
      open = undefined;
      if (label.kind === "entries") {
        walk.entriesAt = at;
        break;
      }
      if (label.kind === "defendant") {
        draft = openDefendant(drafts, label.number ?? sheetDefendant ?? drafts.length + 1);
        open = { kind: "name", table: item.table };
      } else if (label.kind === "party") {
        draft = undefined;
        open = { kind: "party", table: item.table };
      } else if (draft !== undefined) {
        draft.seen.add(label.label);
        open = label.kind === "counts" ? { ...label, table: item.table, row: 0 } : { ...label, table: item.table };
      }
      continue;
    }
    if (open !== undefined && open.table !== item.table) open = undefined;
    if (open?.kind === "party") {
      const name = item.cells[0]?.lines[0] ?? "";
      if (!/^(?:usa|united states(?: of america)?)$/iu.test(name)) walk.otherParties.push(name);
      else walk.plaintiff.push(...item.cells.flatMap((cell) => cell.lines));
      open = undefined;
      continue;
    }
    if (open === undefined || draft === undefined) {
      if (looksLikeCharge(item.cells)) walk.unplaced.push(unplaced("outside the charge blocks", item));
      continue;
    }
    placeRow(draft, open, item, walk);
  }
  for (const each of drafts) walk.defendants.push(finishDefendant(each));
  return walk;
}

/** A defendant's block may be printed twice (a page put together from parts): the number is the identity. */
function openDefendant(drafts: DefendantDraft[], number: number): DefendantDraft {
  const known = drafts.find((each) => each.number === number);
  if (known !== undefined) return known;
  const fresh: DefendantDraft = {
    number,
    place: `Defendant (${number})`,
    cell: undefined,
    counsel: [],
    rows: [],
    levels: new Map(),
    seen: new Set(),
  };
  drafts.push(fresh);
  return fresh;
}

function placeRow(
  draft: DefendantDraft,
  open: Exclude<Open, { kind: "party" }>,
  item: Extract<PageItem, { kind: "row" }>,
  walk: Walk,
): void {
  const first = item.cells[0]?.lines ?? [];
  if (open.kind === "name") {
    if (draft.cell === undefined && first.length > 0) {
      draft.cell = first;
      draft.counsel = item.cells.slice(1).flatMap((cell) => cell.lines);
    } else if (looksLikeCharge(item.cells)) walk.unplaced.push(unplaced("in the defendant's block", item));
    return;
  }
  if (open.kind === "level") {
    const text = first.join(" ");
    if (draft.levels.has(open.block) || item.cells.slice(1).some((cell) => cell.lines.length > 0)) {
      walk.unplaced.push(unplaced(open.label, item));
    } else draft.levels.set(open.block, { value: text, place: open.label, text });
    return;
  }
  if (first.join(" ") === "None" && item.cells.slice(1).every((cell) => cell.lines.length === 0)) return;
  open.row++;
  if (
    item.cells.reduce((sum, cell) => sum + cell.lines.reduce((all, line) => all + line.length, 0), 0) > limits.chargeRow
  ) {
    walk.tooLong = true;
    return;
  }
  const place = `${open.label}, row ${open.row}`;
  if (draft.rows.length >= limits.chargeRows) walk.unplaced.push(unplaced(place, item));
  else draft.rows.push(readChargeRow(item.cells, open.list, place));
}

function unplaced(place: string, item: Extract<PageItem, { kind: "row" }>): UnplacedRow {
  return { place, text: item.cells.map((cell) => cell.lines.join(" ")).join(" | ") };
}

const blocks = [
  "Pending Counts",
  "Highest Offense Level (Opening)",
  "Terminated Counts",
  "Highest Offense Level (Terminated)",
  "Complaints",
];

function finishDefendant(draft: DefendantDraft): DocketDefendant {
  const party = readPartyCell(draft.cell ?? [], draft.place);
  return {
    number: draft.number,
    name: party.name,
    aliases: party.aliases,
    terminated: party.terminated,
    printed: draft.cell ?? [],
    counsel: draft.counsel,
    isPerson: isPersonName(party.name),
    rows: draft.rows,
    openingLevel: draft.levels.get("opening"),
    terminatedLevel: draft.levels.get("terminated"),
    missingBlocks: blocks.filter((label) => !draft.seen.has(label)),
  };
}
