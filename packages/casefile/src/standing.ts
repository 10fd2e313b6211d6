import { type EdtfDate, parseEdtf } from "@setaside/citation";
import type { Outcome, OutcomeClass } from "./outcome.ts";

/** Stages on the way to an end: they give way to any end that the record also shows. */
const stages: ReadonlySet<OutcomeClass> = new Set(["pending", "deferred", "superseded", "transferred"]);

/**
 * The class of the outcome that stands, of all that a charge has had.
 *
 * A wrong answer here misstates a record, so an order is never guessed:
 * 1. No outcome: `unknown`. Outcomes of one class: that class.
 * 2. Ends (convicted, acquitted, dismissed, not prosecuted, adjudicated, vacated,
 *    unknown) go before stages (pending, deferred, superseded, transferred): a
 *    count superseded and later dismissed is dismissed. A stage dated strictly
 *    after every end contradicts it and gives `unknown`, but for a case pending
 *    again after a vacatur, and for a transfer, which moves a case and does not
 *    undo how it ended.
 * 3. Of several ends, the one dated strictly after all others stands.
 * 4. Where dates do not decide, the list's own order does only as far as the law
 *    leaves no doubt: a conviction may be vacated, and what was vacated may end
 *    again in any way. Any other change without dates gives `unknown`.
 * 5. Of several stages and no end: the one strictly latest, `pending` giving way
 *    to any other; else `unknown`.
 *
 * Returns a class that is in the list, or `unknown`: never `convicted` where no
 * outcome is. Dates are EDTF; one that cannot be read counts as not known.
 */
export function standing(outcomes: readonly Outcome[]): OutcomeClass {
  const single = onlyClass(outcomes);
  if (single !== undefined) return single;
  const events = outcomes.map(({ class: is, date }) => ({ is, on: readDate(date) }));
  const ends = events.filter(({ is }) => !stages.has(is));
  const onTheWay = events.filter(({ is }) => stages.has(is));
  if (ends.length === 0) return lastStage(onTheWay);
  const end = onlyClass(outcomes.filter(({ class: is }) => !stages.has(is))) ?? latest(ends) ?? lastInLine(ends);
  const after = onTheWay.filter(({ is, on }) => is !== "transferred" && ends.every((each) => isBefore(each.on, on)));
  if (after.length === 0) return end;
  return end === "vacated" && after.every(({ is }) => is === "pending") ? "pending" : "unknown";
}

interface Event {
  readonly is: OutcomeClass;
  readonly on: EdtfDate | undefined;
}

function readDate(text: string | undefined): EdtfDate | undefined {
  const parsed = text === undefined ? undefined : parseEdtf(text);
  return parsed?.ok ? parsed.date : undefined;
}

/** The one class of all outcomes; `unknown` of none; undefined when they differ. */
function onlyClass(outcomes: readonly Outcome[]): OutcomeClass | undefined {
  const classes = new Set(outcomes.map((each) => each.class));
  const [only = "unknown"] = classes;
  return classes.size > 1 ? undefined : only;
}

/** Whether `a` was over before `b` can have begun; false when either is not known. */
function isBefore(a: EdtfDate | undefined, b: EdtfDate | undefined): boolean {
  return a !== undefined && b !== undefined && a.latest < b.earliest;
}

/** The class of an event dated strictly after every event of another class. */
function latest(events: readonly Event[]): OutcomeClass | undefined {
  return events.find((each) => events.every((other) => other.is === each.is || isBefore(other.on, each.on)))?.is;
}

/** The class at the end of the list, when each change in it is one the law leaves no doubt about and no date contradicts it. */
function lastInLine(ends: readonly Event[]): OutcomeClass {
  let before: Event | undefined;
  for (const each of ends) {
    const follows = before === undefined || before.is === each.is || before.is === "vacated";
    const vacates = before?.is === "convicted" && each.is === "vacated";
    if (!(follows || vacates)) return "unknown";
    before = each;
  }
  const reversed = ends.some((each, at) => ends.slice(at + 1).some((later) => isBefore(later.on, each.on)));
  return reversed ? "unknown" : (before?.is ?? "unknown");
}

function lastStage(events: readonly Event[]): OutcomeClass {
  const moved = events.filter(({ is }) => is !== "pending");
  const [first] = moved;
  if (first !== undefined && moved.every(({ is }) => is === first.is)) return first.is;
  return latest(moved) ?? "unknown";
}
