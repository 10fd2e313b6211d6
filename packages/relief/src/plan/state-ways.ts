import type { ReliefKind, StateRelief } from "@setaside/law";
import type { Finding } from "../finding.ts";
import { mayBe, type Planning } from "./planning.ts";
import { stateReliefOf } from "./relief-of.ts";

/** What an order gives, the farthest reaching first. */
export const byReach: readonly ReliefKind[] = [
  "immunity",
  "defense",
  "vacatur",
  "expungement",
  "dismissal",
  "sealing",
  "resentencing",
  "pardon",
];

const byAim: readonly StateRelief["state"]["about"][] = ["trafficking", "related", "general"];

/** A state's findings for a charge that may be yes: the one to lead with, and the others in the order of asking. */
export interface StateWays {
  readonly lead: Finding;
  readonly others: readonly Finding[];
}

/**
 * The ways that a charge may have under the law of its state: laws made for
 * survivors before those for anyone, and of these the one that gives most. How
 * sure each is does not choose: what is open stays open, and is said beside it.
 */
export function stateWaysOf(planning: Planning, charge: string): StateWays | undefined {
  const open = (planning.screened.charges.find(({ id }) => id === charge)?.findings ?? []).filter(
    (finding) => finding.state !== undefined && mayBe(finding),
  );
  const [lead, ...others] = open.toSorted((a, b) => rank(planning, a) - rank(planning, b));
  return lead === undefined ? undefined : { lead, others };
}

function rank(planning: Planning, { relief }: Finding): number {
  const { about, gives } = particularsOf(planning, relief);
  return byAim.indexOf(about) * byReach.length + reachOf(gives);
}

/** How far a relief reaches: its place among what orders give, the farthest first. */
export function reachOf(gives: readonly ReliefKind[]): number {
  return Math.min(...gives.map((each) => byReach.indexOf(each)), byReach.length - 1);
}

/** What a state's relief carries beside what all carry. */
export function particularsOf(planning: Planning, relief: string): StateRelief["state"] {
  const found = stateReliefOf(planning, relief);
  // Only findings of a state's relief are asked about.
  if (found === undefined) throw new Error(`no state's relief ${relief}`);
  return found.state;
}
