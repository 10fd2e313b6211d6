import { type Charge, isComplaint } from "../docket/charge.ts";
import type { DocketEvent, EventKind } from "../entry/event.ts";
import { limits } from "../limits.ts";
import { fits, matchEvent } from "./match.ts";

/** What is needed of the docket to resolve its charges. */
export interface CaseState {
  readonly charges: readonly Charge[];
  readonly events: readonly DocketEvent[];
  /** The defendant or the case has ended, by date or by a flag. */
  readonly ended: boolean;
  /** The entries are known to be only a part of the docket. */
  readonly partial: boolean;
  /** There are no rows with dispositions: nothing is known of a count but what entries say, not even that it is open. */
  readonly fromEntries: boolean;
}

/** How an event came to be read as one about a charge: it names the count, or it names none and fits. */
export type Match = "named" | "unnamed";

/** Events of a charge, by kind: those that name it first, each part in the order of dates. */
export interface ChargeEvents {
  readonly of: <K extends EventKind>(
    kind: K,
  ) => readonly { readonly event: Extract<DocketEvent, { kind: K }>; readonly how: Match }[];
}

interface Matched {
  readonly event: DocketEvent;
  readonly how: Match;
}

/**
 * Matches all events to all charges once. Events that name no counts are kept
 * once for all charges that they fit, and only so many as a defendant's docket
 * can have: thousands of charges and thousands of entries would otherwise be
 * multiplied.
 */
export function eventsByCharge(state: CaseState): ReadonlyMap<Charge, ChargeEvents> {
  const instruments = state.events.filter((event) => event.kind === "charged");
  const named = new Map<Charge, Matched[]>(state.charges.map((charge) => [charge, []]));
  const unnamed = new Map<EventKind, DocketEvent[]>();
  for (const event of state.events) {
    if (event.kind === "charged") continue;
    if (event.counts === "unnamed") {
      const list = unnamed.get(event.kind) ?? [];
      if (list.length < limits.unnamedEvents) unnamed.set(event.kind, [...list, event]);
      continue;
    }
    for (const charge of matchEvent(event, state.charges, instruments))
      named.get(charge)?.push({ event, how: "named" });
  }
  return new Map(state.charges.map((charge) => [charge, chargeEvents(charge, named.get(charge) ?? [], unnamed)]));
}

function chargeEvents(
  charge: Charge,
  named: readonly Matched[],
  unnamed: ReadonlyMap<EventKind, readonly DocketEvent[]>,
): ChargeEvents {
  return {
    of: <K extends EventKind>(kind: K) => {
      const fitting = isComplaint(charge) ? [] : (unnamed.get(kind) ?? []).filter((event) => fits(event, charge));
      const all = [...named, ...fitting.map((event): Matched => ({ event, how: "unnamed" }))];
      return all.filter(
        (each): each is { event: Extract<DocketEvent, { kind: K }>; how: Match } => each.event.kind === kind,
      );
    },
  };
}
