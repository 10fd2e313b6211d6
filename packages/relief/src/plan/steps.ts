import { arrestReliefs, chargeReliefs, pleading } from "@setaside/law";
import { deadlinesFor } from "../clock/index.ts";
import type { Finding } from "../finding.ts";
import { opensAfter } from "./later.ts";
import { partOf, reliefOf } from "./parts.ts";
import type { Reached, Step, StepPart } from "./plan.ts";
import { keyOf, mayBe, type Planning } from "./planning.ts";
import { keysReached } from "./reached.ts";
import { placeOf, stepIdFor } from "./step-id.ts";
import type { Phrase } from "./words.data.ts";

/**
 * One step for each relief and case, and for each arrest; its parts are the
 * charges, count by count. Every finding that may be yes becomes a part, an
 * alternative of one, a level that one pleads, or is reached by another step.
 */
export function stepsOf(planning: Planning, reached: readonly Reached[]): readonly Step[] {
  const taken = new Set(keysReached(reached));
  const parts: (readonly [Finding, StepPart])[] = [];
  const take = (finding: Finding, later: readonly string[] = []) => {
    const part = partOf(planning, finding, later);
    taken.add(keyOf(finding));
    for (const { relief } of part.alternatives) taken.add(keyOf({ relief, subject: finding.subject }));
    for (const relief of part.pleads) taken.add(keyOf({ relief, subject: finding.subject }));
    parts.push([finding, part]);
  };
  for (const { id } of planning.screened.charges) {
    for (const relief of chargeReliefs) {
      const finding = planning.findings.get(`${relief.id} charge:${id}`);
      if (mayBe(finding) && !taken.has(keyOf(finding))) take(finding);
    }
  }
  for (const { id } of planning.screened.arrests) {
    for (const relief of arrestReliefs) {
      const finding = planning.findings.get(`${relief.id} arrest:${id}`);
      if (finding === undefined || taken.has(keyOf(finding))) continue;
      const later = mayBe(finding) || !relief.leads ? [] : opensAfter(planning, id);
      if (mayBe(finding) || later.length > 0) take(finding, later);
    }
  }
  const grouped = new Map<string, (readonly [Finding, StepPart])[]>();
  for (const each of parts) {
    const id = stepIdFor(planning, each[0].relief, each[0].subject);
    grouped.set(id, [...(grouped.get(id) ?? []), each]);
  }
  return [...grouped].flatMap(([id, group]) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          stepOf(
            planning,
            id,
            first[0],
            group.map(([, part]) => part),
          ),
        ];
  });
}

function stepOf(
  planning: Planning,
  id: string,
  { relief: reliefId, subject, name }: Finding,
  parts: readonly StepPart[],
): Step {
  const relief = reliefOf(reliefId);
  const charge = subject.startsWith("charge:") ? subject.slice("charge:".length) : undefined;
  return {
    id,
    relief: reliefId,
    name,
    title: planning.say(`step.${reliefId}` as Phrase),
    citation: relief.authority.citation,
    kind: relief.discretion === "not-a-motion" ? "defense" : reliefId === firstOffender ? "application" : "motion",
    docket: charge === undefined ? null : (planning.cases.get(charge)?.docketNumber ?? null),
    parts,
    pleading: pleadingOf(parts),
    deadlines: clocksOf(planning, reliefId, subject),
  };
}

/** The clocks of a motion in its court, whose state's holidays count. */
function clocksOf(planning: Planning, relief: string, subject: string): Step["deadlines"] {
  const { court } = placeOf(planning, relief, subject);
  const { events, closures, language } = planning;
  return deadlinesFor({ relief, events, closures, language, ...(court === undefined ? {} : { court }) });
}

const firstOffender = "us/first-offender-expungement";

/** What to mind in pleading: several counts are worked one by one. */
function pleadingOf(parts: readonly StepPart[]): Step["pleading"] {
  const [countByCount] = pleading;
  return parts.length > 1 ? [countByCount] : [];
}
