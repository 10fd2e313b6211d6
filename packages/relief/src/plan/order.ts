import { type OrderReason, orderReasons } from "@setaside/law";
import { chargesIn } from "./known.ts";
import { opensAfter } from "./later.ts";
import { unsettledConvictions } from "./parts.ts";
import type { Edge, Step, Task } from "./plan.ts";
import { idOf, mayBe, type Planning } from "./planning.ts";
import { stepIdFor } from "./step-id.ts";

/** Reliefs whose order erases a record. */
const expunges: ReadonlySet<string> = new Set([
  "us/vacate-conviction-level-a",
  "us/first-offender-expungement",
  "us/expunge-arrest",
  "us/expunge-arrest-level-a",
  "us/expunge-arrest-level-b",
]);

export function isExpunging({ relief }: Pick<Step, "relief">): boolean {
  return expunges.has(relief);
}

/**
 * What must come before what, each with its reason. Tasks lead to steps, and
 * steps about charges to steps about arrests: so there is never a circle.
 */
export function edgesOf(planning: Planning, tasks: readonly Task[], steps: readonly Step[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  const ids = new Set([...tasks.map(({ id }) => id), ...steps.map(({ id }) => id)]);
  const add = (before: string, after: string, reason: OrderReason) => {
    if (before === after || !ids.has(before) || !ids.has(after)) return;
    edges.set(`${before} > ${after} ${reason}`, { before, after, reason, ground: orderReasons[reason] });
  };
  for (const step of steps) {
    for (const { id, kind, subjects } of tasks) {
      if (kind === "immigration-counsel") add(id, step.id, "immigration-first");
      if (kind === "certified-copies" && isExpunging(step)) add(id, step.id, "copies-before-expungement");
      if (kind === "identity-history" && isExpunging(step)) add(id, step.id, "history-before-filing");
      if (kind === "pending-case" && step.kind !== "defense" && touches(planning, step, subjects))
        add(id, step.id, "pending-first");
    }
    for (const { subject } of step.parts) {
      for (const charge of chargesIn(planning, subject)) {
        const finding = planning.findings.get(`us/first-offender-expungement charge:${charge}`);
        const first = mayBe(finding) && isExpunging(step);
        if (first) add(stepIdFor(planning, finding.relief, finding.subject), step.id, "first-offender-first");
      }
      if (!subject.startsWith("arrest:")) continue;
      const arrest = idOf(subject);
      const vacate = (charge: string) => stepIdFor(planning, "us/vacate-conviction-level-a", `charge:${charge}`);
      for (const charge of opensAfter(planning, arrest)) add(vacate(charge), step.id, "vacate-reduced-first");
      for (const charge of unsettledConvictions(planning, arrest))
        add(vacate(charge), step.id, "vacatur-reaches-arrest");
    }
  }
  return [...edges.values()];
}

/** Whether a step is about a pending charge, or an arrest for one. */
function touches(planning: Planning, step: Step, pending: readonly string[]): boolean {
  return step.parts.some(({ subject }) =>
    chargesIn(planning, subject).some((charge) => pending.includes(`charge:${charge}`)),
  );
}

/** An order of all ids that every edge allows; among those free, the one given first. */
export function sequenceOf(ids: readonly string[], edges: readonly Edge[]): readonly string[] {
  const waiting = new Map(
    ids.map((id) => [id, new Set(edges.filter(({ after }) => after === id).map(({ before }) => before))]),
  );
  const sequence: string[] = [];
  while (waiting.size > 0) {
    const free = [...waiting].find(([, before]) => before.size === 0)?.[0];
    if (free === undefined) throw new Error("the steps of a plan wait for each other in a circle");
    waiting.delete(free);
    sequence.push(free);
    for (const before of waiting.values()) before.delete(free);
  }
  return sequence;
}
