import { parseEdtf } from "@setaside/citation";
import { asksOfOtherConvictions, type PlainValue } from "@setaside/law";
import { chargesIn, factsIn } from "./known.ts";
import type { Step } from "./plan.ts";
import { idOf, type Planning } from "./planning.ts";
import { mayVacate, reliefOf } from "./relief-of.ts";

/**
 * Whether `after` asks about the person's other convictions and `before` may
 * vacate one that counts there. A motion that itself asks about them waits for
 * none: so no two wait for each other.
 */
export function takesAwayWhatCounts(planning: Planning, before: Step, after: Step): boolean {
  if (!mayVacate(reliefOf(planning, before.relief)) || questionsOf(planning, before.relief).length > 0) return false;
  return after.parts.some(({ subject }) => countsAgainst(planning, after.relief, subject, before, false));
}

/** Steps that may vacate a conviction for which a finding fails now. */
export function mayOpenAfter(
  planning: Planning,
  { relief, subject }: { readonly relief: string; readonly subject: string },
  steps: readonly Step[],
): readonly string[] {
  return steps
    .filter((step) => mayVacate(reliefOf(planning, step.relief)))
    .filter((step) => countsAgainst(planning, relief, subject, step, true))
    .map(({ id }) => id);
}

/** Whether a conviction that `step` may vacate is one that the relief asks about. `stands`: the record says that there is such a one. */
function countsAgainst(planning: Planning, relief: string, subject: string, step: Step, stands: boolean): boolean {
  const charge = idOf(subject);
  return questionsOf(planning, relief).some(({ path, which }) => {
    const said = saidOf(planning, path, charge);
    // Where it is known that there is none, nothing waits.
    if (stands ? said !== true : said === false) return false;
    return step.parts.some(
      (part) =>
        part.subject !== subject &&
        chargesIn(planning, part.subject).some((other) => mayStand(planning, other)) &&
        (which === "any" || chargesIn(planning, part.subject).some((other) => mayBeLater(planning, other, charge))),
    );
  });
}

function questionsOf(planning: Planning, relief: string) {
  return factsIn(reliefOf(planning, relief)).flatMap((path) => {
    const which = asksOfOtherConvictions(path);
    return which === undefined ? [] : [{ path, which }];
  });
}

function saidOf({ view: { situation } }: Planning, path: string, charge: string): PlainValue | undefined {
  const at = path.indexOf(".");
  const [kind, fact] = [path.slice(0, at), path.slice(at + 1)];
  return kind === "person" ? situation.person?.[fact] : situation.charges?.[charge]?.facts?.[fact];
}

/** Whether a charge stands, or may stand, as a conviction. */
function mayStand(planning: Planning, charge: string): boolean {
  return ["convicted", "unknown"].includes(planning.view.charges.get(charge)?.disposition ?? "unknown");
}

/** Whether a conviction may be later than another charge's offense: not where it is surely before it. */
function mayBeLater(planning: Planning, conviction: string, charge: string): boolean {
  const convicted = planning.view.charges
    .get(conviction)
    ?.dates.outcomes.findLast((each) => each.class === "convicted")?.date;
  const offense = saidOf(planning, "charge.offenseDate", charge);
  const [ended, begun] = [convicted, offense].map((date) => (typeof date === "string" ? parseEdtf(date) : undefined));
  if (ended?.ok !== true || begun?.ok !== true) return true;
  return ended.date.latest >= begun.date.earliest;
}
