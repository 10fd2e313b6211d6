import { candidates, offenseById, type Relief } from "@setaside/law";
import { mostOf, type Truth } from "@setaside/logic";
import type { CasefileView } from "./casefile-view.ts";
import type { Advisory } from "./finding.ts";

/**
 * What to weigh beside a finding that is not a no: the open questions that
 * change no verdict, forms of the offense that the catalogue leaves open, and
 * how an arrest stands to a conviction from it.
 */
export function advisoriesOf(view: CasefileView, relief: Relief, id: string, truth: Truth): readonly Advisory[] {
  if (mostOf(truth) === "no") return [];
  const found: Advisory[] = [
    {
      kind: "confirm",
      id: "attorney-to-confirm",
      text: "Legal information for an attorney to confirm. No reported decision applying the Act was found when last checked.",
    },
  ];
  const charges = view.arrests.has(id) && relief.subject === "arrest" ? (view.arrests.get(id)?.charges ?? []) : [id];
  for (const charge of charges) found.push(...openForms(view, charge));
  if (relief.subject === "arrest") found.push(...convictionsOf(view, charges));
  for (const { role, question } of relief.notes) {
    found.push({ kind: role, id: question.id, text: question.question, citation: question.ground.citation });
  }
  const seen = new Set<string>();
  return found.filter((each) => !seen.has(each.id + each.text) && seen.add(each.id + each.text));
}

/** Aggravated forms that a count may have charged and the catalogue row does not answer. */
function openForms(view: CasefileView, charge: string): readonly Advisory[] {
  const statute = view.situation.charges?.[charge]?.facts?.statute;
  const rows = typeof statute === "object" && statute !== null && "oneOf" in statute ? statute.oneOf : [];
  return rows.flatMap((row) => {
    const offense = offenseById(String(row));
    if (offense === undefined) return [];
    return candidates(offense.title, offense.section)
      .unanswered.filter((form) => form.open === "if-charged" && form.offenses.includes(offense.id))
      .map(
        (form): Advisory => ({
          kind: "form",
          id: `form/${offense.id}`,
          text: `If the count charged this form, the level is open: ${form.form}. ${form.why}`,
        }),
      );
  });
}

function convictionsOf(view: CasefileView, charges: readonly string[]): readonly Advisory[] {
  const convicted = charges.filter((charge) => view.charges.get(charge)?.disposition === "convicted");
  if (convicted.length === 0) return [];
  return [
    {
      kind: "routing",
      id: "vacatur-reaches-arrest",
      text: "A granted motion to vacate already reaches the arrest for that offense: file no second petition for it.",
      citation: "18 U.S.C. § 3771A(c)(1)(C)",
    },
  ];
}
