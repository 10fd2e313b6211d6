import { arrestReliefs, vacaturReachesArrest } from "@setaside/law";
import { isVacatable } from "./later.ts";
import type { Reached } from "./plan.ts";
import { keyOf, mayBe, type Planning } from "./planning.ts";
import { stepIdFor } from "./step-id.ts";

/**
 * Arrests that a vacatur's order reaches, so that no second motion is filed
 * (18 U.S.C. § 3771A(c)(1)(C)): those with a charge, or one that carried it on,
 * that stands as a conviction and may be vacated. What is left if it is not
 * vacated is said beside it.
 */
export function reachedBy(planning: Planning): readonly Reached[] {
  return [...planning.view.arrests.values()].flatMap(({ id, charges }) => {
    const findings = arrestReliefs.flatMap((relief) => {
      const finding = planning.findings.get(`${relief.id} arrest:${id}`);
      return mayBe(finding) ? [finding] : [];
    });
    const through = convictionsOf(planning, charges);
    if (through.length === 0) return [];
    const reachedCharges = new Set(charges.filter((charge) => convictionsOf(planning, [charge]).length > 0));
    const others = charges.filter((charge) => !reachedCharges.has(charge)).map((charge) => `charge:${charge}`);
    const subjects = through.map((charge) => `charge:${charge}`);
    const { say, labels } = planning;
    return findings.map((finding) => ({
      relief: finding.relief,
      subject: finding.subject,
      label: labels.of(finding.subject),
      by: [...new Set(subjects.map((subject) => stepIdFor(planning, "us/vacate-conviction-level-a", subject)))],
      through: subjects,
      others,
      text:
        say("reached.text", { subjects: labels.list(subjects) }) +
        (others.length === 0 ? "" : say("reached.others", { others: labels.list(others) })),
      ifNot: say("reached.ifNot", { court: finding.court }),
      least: finding.least,
      most: finding.most,
      missing: finding.missing,
      grounds: [vacaturReachesArrest],
    }));
  });
}

/** Keys of the findings reached. */
export function keysReached(reached: readonly Reached[]): ReadonlySet<string> {
  return new Set(reached.map(keyOf));
}

/** Of the charges of an arrest and those that carried them on: the convictions that may be vacated. */
function convictionsOf(planning: Planning, charges: readonly string[]): readonly string[] {
  const { situation } = planning.view;
  const carried = charges.flatMap((charge) => situation.charges?.[charge]?.continuedBy ?? []);
  return [...new Set([...charges, ...carried])].filter((charge) => isVacatable(planning, charge));
}
