import type { Outcome } from "@setaside/casefile";
import { type Charge, isComplaint } from "../docket/charge.ts";
import type { DocketEntry } from "../docket/docket.ts";
import type { CaseState } from "./charge-events.ts";
import { ended } from "./plain-end.ts";
import { type Resolution, type ResolutionNote, unknown } from "./resolution.ts";

/**
 * A complaint row is never a conviction beside that of the count that followed
 * it: a sentence or revocation printed there was copied by the clerk. Only in a
 * case that has no other charging paper can a sentence belong to the complaint
 * (petty offenses and misdemeanors may be tried on one: Fed. R. Crim. P.
 * 58(b)(1)).
 */
export function resolveComplaint(charge: Charge, state: CaseState): Resolution {
  const kind = charge.disposition.kind;
  const instrument = state.events.find(
    (event) => event.kind === "charged" && event.instrument.kind !== "complaint",
  )?.entry;
  const followed = instrument !== undefined || state.charges.some((each) => !isComplaint(each));
  if (kind === "dismissed") {
    const by = charge.disposition.by;
    const outcome: Outcome = by === undefined ? { class: "dismissed" } : { class: "dismissed", by };
    return {
      outcomes: [outcome],
      confidence: "printed",
      entries: [],
      notes: by === undefined ? [{ code: "movant-unknown" }] : [],
    };
  }
  if (kind === "blank" || kind === "open" || kind === "convicted" || kind === "revocation") {
    if (followed)
      return replaced(
        instrument,
        kind === "convicted" || kind === "revocation" ? [{ code: "complaint-disposition-copied" }] : [],
      );
    if (kind === "convicted") {
      const manner = charge.disposition.manner;
      const outcome: Outcome = manner === undefined ? { class: "convicted" } : { class: "convicted", manner };
      return { outcomes: [outcome], confidence: "inferred", entries: [], notes: [{ code: "no-judgment-entry" }] };
    }
    if (kind === "revocation") return unknown({ code: "disposition-unread", detail: "it speaks of a revocation only" });
    if (!state.ended) return { outcomes: [{ class: "pending" }], confidence: "inferred", entries: [], notes: [] };
    return complaintEnd(state) ?? unknown({ code: "blank-after-end" });
  }
  if (kind === "unread") return unknown({ code: "disposition-unread", detail: charge.disposition.why });
  return ended(kind, { of: () => [] });
}

function replaced(instrument: DocketEntry | undefined, notes: readonly ResolutionNote[]): Resolution {
  const date = instrument?.date;
  return {
    outcomes: [date === undefined ? { class: "superseded" } : { class: "superseded", date }],
    confidence: "inferred",
    entries: instrument === undefined ? [] : [instrument],
    notes,
  };
}

/** A complaint-only case that ended: an order of dismissal among its entries says how. */
function complaintEnd(state: CaseState): Resolution | undefined {
  const dismissal = state.events.find((event) => event.kind === "dismissal");
  if (dismissal === undefined || dismissal.kind !== "dismissal") return undefined;
  const { by, entry } = dismissal;
  const outcome: Outcome = {
    class: "dismissed",
    ...(by === undefined ? {} : { by }),
    ...(entry.date === undefined ? {} : { date: entry.date }),
  };
  const notes: ResolutionNote[] =
    by === undefined ? [{ code: "from-entries" }, { code: "movant-unknown" }] : [{ code: "from-entries" }];
  return { outcomes: [outcome], confidence: "inferred", entries: [entry], notes };
}
