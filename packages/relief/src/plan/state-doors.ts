import { lawGrounds, ofPlace, type StateLaw, stateLaw } from "@setaside/law";
import type { Finding } from "../finding.ts";
import { chargesIn } from "./known.ts";
import type { Door } from "./plan.ts";
import { mayBe, type Planning } from "./planning.ts";

/** The ways outside its statutes that a state's law names. */
interface StateDoors {
  /** Ways outside the statutes, such as a pardon, for a charge that no law for survivors may reach. */
  readonly other: string;
  /** The defense at trial, for a charge still pending. */
  readonly defense: string;
}

function idsIn(code: string): StateDoors {
  return { other: `us-${code.toLowerCase()}/other-ways`, defense: `us-${code.toLowerCase()}/defense-at-trial` };
}

/** Ids of a state's doors for the charges that a finding is about. */
export function stateDoorsFor(planning: Planning, { subject }: Pick<Finding, "subject">): readonly string[] {
  return chargesIn(planning, subject).flatMap((charge) => stateDoorsOfCharge(planning, charge));
}

/** Whether no law made for survivors may give the charge anything in its state; undefined where no state's law of it is here. */
function isShut(planning: Planning, charge: string): boolean | undefined {
  const screened = planning.screened.charges.find(({ id }) => id === charge);
  if (screened?.law == null || screened.law.known === "not-covered") return undefined;
  return !screened.findings.some(
    (finding) => finding.state !== undefined && finding.state.about !== "general" && mayBe(finding),
  );
}

/** Ids of the doors that a charge's state has for it. */
function stateDoorsOfCharge(planning: Planning, charge: string): readonly string[] {
  const view = planning.view.charges.get(charge);
  const found = view?.state === undefined ? undefined : stateLaw(view.state);
  if (view === undefined || found === undefined) return [];
  const ids = idsIn(found.law.code);
  const pending = view.disposition === "pending" || view.disposition === "unknown";
  return [
    ...(found.law.doors.length > 0 && isShut(planning, charge) === true ? [ids.other] : []),
    ...(found.law.defense !== null && pending && !isDefended(planning, charge) ? [ids.defense] : []),
  ];
}

/** Whether a step of the plan is itself the state's defense for the charge. */
function isDefended(planning: Planning, charge: string): boolean {
  const findings = planning.screened.charges.find(({ id }) => id === charge)?.findings ?? [];
  return findings.some(
    ({ state, discretion, ...finding }) =>
      state !== undefined && discretion === "not-a-motion" && finding.most !== "no",
  );
}

/** Each door of a state that a charge of the record leads to. */
export function doorsOfStates(planning: Planning): readonly Door[] {
  const charges = [...planning.view.charges.keys()];
  const subjectsOf = (id: string) =>
    charges
      .filter((charge) => stateDoorsOfCharge(planning, charge).includes(id))
      .map((charge) => ({ subject: `charge:${charge}`, label: planning.labels.of(`charge:${charge}`) }));
  const states = [...new Set(charges.flatMap((charge) => planning.view.charges.get(charge)?.state ?? []))].sort();
  return states.flatMap((code) => {
    const found = stateLaw(code);
    return found === undefined ? [] : doorsIn(planning, found, subjectsOf);
  });
}

function doorsIn(planning: Planning, { law }: StateLaw, subjectsOf: (id: string) => Door["subjects"]): readonly Door[] {
  const { say, language } = planning;
  const ids = idsIn(law.code);
  const of = ofPlace(law.code, language);
  const { doors, defense } = lawGrounds(law);
  const made = [
    { id: ids.other, name: say("door.other", { of }), gives: doors },
    { id: ids.defense, name: say("door.defense", { of }), gives: defense === undefined ? [] : [defense] },
  ];
  return made.flatMap(({ id, name, gives }) => {
    const subjects = subjectsOf(id);
    return subjects.length === 0 ? [] : [{ id, name, subjects, state: law.code, gives, doesNot: [], cautions: [] }];
  });
}
