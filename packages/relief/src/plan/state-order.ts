import { findStateCourt } from "@setaside/citation";
import { stateLaw, stateProcedure, stateRecordHolders } from "@setaside/law";
import { dateWords } from "../date-words.ts";
import type { ProposedOrder, Step } from "./plan.ts";
import { idOf, type Planning } from "./planning.ts";
import { chargesStated, recipientsOf } from "./proposed-order.ts";
import type { StepPlace } from "./step-id.ts";

/** What the orders of a state's court name, and who gets a certified copy: the state's own repository by name. */
export function stateOrderOf(planning: Planning, place: StepPlace, steps: readonly Step[]): ProposedOrder {
  const { say, view, language } = planning;
  const asked = steps.filter(({ kind }) => kind !== "defense");
  if (asked.length === 0) return { identifiers: [], recipients: [], clauses: [] };
  const charges = [...new Set(asked.flatMap(({ parts }) => parts.map(({ subject }) => idOf(subject))))];
  const arrests = [...new Set(charges.flatMap((id) => view.charges.get(id)?.arrest ?? []))].flatMap(
    (id) => view.arrests.get(id) ?? [],
  );
  const agencies = [...new Set(arrests.flatMap(({ agency }) => agency ?? []))];
  const dates = [...new Set(arrests.flatMap(({ date }) => (date === undefined ? [] : [dateWords(date, language)])))];
  const identifiers = [
    ["identifier.court", place.court === undefined ? [] : [findStateCourt(place.court)?.name ?? place.court]],
    ["identifier.docket", [...new Set(charges.flatMap((id) => planning.cases.get(id)?.docketNumber ?? []))]],
    ["identifier.charges", chargesStated(planning, charges)],
    ["identifier.arrestDate", dates],
    ["identifier.agency", agencies],
    ["identifier.sid", []],
    ["identifier.ucn", []],
  ] as const;
  const repository = stateLaw(place.state ?? "")?.law.record.repository;
  return {
    identifiers: identifiers.map(([phrase, values]) => ({
      label: say(phrase),
      value: values.length === 0 ? null : values.join("; "),
    })),
    recipients: [
      ...(repository === undefined
        ? []
        : [{ id: "state-repository", name: say("recipient.repository"), to: repository }]),
      ...recipientsOf(planning, stateRecordHolders, charges, agencies),
    ],
    clauses: stateProcedure.order,
  };
}
