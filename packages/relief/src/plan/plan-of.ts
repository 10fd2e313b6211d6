import type { Casefile } from "../casefile-view.ts";
import { afterGrantOf } from "./after-grant.ts";
import { noncitizenOf } from "./circumstances.ts";
import { courtsOf } from "./courts.ts";
import { doorsOf } from "./doors.ts";
import { missingIn } from "./missing.ts";
import { notOpenOf } from "./not-open.ts";
import { edgesOf, freeOrderOf, sequenceOf } from "./order.ts";
import { papersOf } from "./papers.ts";
import type { Plan } from "./plan.ts";
import { type PlanOptions, planningOf } from "./planning.ts";
import { reachedBy } from "./reached.ts";
import { rulesOf } from "./rules.ts";
import { statesOf } from "./states.ts";
import { stepsOf } from "./steps.ts";
import { tasksOf } from "./tasks.ts";
import { urgentOf } from "./urgent.ts";

/**
 * The plan for a whole record: what is urgent, what comes before any filing,
 * the motions by court in an order the law's own dependencies allow, what they
 * reach, what is not open and which other doors there are, and what follows a
 * grant. Doubt is kept as it is: what is open is planned as open.
 */
export function planOf(casefile: Casefile, options: PlanOptions): Plan {
  const planning = planningOf(casefile, options);
  const reached = reachedBy(planning);
  const steps = stepsOf(planning, reached);
  const courts = courtsOf(planning, steps, reached);
  const inOrder = courts.flatMap((court) => court.steps);
  const tasks = tasksOf(planning, inOrder);
  const edges = edgesOf(planning, tasks, inOrder);
  const sequence = sequenceOf(
    [...tasks, ...inOrder].map(({ id }) => id),
    edges,
  );
  const notOpen = notOpenOf(planning, inOrder);
  return {
    schema: "setaside.plan/1",
    lawDate: options.lawDate,
    language: options.language,
    noncitizen: noncitizenOf(planning),
    urgent: urgentOf(planning, inOrder.length > 0),
    states: statesOf(planning),
    immigration: planning.screened.immigration,
    tasks,
    papers: inOrder.length > 0 ? papersOf(planning) : [],
    courts: courts.map((court) => ({
      ...court,
      steps: [...court.steps].sort((a, b) => sequence.indexOf(a.id) - sequence.indexOf(b.id)),
    })),
    rules: rulesOf(planning, inOrder),
    sequence,
    edges,
    freeOrder: freeOrderOf(planning, inOrder, edges),
    reached,
    notOpen,
    doors: doorsOf(planning, notOpen),
    afterGrant: afterGrantOf(inOrder),
    missing: missingIn(planning, courts, reached),
    remarks: planning.screened.remarks,
  };
}
