import { type ChargeSituation, expungeArrest, type Situation, scopeFor, subjectsOf } from "@setaside/law";
import { exact, mostOf } from "@setaside/logic";
import { byId } from "../by-id.ts";
import { mayBe, type Planning } from "./planning.ts";

/**
 * The convictions whose vacatur opens an arrest that fails today: those to which
 * a charge of the arrest was reduced (18 U.S.C. § 3771A(b)(1)(C)(ii)). Worked out
 * by asking the rule itself what it would say if they were vacated; empty where
 * it would still say no.
 */
export function opensAfter(planning: Planning, arrest: string): readonly string[] {
  const { situation } = planning.view;
  const reduced = (situation.arrests?.[arrest] ?? []).flatMap((id) => situation.charges?.[id]?.reducedTo ?? []);
  const vacatable = [...new Set(reduced)].filter((id) => isVacatable(planning, id));
  if (vacatable.length === 0) return [];
  const after = subjectsOf(withVacated(situation, vacatable));
  const subject = after.arrests.get(arrest);
  if (subject === undefined) return [];
  const { truth } = exact(after.layout, expungeArrest.expression, scopeFor(after, subject));
  return mostOf(truth) === "no" ? [] : vacatable;
}

/** Whether a charge stands as a conviction that may be vacated. */
export function isVacatable(planning: Planning, charge: string): boolean {
  return (
    planning.view.charges.get(charge)?.disposition === "convicted" &&
    mayBe(planning.findings.get(`us/vacate-conviction-level-a charge:${charge}`))
  );
}

function withVacated(situation: Situation, ids: readonly string[]): Situation {
  const charges = byId<ChargeSituation>();
  Object.assign(charges, situation.charges);
  for (const id of ids) {
    const before = charges[id] ?? {};
    charges[id] = {
      ...before,
      facts: { ...before.facts, disposition: "vacated" },
      outcomes: [...(before.outcomes ?? []), { class: "vacated" }],
    };
  }
  return { ...situation, charges };
}
