import { type PlainFacts, stateNamedIn, stateOffenseOf } from "@setaside/law";

/**
 * The state under whose law a charge was brought, by postal code: what somebody
 * states, else the state of its court. The citation of a state's code says it
 * only where no court is known: a federal court, too, may charge an offense of
 * a state's code (18 U.S.C. § 13).
 */
export function stateOfCharge({
  stated,
  ofCourt,
  hasCourt,
  statute,
}: {
  readonly stated: string | undefined;
  readonly ofCourt: string | undefined;
  readonly hasCourt: boolean;
  readonly statute: string | undefined;
}): string | undefined {
  if (stated !== undefined) return stated.trim().replace(/^us-/i, "").toUpperCase();
  if (hasCourt || ofCourt !== undefined) return ofCourt;
  return statute === undefined ? undefined : stateNamedIn(statute);
}

/** The facts that follow from the state: whose law it is, and the section of its code. What somebody states goes before. */
export function factsOfState(state: string, statute: string | undefined, stated: PlainFacts): PlainFacts {
  const entries = statute === undefined ? [] : stateOffenseOf(state, statute).entries;
  return {
    ...(stated.jurisdiction === undefined ? { jurisdiction: state === "DC" ? "dc" : "state" } : {}),
    ...(stated.stateStatute === undefined && entries.length > 0 ? { stateStatute: { oneOf: entries } } : {}),
  };
}
