import { findState, readStateCourt } from "@setaside/citation";
import { type PlainFacts, stateNamedIn, stateOffenseOf } from "@setaside/law";

/**
 * The state under whose law a charge was brought, by postal code: what somebody
 * states, else the state of its court. The citation of a state's code says it
 * only where no court is known, or where the court's name fits courts of several
 * states and that is one of them ("Orange County Superior Court"): a federal
 * court, too, may charge an offense of a state's code (18 U.S.C. § 13), but no
 * state's court those of another.
 */
export function stateOfCharge({
  stated,
  court,
  statute,
}: {
  readonly stated: string | undefined;
  /** The court of its case: an id, or as printed. */
  readonly court: string | undefined;
  readonly statute: string | undefined;
}): string | undefined {
  if (stated !== undefined) return stateOf(stated);
  const cited = statute === undefined ? undefined : stateNamedIn(statute);
  if (court === undefined) return cited;
  const read = readStateCourt(court);
  return read.court?.state ?? (read.possible.some(({ state }) => state === cited) ? cited : undefined);
}

/**
 * Whose law a charge was brought under, for `charge.jurisdiction`: that of its
 * state. A court that may be one of several states' is a state's all the same.
 */
export function sovereignOf(state: string | undefined, court: string | undefined): "state" | "dc" | undefined {
  if (state !== undefined) return state === "DC" ? "dc" : "state";
  const possible = court === undefined ? [] : readStateCourt(court).possible;
  return possible.length > 0 && possible.every((each) => each.state !== "DC") ? "state" : undefined;
}

/** The postal code of a state that somebody states by code, name or id; undefined where there is none. */
export function stateOf(stated: string | undefined): string | undefined {
  return stated === undefined ? undefined : findState(stated)?.code;
}

/** The section of the state's code, as a fact of the charge. What somebody states goes before. */
export function factsOfState(state: string, statute: string | undefined, stated: PlainFacts): PlainFacts {
  const entries = statute === undefined ? [] : stateOffenseOf(state, statute).entries;
  return {
    ...(stated.stateStatute === undefined && entries.length > 0 ? { stateStatute: { oneOf: entries } } : {}),
  };
}
