import { type Answer, factSets } from "./fact-sets.ts";
import { interleaved, type Measured, type MeasureOptions, type Task } from "./measure.ts";
import { answerOf, evaluateOnly, rows, scopeOfSituation, situationOf } from "./ours.ts";
import { makers, type Peer } from "./peers/index.mjs";

/** One engine on one fact set. */
export interface Cell {
  readonly engine: string;
  readonly answer: string;
  readonly right: boolean;
  /** Absent where the engine threw. */
  readonly time?: Measured;
}

export interface Line {
  readonly factSet: string;
  readonly answer: Answer;
  readonly cells: readonly Cell[];
}

export interface Comparison {
  readonly title: string;
  readonly ours: readonly string[];
  readonly lines: readonly Line[];
}

/** Names under which this product appears; the first is the one compared. */
export const ours = { rows: "setaside", situation: "setaside, one situation", only: "setaside, laid out" };

async function answered(peer: Peer, input: unknown): Promise<string> {
  try {
    return peer.answerOf(await peer.run(input));
  } catch {
    return "throws";
  }
}

/** Answers first, then speed, on every fact set. */
export async function comparison(classified: boolean, measure: MeasureOptions): Promise<Comparison> {
  const engines = Object.entries(makers).map(([name, make]) => ({ name, peer: make({ classified }) }));
  const overRows = rows(classified);
  // Every engine sees every fact set before anything is timed, so that none is timed while still being optimised.
  for (const factSet of factSets) {
    for (let i = 0; i < 20_000; i += 1) overRows(factSet);
    for (const { peer } of engines) {
      const input = peer.prepare(factSet);
      for (let i = 0; i < 20; i += 1) await answered(peer, input);
    }
  }
  const lines: Line[] = [];
  for (const factSet of factSets) {
    const situation = situationOf(factSet, classified);
    const scope = scopeOfSituation(situation);
    const given = [
      { name: ours.rows, answer: answerOf(overRows(factSet)), run: () => overRows(factSet) },
      {
        name: ours.situation,
        answer: answerOf(evaluateOnly(scopeOfSituation(situation))),
        run: () => evaluateOnly(scopeOfSituation(situation)),
      },
      { name: ours.only, answer: answerOf(evaluateOnly(scope)), run: () => evaluateOnly(scope) },
    ];
    for (const { name, peer } of engines) {
      const input = peer.prepare(factSet);
      given.push({ name, answer: await answered(peer, input), run: (() => peer.run(input)) as () => number });
    }
    const tasks: Task[] = given.filter(({ answer }) => answer !== "throws");
    const times = new Map((await interleaved(tasks, measure)).map((each) => [each.name, each]));
    lines.push({
      factSet: factSet.name,
      answer: factSet.answer,
      cells: given.map(({ name, answer }): Cell => {
        const time = times.get(name);
        return { engine: name, answer, right: answer === factSet.answer, ...(time === undefined ? {} : { time }) };
      }),
    });
  }
  return {
    title: classified
      ? "the offense classified beforehand: whether it is a crime of violence is given, or not known"
      : "from raw facts: the statute as printed, circuit, form and date decide whether it is a crime of violence",
    ours: Object.values(ours),
    lines,
  };
}

const measure = { samples: 7, sampleMs: 15 };
const result = { raw: await comparison(false, measure), classified: await comparison(true, measure) };
process.stdout.write(`${JSON.stringify(result)}\n`);
