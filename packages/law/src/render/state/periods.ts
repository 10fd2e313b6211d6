import { standsOn } from "../../relief.ts";
import type { StateRelief } from "../../states/build/state-relief.ts";
import type { StateLaw } from "../../states/states.ts";

/** The texts of one statute, oldest first. */
export type Texts = readonly [StateRelief, ...StateRelief[]];

/** The texts of each statute, in the statutes' order. */
export function textsOf({ law, reliefs }: StateLaw): readonly Texts[] {
  return law.statutes.flatMap((statute) => {
    const [first, ...rest] = reliefs.filter(({ state }) => state.statute.id === statute.id);
    return first === undefined ? [] : [[first, ...rest] as const];
  });
}

/** The texts that stood on a day (ISO): the one that surely did, or all of which it is not known, the latest first. */
export function textsOn(texts: readonly StateRelief[], day: string): readonly StateRelief[] {
  const those = (answer: "yes" | "perhaps") => texts.filter(({ inForce }) => standsOn(inForce, day) === answer);
  const sure = those("yes");
  return sure.length > 0 ? sure : those("perhaps").reverse();
}

/** From the first text of a statute to its last. */
export function periodOf(texts: Texts): StateRelief["inForce"] {
  const { to } = (texts.at(-1) ?? texts[0]).inForce;
  return { from: texts[0].inForce.from, ...(to === undefined ? {} : { to }) };
}

/** `since 2021-10-01`, `from 2016-10-01 until 2021-10-01`. */
export function periodWords({ from, to }: StateRelief["inForce"]): string {
  const begun = from === null ? "since when is not known" : to === undefined ? `since ${from}` : `from ${from}`;
  return to === undefined ? begun : `${begun} until ${to}`;
}
