import {
  lastChecked,
  noReportedDecision,
  pendingProsecution,
  type Relief,
  type Subjects,
  scopeFor,
  vacateConvictionLevelA,
  vacateReducedFirst,
  vacaturReachesArrest,
} from "@setaside/law";
import { exact, type Ground, mostOf, type Truth } from "@setaside/logic";
import type { CasefileView } from "./casefile-view.ts";
import type { Advisory } from "./finding.ts";

/**
 * What to weigh beside a finding: the open questions that change no verdict,
 * how an arrest stands to a conviction from it or to a case still pending, and,
 * where an arrest fails for now, the step that comes first.
 */
export function advisoriesOf(
  { view, subjects }: { readonly view: CasefileView; readonly subjects: Subjects },
  relief: Relief,
  id: string,
  truth: Truth,
): readonly Advisory[] {
  const ofArrest = relief.subject === "arrest" ? (view.arrests.get(id)?.charges ?? []) : [];
  if (mostOf(truth) === "no") return relief.leads ? notYet(view, subjects, ofArrest) : [];
  const { text, ...ground } = stated(noReportedDecision);
  const found: Advisory[] = [
    {
      kind: "confirm",
      id: "attorney-to-confirm",
      text: `Legal information for an attorney to confirm. ${text} Last checked ${ground.lastChecked}.`,
      ...ground,
    },
  ];
  found.push(...convictionsOf(view, subjects, ofArrest));
  if (ofArrest.some((charge) => view.charges.get(charge)?.disposition === "pending")) {
    found.push({ kind: "risk", id: "pending-prosecution", ...stated(pendingProsecution) });
  }
  for (const { role, question } of relief.notes) {
    found.push({ kind: role, id: question.id, text: question.question, citation: question.ground.citation });
  }
  const seen = new Set<string>();
  return found.filter((each) => !seen.has(each.id + each.text) && seen.add(each.id + each.text));
}

/** Where an arrest fails only until the charge it was reduced to is vacated: the step to take first. */
function notYet(view: CasefileView, subjects: Subjects, charges: readonly string[]): readonly Advisory[] {
  const reduced = charges.flatMap((charge) => view.situation.charges?.[charge]?.reducedTo ?? []);
  const first = reduced.some((charge) => mayBeVacated(view, subjects, charge));
  return first ? [{ kind: "routing", id: "vacate-reduced-first", ...stated(vacateReducedFirst) }] : [];
}

/** Where a conviction of the arrest may be vacated, what that does to the arrest. */
function convictionsOf(view: CasefileView, subjects: Subjects, charges: readonly string[]): readonly Advisory[] {
  const reached = charges.some((charge) => mayBeVacated(view, subjects, charge));
  return reached ? [{ kind: "routing", id: "vacatur-reaches-arrest", ...stated(vacaturReachesArrest) }] : [];
}

function mayBeVacated(view: CasefileView, subjects: Subjects, id: string): boolean {
  const charge = subjects.charges.get(id);
  if (charge === undefined || view.charges.get(id)?.disposition !== "convicted") return false;
  const { truth } = exact(subjects.layout, vacateConvictionLevelA.expression, scopeFor(subjects, charge));
  return mostOf(truth) !== "no";
}

function stated({ text, citation, confidence, lastChecked: day }: Ground) {
  return { text, citation, confidence, lastChecked: day ?? lastChecked };
}
