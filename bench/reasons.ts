import { type QuestionPath, questionFor } from "@setaside/law";
import { ask, exact, explain } from "@setaside/logic";
import { factSets } from "./fact-sets.ts";
import { interleaved, type Measured, type Task } from "./measure.ts";
import { layout, rule, scopeOfSituation, situationOf } from "./ours.ts";
import { makers } from "./peers/index.mjs";

/** What an engine says beside its answer, on one fact set. */
export interface ReasonsLine {
  readonly factSet: string;
  readonly times: readonly Measured[];
}

const manner = (path: string) => {
  const { who, sensitivity } = questionFor(path as QuestionPath);
  return { who, sensitivity };
};
const asking = { of: "attorney", manner, ended: () => false };

async function canRun(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}

/** Reasons and questions, from raw facts; the subjects of ours are laid out before. */
export async function reasons(): Promise<readonly ReasonsLine[]> {
  const explaining = Object.entries(makers).flatMap(([name, make]) => {
    const peer = make({ classified: false });
    return peer.explain === undefined ? [] : [{ name, explain: peer.explain, peer }];
  });
  const lines: ReasonsLine[] = [];
  for (const factSet of factSets) {
    const scope = scopeOfSituation(situationOf(factSet, false));
    const goals = [{ id: "vacate", expression: rule, scope }];
    const tasks: Task[] = [
      { name: "explain", run: () => explain(layout, rule, scope) },
      { name: "explain, no settling sets", run: () => explain(layout, rule, scope, { sets: 0 }) },
      { name: "exact", run: () => exact(layout, rule, scope) },
      { name: "ask", run: () => ask(layout, goals, asking) },
    ];
    for (const { name, explain: told, peer } of explaining) {
      const input = peer.prepare(factSet);
      const run = () => told(input);
      if (await canRun(run)) tasks.push({ name, run });
    }
    for (const { run } of tasks) for (let i = 0; i < 3; i += 1) await run();
    lines.push({ factSet: factSet.name, times: await interleaved(tasks, { samples: 5, sampleMs: 15 }) });
  }
  return lines;
}

process.stdout.write(`${JSON.stringify(await reasons())}\n`);
