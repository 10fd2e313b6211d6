import { identityHistory, lawGrounds, orderReasons, stateLaw, stateOrderReasons } from "@setaside/law";
import { noncitizenOf } from "./circumstances.ts";
import type { Step, Task } from "./plan.ts";
import type { Planning } from "./planning.ts";
import { mayErase, reliefOf } from "./relief-of.ts";

/** What is done before anything is filed. */
export function tasksOf(planning: Planning, steps: readonly Step[]): readonly Task[] {
  if (steps.length === 0) return pendingCases(planning);
  const { say } = planning;
  const noncitizen = noncitizenOf(planning);
  const tasks: Task[] = [];
  if (noncitizen !== "no") {
    tasks.push({
      id: "immigration-counsel",
      kind: "immigration-counsel",
      title: say("task.immigration-counsel"),
      text: say(`task.immigration-counsel.${noncitizen}`),
      subjects: ["person"],
      grounds: [orderReasons["immigration-first"]],
    });
  }
  tasks.push(...pendingCases(planning));
  const erasing = steps.filter(({ relief }) => mayErase(reliefOf(planning, relief)));
  const federal = erasing.filter(({ state }) => state === undefined);
  const states = [...new Set(steps.flatMap(({ state }) => state?.code ?? []))];
  if (erasing.length > 0) {
    tasks.push(
      {
        id: "identity-history",
        kind: "identity-history",
        title: say("task.identity-history"),
        text: say("task.identity-history.text"),
        subjects: ["person"],
        grounds: [
          ...(federal.length > 0 ? [orderReasons["history-before-filing"]] : []),
          identityHistory.cost,
          ...identityHistory.cautions,
          ...states.flatMap(recordOf),
        ],
      },
      {
        id: "certified-copies",
        kind: "certified-copies",
        title: say("task.certified-copies"),
        text: say("task.certified-copies.text"),
        subjects: erasing.flatMap(({ parts }) => parts.map(({ subject }) => subject)),
        grounds: [
          ...(federal.length > 0 ? [orderReasons["copies-before-expungement"]] : []),
          ...(erasing.length > federal.length ? [stateOrderReasons["copies-before-sealing"]] : []),
        ],
      },
    );
  }
  return tasks;
}

/** Where a state keeps the person's own record, and how to ask for it. */
function recordOf(code: string): readonly Task["grounds"][number][] {
  const found = stateLaw(code);
  if (found === undefined) return [];
  const { where, how } = lawGrounds(found.law).record;
  return [where, how];
}

/** One for each case that has a pending charge. */
function pendingCases(planning: Planning): readonly Task[] {
  const byCase = new Map<string, string[]>();
  for (const { id, disposition } of planning.view.charges.values()) {
    if (disposition !== "pending") continue;
    const home = id.slice(0, Math.max(id.lastIndexOf(":"), 0));
    byCase.set(home, [...(byCase.get(home) ?? []), id]);
  }
  return [...byCase].map(([home, charges]) => ({
    id: `pending-case ${home}`,
    kind: "pending-case",
    title: planning.say("task.pending-case", {
      docket: planning.cases.get(charges[0] ?? "")?.docketNumber ?? planning.labels.of(`charge:${charges[0]}`),
    }),
    text: planning.say("task.pending-case.text"),
    subjects: charges.map((id) => `charge:${id}`),
    grounds: [
      ...(charges.some((id) => planning.view.charges.get(id)?.state === undefined)
        ? [orderReasons["pending-first"]]
        : []),
      stateOrderReasons["pending-elsewhere"],
    ],
  }));
}
