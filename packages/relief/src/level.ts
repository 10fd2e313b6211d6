import {
  childVictimOfCharge,
  crimeOfViolence,
  excludedOffense,
  levelA,
  levelB,
  type Subjects,
  scopeFor,
} from "@setaside/law";
import { exact, explain, leastOf, mostOf, type OpenBy, type Subject } from "@setaside/logic";
import type { Level, Reason } from "./finding.ts";
import { reasonsOf } from "./reasons.ts";

/**
 * The levels that a charge's offense may have (§ 3771A(a)(5), (6), (8)). More
 * than one stays possible while a fact or a point of law is open; the answer is
 * never final without an attorney's confirmation (cov_method § 4).
 */
export function levelOf(subjects: Subjects, charge: Subject): Level {
  const { layout } = subjects;
  const scope = scopeFor(subjects, charge);
  const force = explain(layout, crimeOfViolence, scope, { sets: 0, rulings: "recorded" });
  const possible = (
    [
      ["A", levelA],
      ["B", levelB],
      ["excluded", excludedOffense],
    ] as const
  )
    .filter(([, expression]) => mostOf(exact(layout, expression, scope).truth) !== "no")
    .map(([name]) => name);
  const openBy = new Set<OpenBy>(force.openBy);
  const because: Reason[] = [...reasonsOf(layout.kinds, force.proof)];
  // Whether a child was a victim matters only where the offense may be violent.
  if (mostOf(force.truth) !== "no") {
    const child = explain(layout, childVictimOfCharge, scope, { sets: 0, rulings: "recorded" });
    for (const reason of child.openBy) openBy.add(reason);
    because.push(...reasonsOf(layout.kinds, child.proof));
  }
  return {
    possible,
    openBy: possible.length > 1 ? [...openBy] : [],
    crimeOfViolence: { least: leastOf(force.truth), most: mostOf(force.truth) },
    confidence: force.confidence ?? null,
    because,
  };
}
