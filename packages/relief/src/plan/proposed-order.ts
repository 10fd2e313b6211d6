import { findCourt } from "@setaside/citation";
import { filingRules, type RecordHolder, recordHolders } from "@setaside/law";
import { dateWords } from "../date-words.ts";
import { saidOfPerson } from "./circumstances.ts";
import { chargesIn, wordsOf } from "./known.ts";
import type { ProposedOrder, Reached, Step } from "./plan.ts";
import { idOf, type Planning } from "./planning.ts";
import type { StepPlace } from "./step-id.ts";

/** What the proposed orders of one court name, who gets a certified copy, and the clauses to ask for. */
export function proposedOrderOf(
  planning: Planning,
  place: StepPlace,
  steps: readonly Step[],
  reached: readonly Reached[],
): ProposedOrder {
  const { say, view, language } = planning;
  const subjects = steps.flatMap(({ parts }) => parts.map(({ subject }) => subject));
  const charges = [...new Set(subjects.flatMap((subject) => chargesIn(planning, subject)))];
  const arrests = [
    ...new Set([
      ...subjects.filter((subject) => subject.startsWith("arrest:")).map(idOf),
      ...charges.flatMap((id) => view.charges.get(id)?.arrest ?? []),
      ...reached.filter(({ by }) => steps.some(({ id }) => by.includes(id))).map(({ subject }) => idOf(subject)),
    ]),
  ].flatMap((id) => view.arrests.get(id) ?? []);
  const dockets = [...new Set(charges.flatMap((id) => planning.cases.get(id)?.docketNumber ?? []))];
  const stated = chargesStated(planning, charges);
  const agencies = [...new Set(arrests.flatMap(({ agency }) => agency ?? []))];
  const dates = [...new Set(arrests.flatMap(({ date }) => (date === undefined ? [] : [dateWords(date, language)])))];
  const identifiers = [
    ["identifier.court", place.court === undefined ? [] : [findCourt(place.court)?.name ?? place.court]],
    ["identifier.docket", dockets],
    ["identifier.charges", stated],
    ["identifier.arrestDate", dates],
    ["identifier.agency", agencies],
    ["identifier.ori", []],
    ["identifier.ucn", []],
    ["identifier.usms", []],
    ["identifier.bop", []],
  ] as const;
  return {
    identifiers: identifiers.map(([phrase, values]) => ({
      label: say(phrase),
      value: values.length === 0 ? null : values.join("; "),
    })),
    recipients: recipientsOf(planning, recordHolders, charges, agencies),
    clauses: filingRules.order,
  };
}

/** Each charge with its statute and how it ended, as an order names them. */
export function chargesStated(planning: Planning, charges: readonly string[]): readonly string[] {
  return charges.map((id) => {
    const charge = planning.view.charges.get(id);
    const ended =
      charge === undefined || charge.disposition === "unknown"
        ? "?"
        : wordsOf("charge.disposition", charge.disposition, planning);
    return `${planning.labels.of(`charge:${id}`)}: ${charge?.statute ?? "?"}, ${ended}`;
  });
}

/** Holders whose part in the case is ruled out by what is known are left off; all others stay. */
export function recipientsOf(
  planning: Planning,
  holders: readonly RecordHolder[],
  charges: readonly string[],
  agencies: readonly string[],
): ProposedOrder["recipients"] {
  const facts = charges.map((id) => planning.view.situation.charges?.[id]?.facts);
  const noPrison = facts.every((each) => each?.imprisonmentImposed === false);
  const supervision = saidOfPerson(planning, "supervision");
  const convicted = charges.some((id) =>
    ["convicted", "unknown", "deferred"].includes(planning.view.charges.get(id)?.disposition ?? "unknown"),
  );
  return holders.flatMap(({ id, name, when }) => {
    if (when === "imprisonment" && (noPrison || !convicted)) return [];
    if (when === "supervision" && supervision.certain && supervision.values[0] === "none" && !convicted) return [];
    const to = id === "arresting-agency" && agencies.length > 0 ? { to: agencies.join("; ") } : {};
    return [{ id, name: name[planning.language], ...to }];
  });
}
