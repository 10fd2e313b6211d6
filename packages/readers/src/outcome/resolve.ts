import type { ConvictionManner, Outcome, ReadingConfidence } from "@setaside/casefile";
import { readDisposition } from "../disposition/disposition.ts";
import { type Charge, isComplaint } from "../docket/charge.ts";
import type { DocketEntry } from "../docket/docket.ts";
import type { CaseState, ChargeEvents } from "./charge-events.ts";
import { resolveComplaint } from "./complaint.ts";
import { ended } from "./plain-end.ts";
import { type Resolution, type ResolutionNote, unknown } from "./resolution.ts";

/**
 * How one charge ended: its own row first, then what the entries say of it,
 * never a default. See README "Outcomes".
 */
export function resolve(charge: Charge, events: ChargeEvents, state: CaseState): Resolution {
  if (isComplaint(charge)) return resolveComplaint(charge, state);
  const disposition = charge.disposition;
  switch (disposition.kind) {
    case "convicted":
      return convicted(disposition.manner, disposition.implied ? "inferred" : "printed", events, state, []);
    case "revocation":
      return convicted(undefined, "inferred", events, state, [{ code: "revocation-overwrote" }]);
    case "dismissed":
      return dismissedCharge(disposition.by, events);
    case "blank":
    case "open":
      return withoutDisposition(charge, events, state);
    case "unread":
      return unknown({ code: "disposition-unread", detail: disposition.why });
    default:
      return ended(disposition.kind, events);
  }
}

function convicted(
  printed: ConvictionManner | undefined,
  confidence: ReadingConfidence,
  events: ChargeEvents,
  state: CaseState,
  before: readonly ResolutionNote[],
): Resolution {
  const notes = [...before];
  const entries: DocketEntry[] = [];
  const found = printed === undefined ? mannerOf(events) : { manner: printed, entry: undefined };
  if (found === undefined) notes.push({ code: "manner-unknown" });
  if (found?.entry !== undefined) entries.push(found.entry);
  const manner = found === undefined ? {} : { manner: found.manner };
  const judgments = judgmentsOf(events);
  const vacaturs = events.of("vacatur").filter((each) => each.how === "named" && each.event.entry.date !== undefined);
  const unclear = events.of("vacatur").find((each) => each.how === "unnamed");
  if (unclear !== undefined) notes.push({ code: "vacatur-unclear", entry: unclear.event.entry });
  const first = judgments[0];
  if (first === undefined) notes.push({ code: state.partial ? "judgment-not-in-entries" : "no-judgment-entry" });
  else entries.push(first);
  const outcomes: Outcome[] = [
    { class: "convicted", ...manner, ...(first?.date === undefined ? {} : { date: first.date }) },
  ];
  const vacated = vacaturs[0]?.event.entry;
  if (vacated?.date !== undefined && (first?.date === undefined || vacated.date >= first.date)) {
    outcomes.push({ class: "vacated", date: vacated.date });
    entries.push(vacated);
    const again = judgments.find(
      (each) => each.date !== undefined && vacated.date !== undefined && each.date > vacated.date,
    );
    if (again?.date !== undefined) {
      outcomes.push({ class: "convicted", ...manner, date: again.date });
      entries.push(again);
    }
  }
  return { outcomes, confidence: found?.entry === undefined ? confidence : "inferred", entries, notes };
}

/** Judgments that cover the charge, oldest first: by name, else those that name no counts. */
function judgmentsOf(events: ChargeEvents): readonly DocketEntry[] {
  const all = events.of("judgment");
  const named = all.filter((each) => each.how === "named");
  return (named.length > 0 ? named : all).map((each) => each.event.entry);
}

/** Plea or verdict: what names the count goes before what names none; of these the last. */
function mannerOf(events: ChargeEvents): { manner: ConvictionManner; entry: DocketEntry } | undefined {
  const withdrawn = events
    .of("plea-withdrawn")
    .map((each) => each.event.entry.date)
    .sort()
    .at(-1);
  const pleas = events
    .of("plea")
    .filter((each) => withdrawn === undefined || (each.event.entry.date ?? "") > withdrawn)
    .map((each) => ({ how: each.how, entry: each.event.entry, manner: each.event.manner as ConvictionManner }));
  const verdicts = events.of("verdict").flatMap((each) => {
    const manner = each.event.manner;
    return each.event.guilty && manner !== undefined
      ? [{ how: each.how, entry: each.event.entry, manner: manner as ConvictionManner }]
      : [];
  });
  const all = [...pleas, ...verdicts].sort((a, b) => (a.entry.date ?? "").localeCompare(b.entry.date ?? ""));
  const named = all.filter((each) => each.how === "named");
  // A plea that names some counts is silent on the others: only where no plea names counts does an unnamed one cover all.
  return named.at(-1) ?? (events.of("plea").some((each) => each.how === "named") ? undefined : all.at(-1));
}

function dismissedCharge(printed: Outcome["by"], events: ChargeEvents): Resolution {
  const notes: ResolutionNote[] = [];
  const all = events.of("dismissal");
  const named = all.filter((each) => each.how === "named");
  const pool = named.length > 0 ? named : all;
  const date = pool.find((each) => each.event.entry.date !== undefined)?.event.entry;
  const source = pool.find((each) => each.event.by !== undefined)?.event;
  const by = printed ?? source?.by;
  if (by === undefined) notes.push({ code: "movant-unknown" });
  if (printed !== undefined && source?.by !== undefined && source.by !== printed)
    notes.push({ code: "movant-differs", entry: source.entry });
  const entries = new Set<DocketEntry>();
  const outcomes: Outcome[] = [];
  const vacated = events.of("vacatur").find((each) => each.how === "named")?.event.entry;
  if (vacated?.date !== undefined && (date?.date === undefined || vacated.date < date.date)) {
    outcomes.push({ class: "vacated", date: vacated.date });
    entries.add(vacated);
  }
  outcomes.push({
    class: "dismissed",
    ...(by === undefined ? {} : { by }),
    ...(date?.date === undefined ? {} : { date: date.date }),
  });
  if (date !== undefined) entries.add(date);
  if (printed === undefined && source !== undefined) entries.add(source.entry);
  return {
    outcomes,
    confidence: printed === undefined && by !== undefined ? "inferred" : "printed",
    entries: [...entries],
    notes,
  };
}

/** A blank or open row: what an entry says of this very count, else pending while the case is open, else unknown. */
function withoutDisposition(charge: Charge, events: ChargeEvents, state: CaseState): Resolution {
  const said = saidOfCount(charge, events, state);
  if (said !== undefined) return said;
  if (state.fromEntries) return unknown({ code: "not-in-entries" });
  if (state.ended) return unknown({ code: "blank-after-end" });
  const plea = events.of("plea").find((each) => each.how === "named")?.event.entry;
  const notes: ResolutionNote[] = plea === undefined ? [] : [{ code: "plea-without-judgment", entry: plea }];
  const printed = charge.disposition.kind === "open";
  return { outcomes: [{ class: "pending" }], confidence: printed ? "printed" : "inferred", entries: [], notes };
}

function saidOfCount(charge: Charge, events: ChargeEvents, state: CaseState): Resolution | undefined {
  const sentences = [...events.of("judgment"), ...events.of("sentencing")].filter((each) => each.how === "named");
  for (const { event } of sentences) {
    const read = readDisposition(event.text, charge.number);
    if (read.kind === "convicted")
      return fromEntries(convicted(read.manner, "inferred", events, state, []), event.entry);
  }
  if (events.of("dismissal").some((each) => each.how === "named"))
    return fromEntries(dismissedCharge(undefined, events));
  const acquittal = events.of("verdict").find((each) => each.how === "named" && !each.event.guilty);
  if (acquittal !== undefined) return fromEntries(ended("acquitted", events));
  return undefined;
}

function fromEntries(resolution: Resolution, entry?: DocketEntry): Resolution {
  const entries =
    entry === undefined || resolution.entries.includes(entry) ? resolution.entries : [...resolution.entries, entry];
  return { ...resolution, entries, confidence: "inferred", notes: [...resolution.notes, { code: "from-entries" }] };
}
