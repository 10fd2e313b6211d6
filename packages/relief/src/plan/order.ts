import { orderReasons, stateOrderReasons } from "@setaside/law";
import { chargesIn } from "./known.ts";
import { opensAfter } from "./later.ts";
import { takesAwayWhatCounts } from "./other-convictions.ts";
import { unsettledConvictions } from "./parts.ts";
import type { Edge, Step, Task } from "./plan.ts";
import { idOf, mayBe, type Planning } from "./planning.ts";
import { mayErase, reliefOf } from "./relief-of.ts";
import { stateIn, stepIdFor } from "./step-id.ts";

/**
 * What must come before what, each with its reason. Tasks lead to steps, and
 * steps about charges to steps about arrests: so there is never a circle.
 */
export function edgesOf(planning: Planning, tasks: readonly Task[], steps: readonly Step[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  const ids = new Set([...tasks.map(({ id }) => id), ...steps.map(({ id }) => id)]);
  const add = (before: string, after: string, reason: Edge["reason"], citation?: string) => {
    if (before === after || !ids.has(before) || !ids.has(after)) return;
    const ground = reason in orderReasons ? orderReasons[reason as OrderReason] : stateOrderReasons[reason as OfState];
    const cited = citation === undefined ? ground : { ...ground, citation };
    edges.set(`${before} > ${after} ${reason}`, { before, after, reason, ground: cited });
  };
  for (const step of steps) {
    const ofState = stateIn(step.relief) !== undefined;
    const erases = mayErase(reliefOf(planning, step.relief));
    for (const { id, kind, subjects } of tasks) {
      if (kind === "immigration-counsel") add(id, step.id, "immigration-first");
      if (kind === "certified-copies" && erases) add(id, step.id, ...copiesFirst(ofState ? step.citation : undefined));
      // No law of a state that was read asks for the list of arrests first.
      if (kind === "identity-history" && erases && !ofState) add(id, step.id, "history-before-filing");
      if (kind === "pending-case" && step.kind !== "defense")
        add(id, step.id, !ofState && touches(planning, step, subjects) ? "pending-first" : "pending-elsewhere");
    }
    for (const before of steps) {
      if (takesAwayWhatCounts(planning, before, step))
        add(before.id, step.id, "other-convictions-first", step.citation);
    }
    for (const { subject } of step.parts) {
      for (const charge of chargesIn(planning, subject)) {
        const finding = planning.findings.get(`us/first-offender-expungement charge:${charge}`);
        const first = mayBe(finding) && erases && !ofState;
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

type OrderReason = keyof typeof orderReasons;
type OfState = keyof typeof stateOrderReasons;

function copiesFirst(citation: string | undefined): readonly [Edge["reason"], string?] {
  return citation === undefined ? ["copies-before-expungement"] : ["copies-before-sealing", citation];
}

/** Whether a step is about a pending charge, or an arrest for one. */
function touches(planning: Planning, step: Step, pending: readonly string[]): boolean {
  return step.parts.some(({ subject }) =>
    chargesIn(planning, subject).some((charge) => pending.includes(`charge:${charge}`)),
  );
}

/** Where motions are several and none must wait for another: that nothing read requires an order. */
export function freeOrderOf({ say }: Planning, steps: readonly Step[], edges: readonly Edge[]): string | null {
  if (steps.length < 2) return null;
  const between = edges.filter(({ before }) => steps.some(({ id }) => id === before));
  if (between.length === 0) return say("order.free");
  const placeIn = new Map(steps.map((step) => [step.id, step.state?.code ?? "us"]));
  if (new Set(placeIn.values()).size < 2) return null;
  const across = between.some(({ before, after }) => placeIn.get(before) !== placeIn.get(after));
  return across ? null : say("order.free.across");
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
