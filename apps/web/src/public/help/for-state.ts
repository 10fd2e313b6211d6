import { bars } from "./bars.data.ts";
import { helpers, type KnownHelper } from "./who-helps.data.ts";

const all: readonly KnownHelper[] = helpers;

/**
 * Who can help a person with a record in a state: those who work there first,
 * then those who help in every state. Undefined: only the latter.
 */
export function helpFor(state: string | undefined): readonly KnownHelper[] {
  return [...onlyIn(state), ...all.filter((each) => each.for === "survivors" && each.states === "all")];
}

/** Those who help in one state and not in all. */
export function onlyIn(state: string | undefined): readonly KnownHelper[] {
  if (state === undefined) return [];
  return all.filter((each) => each.for === "survivors" && each.states !== "all" && each.states.includes(state));
}

/** Who trains or advises the lawyer. */
export function helpForLawyers(): readonly KnownHelper[] {
  return all.filter((each) => each.for === "lawyers");
}

/** Who licenses lawyers in a place, by the name to search for; undefined for no such place. From general knowledge. */
export function barOf(state: string): string | undefined {
  return Object.hasOwn(bars, state) ? bars[state as keyof typeof bars] : undefined;
}
