import type { Assertion, SubjectId } from "./assertion.ts";
import { type LogIndex, liveValues } from "./live.ts";
import type { CasefileLog } from "./log.ts";
import type { Outcome, OutcomeClass } from "./outcome.ts";
import { standing } from "./standing.ts";
import * as shape from "./value-schema.ts";

/** What all live lists of a charge's outcomes together say of how it ended. */
export interface Ending {
  /** The class that stands by each of the lists; `unknown` where they differ, one is unknown, or there is none. */
  readonly disposition: OutcomeClass;
  /**
   * The one list; of several, what they agree on where they tell the same classes in the same order: a date, a
   * manner or a movant on which they differ is left out. Undefined where they tell different events.
   */
  readonly outcomes: readonly Outcome[] | undefined;
  /** Whether anybody said anything, "not known" included: what is said of all charges then has no say here. */
  readonly said: boolean;
  /** Who says so. */
  readonly assertions: readonly Assertion[];
}

/**
 * How a charge ended by the lists of outcomes that stand for it in the log. Two
 * readings of one conviction that differ only in its date are still a conviction.
 */
export function endingOn(log: CasefileLog | LogIndex, subject: SubjectId): Ending {
  const live = liveValues(log, subject, "outcomes");
  const lists = live.map(({ value }) => shape.outcomes.safeParse(value));
  const read = lists.flatMap((each) => (each.success ? [each.data] : []));
  const classes = new Set(read.map(standing));
  const [only = "unknown"] = classes;
  const agreed = read.length === live.length && classes.size === 1;
  return {
    disposition: agreed ? only : "unknown",
    outcomes: read.length === live.length ? common(read) : undefined,
    said: live.length > 0,
    assertions: agreed ? live.flatMap(({ assertions }) => assertions) : [],
  };
}

/** What lists of the same events agree on; undefined of no list, or of lists of different events. */
function common(lists: readonly (readonly Outcome[])[]): readonly Outcome[] | undefined {
  const [first, ...others] = lists;
  if (first === undefined) return undefined;
  const same = others.every(
    (list) => list.length === first.length && list.every((each, at) => each.class === first[at]?.class),
  );
  if (!same) return undefined;
  return first.map((outcome, at) => {
    const rest = others.map((list) => list[at]);
    const agree = (part: "by" | "manner" | "date") => rest.every((each) => each?.[part] === outcome[part]);
    return {
      class: outcome.class,
      ...(outcome.by !== undefined && agree("by") ? { by: outcome.by } : {}),
      ...(outcome.manner !== undefined && agree("manner") ? { manner: outcome.manner } : {}),
      ...(outcome.date !== undefined && agree("date") ? { date: outcome.date } : {}),
    };
  });
}
