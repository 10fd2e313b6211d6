import { findStateCourt } from "@setaside/citation";

/** A state's court as far as it is known: an id that two spellings share, and its name. */
export interface CourtOfState {
  readonly id: string;
  readonly name: string;
}

/**
 * The court of a state that a printed name says, so far as it is one court: its
 * kind with the place or number that tells it from its sisters. Undefined where
 * the words leave several, for petitions in two courts are not one.
 */
export function courtOfState(printed: string | undefined, state: string): CourtOfState | undefined {
  if (printed === undefined) return undefined;
  const found = findStateCourt(printed);
  if (found === undefined || found.state !== state) return undefined;
  const { id, name, kind, place, number } = found;
  return kind === undefined || (place === undefined && number === undefined) ? undefined : { id, name };
}
