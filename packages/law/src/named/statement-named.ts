import type { Ground } from "@setaside/logic";
import { federalReliefs } from "../federal/reliefs.ts";
import { type FactQuestion, questions, recordQuestions } from "../questions/index.ts";
import { digestOf } from "../review/canonical.ts";
import { lastChecked } from "../statement.ts";
import { lawGrounds } from "../states/law-grounds.ts";
import { reliefsInForce, type StateLaw, stateLaws } from "../states/states.ts";
import { federalNames } from "./federal-names.ts";
import { type Named, namesIn, ofList } from "./names.ts";
import { reliefNames } from "./relief-names.ts";

/**
 * The statement of that name, on which a sentence of ours may rest:
 * `us/motion#no-deadline`, `us/vacate-conviction-level-a#convicted`,
 * `us/clock#C30`, `us/immigration#IMM-30`, `us-ca/ca-penal-236.14#effect`,
 * `question#charge.disposition`. A state's statutes are those in force on the
 * day of the research. Throws on a name that nothing has: a bug of who names it.
 */
export function statementNamed(name: string): Ground {
  const found = statements().get(name);
  if (found === undefined) throw new Error(`no statement of the law is named ${name}`);
  return found;
}

/** Whether a statement has that name. */
export function isStatementName(name: string): boolean {
  return statements().has(name);
}

/** What a statement says, as a digest that changes with its words, citation, kind or marks, and not with the day it was looked up. */
export function statementDigest(name: string): string {
  return digestOf(statementNamed(name));
}

let built: ReadonlyMap<string, Ground> | undefined;

function statements(): ReadonlyMap<string, Ground> {
  built ??= withoutDoubles([
    ...federalNames(),
    ...federalReliefs.flatMap(reliefNames),
    ...[...stateLaws().values()].flatMap(ofState),
    ...namesIn(
      "question",
      Object.entries({ ...questions, ...recordQuestions }).map(([path, each]) => [path, groundOfQuestion(each)]),
    ),
  ]);
  return built;
}

/** Throws where two statements have one name: which is meant could not be told. */
function withoutDoubles(all: readonly Named[]): ReadonlyMap<string, Ground> {
  const found = new Map<string, Ground>();
  for (const [name, ground] of all) {
    if (found.has(name)) throw new Error(`two statements of the law are named ${name}`);
    found.set(name, ground);
  }
  return found;
}

function ofState({ law }: StateLaw): readonly Named[] {
  const { doors, defense, record } = lawGrounds(law);
  return [
    ...reliefsInForce(law.code, lastChecked).flatMap(reliefNames),
    ...namesIn(`us-${law.code.toLowerCase()}`, [
      ...(defense === undefined ? [] : [["defense", defense] as const]),
      ["record-where", record.where],
      ["record-how", record.how],
      ...ofList("door", doors),
    ]),
  ];
}

/** Why a fact is asked, as a statement: what its question says of the law rests on its source. */
function groundOfQuestion({
  wording,
  source,
  confidence,
}: Pick<FactQuestion, "wording" | "source" | "confidence">): Ground {
  const { why } = wording.en.survivor ?? wording.en.attorney;
  return Object.freeze({ text: why, citation: source, kind: "analysis", confidence, lastChecked });
}
