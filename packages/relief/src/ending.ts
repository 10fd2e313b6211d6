import {
  type Ending,
  effective,
  endingOn,
  isOutcomes,
  type LogIndex,
  liveValues,
  type Outcome,
  type OutcomeClass,
  outcomeBys,
  outcomeClasses,
  type SubjectId,
  standing,
  type Wildcard,
} from "@setaside/casefile";

/** What was said of how a charge ended, by those who could say it. */
export interface SaidOfEnding {
  /** What the lists of outcomes that stand for it say together. */
  readonly listed: Pick<Ending, "disposition" | "outcomes" | "said">;
  /** A class and a movant that a person states of this charge. */
  readonly disposition: string | undefined;
  readonly dismissedBy: string | undefined;
  /** Stated of all charges: it holds only where nothing is said of this one. */
  readonly ofAll: {
    readonly disposition: string | undefined;
    readonly dismissedBy: string | undefined;
    readonly outcomes?: readonly Outcome[] | undefined;
  };
}

/** How a charge ended, for the rules and for the grid alike. */
export interface ChargeEnding {
  readonly disposition: OutcomeClass;
  /** Undefined when not known. */
  readonly outcomes: readonly Outcome[] | undefined;
}

/**
 * How a charge ended. What a person states of this charge corrects what was
 * read of it (DESIGN § 9, facts file): another class stands in place of the
 * list, the movant of a dismissal is set in it. Nothing is supplied that nobody
 * said, and nothing said of all charges overrides a word on this one, be it
 * that sources contradict each other or that it is not known.
 */
export function endingOf({ listed, disposition, dismissedBy, ofAll }: SaidOfEnding): ChargeEnding {
  const by = outcomeBys.find((each) => each === dismissedBy);
  const byOfAll = outcomeBys.find((each) => each === ofAll.dismissedBy);
  const stated = classOf(disposition);
  if (stated !== undefined && (listed.outcomes === undefined || listed.disposition !== stated)) {
    return { disposition: stated, outcomes: [outcomeOf(stated, by ?? byOfAll)] };
  }
  const silent = !listed.said && stated === undefined;
  const all = classOf(ofAll.disposition);
  if (silent && ofAll.outcomes === undefined && all !== undefined) {
    return { disposition: all, outcomes: [outcomeOf(all, by ?? byOfAll)] };
  }
  const outcomes = silent ? ofAll.outcomes : listed.outcomes;
  return {
    disposition: silent ? standing(outcomes ?? []) : listed.disposition,
    outcomes: outcomes?.map((each) => {
      const movant = by ?? each.by ?? byOfAll;
      return each.class !== "dismissed" || movant === undefined ? each : { ...each, by: movant };
    }),
  };
}

/** The same, from what stands in a casefile for the charge. */
export function endingIn(index: LogIndex, wildcard: Wildcard, subject: SubjectId): ChargeEnding {
  const listed = endingOn(index, subject);
  // Two people who name different classes leave it open, whatever was read.
  if (effective(index, {}, subject, "disposition").state === "conflict") {
    return { disposition: "unknown", outcomes: undefined };
  }
  const word = (of: Wildcard, fact: string) => {
    const found = effective(index, of, subject, fact);
    return found.state === "known" && typeof found.value === "string" ? found.value : undefined;
  };
  const { outcomes } = wildcard.charge ?? {};
  return endingOf({
    listed: { ...listed, said: listed.said || liveValues(index, subject, "disposition").length > 0 },
    disposition: word({}, "disposition"),
    dismissedBy: word({}, "dismissedBy"),
    ofAll: {
      disposition: word(wildcard, "disposition"),
      dismissedBy: word(wildcard, "dismissedBy"),
      outcomes:
        outcomes !== undefined && isOutcomes(outcomes) ? (outcomes as unknown as readonly Outcome[]) : undefined,
    },
  });
}

function classOf(text: string | undefined): Outcome["class"] | undefined {
  const found = outcomeClasses.find((each) => each === text);
  return found === "unknown" ? undefined : found;
}

function outcomeOf(is: Outcome["class"], by: Outcome["by"]): Outcome {
  return { class: is, ...(is === "dismissed" && by !== undefined ? { by } : {}) };
}
