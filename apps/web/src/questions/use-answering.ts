import type { Json } from "@setaside/casefile";
import { useRef, useState } from "preact/hooks";
import { passOf, state, stated } from "../findings/statements.ts";
import type { Asked, Statements } from "../reading/protocol.ts";
import { useShown } from "../work/context.ts";
import { notSure, skipped } from "../work/work.ts";
import { isOfEpisodes } from "./in-turn.ts";

/** The name of a fact or list under which it is stated: `nexus.timing`; of episodes, that there are no others. */
export function factName(path: string): string {
  return isOfEpisodes(path) ? "noOtherEpisodes" : path.slice(path.indexOf(".") + 1);
}

/** The name under which it is noted that a question was passed: always its own. */
function passName(path: string): string {
  return path.slice(path.indexOf(".") + 1);
}

/** How a question stands, and the ways to answer it. */
export interface Answering {
  /** All it is asked of, and those of them for which it was answered while it was shown. */
  readonly subjects: readonly string[];
  /** Those for which the answer holds that is given now. */
  readonly chosen: readonly string[];
  /** The answer of those chosen; undefined while they have none, or not the same. */
  readonly value: Json | undefined;
  /** What is said of one subject. */
  readonly saidOf: (subject: string) => Json | undefined;
  /** How it was passed, where none has an answer. */
  readonly passed: "not-sure" | "skipped" | undefined;
  readonly answer: (value: Json | undefined) => void;
  readonly include: (subject: string, holds: boolean) => void;
  /** Notes that nobody here answers it: for all that have no answer, and those chosen. */
  readonly pass: (how: "not-sure" | "skipped") => void;
  /** Takes the answer of those chosen back, or that it was passed. */
  readonly takeBack: () => void;
}

/** @param first which of the subjects are ticked at first: the first without an answer, or those that share the first answer */
export function useAnswering(asked: Asked, first: "open" | "answered"): Answering {
  const { statements, restate } = useShown();
  const seen = useRef(new Set<string>());
  const fact = factName(asked.fact);
  for (const subject of isOfEpisodes(asked.fact) ? ["person"] : asked.subjects) seen.current.add(subject);
  const subjects = [...seen.current];
  const saidOf = (subject: string) => valueIn(statements, subject, fact);
  const [ticked, tick] = useState<readonly string[]>(() => tickedAtFirst(subjects, saidOf, first));
  const chosen = ticked.filter((each) => subjects.includes(each));
  const value = shared(chosen.map(saidOf));
  const passes = subjects.map((subject) => passIn(statements, subject, asked.fact));
  return {
    subjects,
    chosen,
    value,
    saidOf,
    passed: subjects.some((subject) => saidOf(subject) !== undefined) ? undefined : shared(passes),
    answer: (next) => restate(answered(statements, asked.fact, chosen, next)),
    include: (subject, holds) => {
      tick(holds ? [...chosen, subject] : chosen.filter((each) => each !== subject));
      if (value !== undefined) restate(answered(statements, asked.fact, [subject], holds ? value : undefined));
    },
    pass: (how) => {
      const silent = subjects.filter((subject) => saidOf(subject) === undefined || chosen.includes(subject));
      const cleared = answered(statements, asked.fact, silent, undefined);
      restate(state(cleared, silent, passName(asked.fact), how === "not-sure" ? notSure : skipped));
    },
    takeBack: () => {
      const taken = value === undefined ? subjects.filter((subject) => saidOf(subject) === undefined) : chosen;
      restate(answered(statements, asked.fact, taken, undefined));
    },
  };
}

/** The statements with an answer, which takes the place of a pass; without either when there is none. */
function answered(
  statements: Statements,
  path: string,
  subjects: readonly string[],
  value: Json | undefined,
): Statements {
  return state(state(statements, subjects, passName(path), undefined), subjects, factName(path), value);
}

/** What is stated of a fact; undefined where it was passed. */
function valueIn(statements: Statements, subject: string, fact: string): Json | undefined {
  const said = stated(statements, subject, fact);
  return passOf(said) === undefined ? said : undefined;
}

function passIn(statements: Statements, subject: string, path: string): "not-sure" | "skipped" | undefined {
  return passOf(stated(statements, subject, passName(path)));
}

function tickedAtFirst(
  subjects: readonly string[],
  saidOf: Answering["saidOf"],
  first: "open" | "answered",
): readonly string[] {
  const without = subjects.find((each) => saidOf(each) === undefined);
  const withOne = subjects.find((each) => saidOf(each) !== undefined);
  if (withOne === undefined || (first === "open" && without !== undefined))
    return subjects.slice(0, 1).length === 0 || without === undefined ? [] : [without];
  return subjects.filter((each) => shared([saidOf(each), saidOf(withOne)]) !== undefined);
}

/** The value that all of them have; undefined when they differ, or one has none. */
function shared<T extends Json>(values: readonly (T | undefined)[]): T | undefined {
  const [first] = values;
  return values.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined;
}
