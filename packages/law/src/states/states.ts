import { standsOn } from "../relief.ts";
import { build } from "./build/build.ts";
import type { StateRelief } from "./build/state-relief.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { ownCode } from "./made/code.ts";
import { laws } from "./made/laws.ts";

/** A jurisdiction with its reliefs: every period of every statute, in the statute's order. */
export interface StateLaw {
  readonly law: Jurisdiction;
  readonly reliefs: readonly StateRelief[];
}

/** All jurisdictions whose law is encoded, by postal code. Built when first asked for. */
export function stateLaws(): ReadonlyMap<string, StateLaw> {
  built ??= new Map(laws.map((law) => [law.code, stateLawOf(law)]));
  return built;
}

let built: ReadonlyMap<string, StateLaw> | undefined;

function stateLawOf(law: Jurisdiction): StateLaw {
  const reliefs = build(law);
  return { law, reliefs: ownCode[law.code]?.(reliefs, law) ?? reliefs };
}

/** The law of one place; undefined where it is not covered. */
export function stateLaw(code: string): StateLaw | undefined {
  return stateLaws().get(code.toUpperCase());
}

/** Every relief of every state, in every period. */
export function stateReliefs(): readonly StateRelief[] {
  return [...stateLaws().values()].flatMap(({ reliefs }) => reliefs);
}

/**
 * The reliefs of a place on a day (ISO): of each statute the text in force.
 * Where it is not known since when a text has stood, it counts as standing, and
 * `standsOn` tells the reader.
 */
export function reliefsInForce(code: string, day: string): readonly StateRelief[] {
  return standingOn(stateLaw(code)?.reliefs ?? [], day);
}

/** The same of reliefs at hand: of each id the text in force. */
export function standingOn<R extends Pick<StateRelief, "id" | "inForce">>(
  reliefs: readonly R[],
  day: string,
): readonly R[] {
  const found = new Map<string, R>();
  for (const relief of reliefs) {
    const stands = standsOn(relief.inForce, day);
    const known = found.get(relief.id);
    // Of two texts that may have stood on the day, the one that surely did; else the later.
    if (
      stands === "yes" ||
      (stands === "perhaps" && (known === undefined || standsOn(known.inForce, day) === "perhaps"))
    ) {
      found.set(relief.id, relief);
    }
  }
  return [...found.values()];
}

/** Whether a law for trafficking survivors was found there at all. */
export function hasSurvivorLaw({ law }: StateLaw): boolean {
  return law.statutes.some(({ about }) => about === "trafficking");
}
