import type { CourtPlan, Edge, Plan, Step, Task } from "@setaside/relief";

/** The plan as one numbered course of work: what comes before all motions, then the motions by court. */
export interface OrderOfWork {
  readonly tasks: readonly Task[];
  readonly courts: readonly CourtWork[];
  /** The number of a task or step: its place in an order that every dependency allows. */
  readonly numberOf: (id: string) => number;
  /** Id of the first step for a relief, in the order in which the steps are shown. */
  readonly firstFor: (relief: string) => string | undefined;
  /** What must come before a task or step, each with its reason. */
  readonly before: (id: string) => readonly Edge[];
}

export interface CourtWork {
  readonly court: CourtPlan;
  /** Those that wait for no other motion in this court. */
  readonly steps: readonly Step[];
  /** Those that wait for the motion named, in this court: where its line forks. */
  readonly after: (id: string) => readonly Step[];
}

/** Puts the plan in the order of its own sequence; the grouping by court is kept. */
export function orderOfWork(plan: Plan): OrderOfWork {
  const at = new Map(plan.sequence.map((id, index) => [id, index + 1]));
  const numberOf = (id: string) => at.get(id) ?? 0;
  const inOrder = <T extends { readonly id: string }>(list: readonly T[]) =>
    [...list].sort((one, other) => numberOf(one.id) - numberOf(other.id));
  const before = (id: string) =>
    [...plan.edges.filter(({ after }) => after === id)].sort(
      (one, other) => numberOf(one.before) - numberOf(other.before),
    );
  const courts = plan.courts.map((court): CourtWork => {
    const steps = inOrder(court.steps);
    // The last motion of this court that a step waits for: there its line forks.
    const waitsFor = (id: string) =>
      before(id)
        .map((edge) => edge.before)
        .findLast((earlier) => steps.some((step) => step.id === earlier));
    return {
      court,
      steps: steps.filter(({ id }) => waitsFor(id) === undefined),
      after: (id) => steps.filter((step) => waitsFor(step.id) === id),
    };
  });
  const first = ({ court }: CourtWork) => Math.min(...court.steps.map(({ id }) => numberOf(id)));
  courts.sort((a, b) => first(a) - first(b));
  const shown = courts.flatMap((work) => work.steps.flatMap((step) => [step, ...work.after(step.id)]));
  const firstFor = (relief: string) => shown.find((step) => step.relief === relief)?.id;
  return { tasks: inOrder(plan.tasks), courts, numberOf, firstFor, before };
}
