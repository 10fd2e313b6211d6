import type { Outcome } from "@setaside/casefile";
import type { DocketEntry } from "../docket/docket.ts";
import type { ChargeEvents } from "./charge-events.ts";
import type { Resolution } from "./resolution.ts";

type PlainEnd = "acquitted" | "not-prosecuted" | "deferred" | "adjudicated" | "vacated" | "transferred" | "superseded";

/** An end that the row names by its own word, dated by the entry that says so. */
export function ended(kind: PlainEnd, events: ChargeEvents): Resolution {
  const entry = endEntry(kind, events);
  const outcome: Outcome = {
    class: kind,
    ...(kind === "not-prosecuted" ? { by: "government" as const } : {}),
    ...(entry?.date === undefined ? {} : { date: entry.date }),
  };
  return { outcomes: [outcome], confidence: "printed", entries: entry === undefined ? [] : [entry], notes: [] };
}

function endEntry(kind: PlainEnd, events: ChargeEvents): DocketEntry | undefined {
  if (kind === "acquitted") return events.of("verdict").find((each) => !each.event.guilty)?.event.entry;
  if (kind === "vacated") return events.of("vacatur")[0]?.event.entry;
  if (kind === "transferred") return events.of("transfer")[0]?.event.entry;
  if (kind === "not-prosecuted") return events.of("dismissal")[0]?.event.entry;
  return undefined;
}
