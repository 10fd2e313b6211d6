import { type Outcome, outcomeBys, outcomeClasses, standing } from "@setaside/casefile";

/** What was said of how a charge ended, by those who could say it. */
export interface SaidOfEnding {
  /** The outcomes that documents or a record list; undefined where none or several lists stand. */
  readonly outcomes: readonly Outcome[] | undefined;
  /** A class and a movant that a person states of this charge. */
  readonly disposition: string | undefined;
  readonly dismissedBy: string | undefined;
  /** The same, stated of all charges: it holds only where nothing is said of this one. */
  readonly ofAll: { readonly disposition: string | undefined; readonly dismissedBy: string | undefined };
}

/**
 * The outcomes of a charge, or undefined when nothing is known. What a person
 * states of this charge corrects what was read of it (DESIGN § 9, facts file):
 * another class stands in place of the list, the movant of a dismissal is set
 * in it. Nothing is supplied that nobody said.
 */
export function endingOf({ outcomes, disposition, dismissedBy, ofAll }: SaidOfEnding): readonly Outcome[] | undefined {
  const by = outcomeBys.find((each) => each === dismissedBy);
  const byOfAll = outcomeBys.find((each) => each === ofAll.dismissedBy);
  const stated = classOf(disposition);
  const read = outcomes ?? [];
  if (stated !== undefined && (outcomes === undefined || standing(outcomes) !== stated)) {
    return [outcomeOf(stated, by ?? byOfAll)];
  }
  if (outcomes === undefined) {
    const all = classOf(ofAll.disposition);
    return all === undefined ? undefined : [outcomeOf(all, by ?? byOfAll)];
  }
  return read.map((each) => {
    const movant = by ?? each.by ?? byOfAll;
    return each.class !== "dismissed" || movant === undefined ? each : { ...each, by: movant };
  });
}

function classOf(text: string | undefined): Outcome["class"] | undefined {
  const found = outcomeClasses.find((each) => each === text);
  return found === "unknown" ? undefined : found;
}

function outcomeOf(is: Outcome["class"], by: Outcome["by"]): Outcome {
  return { class: is, ...(is === "dismissed" && by !== undefined ? { by } : {}) };
}
