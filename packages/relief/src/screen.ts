import { type Conclusion, conclusionOn } from "@setaside/casefile";
import { findCourt, findStateCourt } from "@setaside/citation";
import {
  type ConclusionId,
  isStateRelief,
  type Relief,
  type Subjects,
  scopeFor,
  standsOn,
  subjectsOf,
  unverifiedWords,
  vocabulary,
} from "@setaside/law";
import { explain, leastOf, mostOf, type Proof, type Subject } from "@setaside/logic";
import { advisoriesOf } from "./advisories.ts";
import { chargeIn } from "./arrested-for.ts";
import { type ArrestView, type Casefile, type CasefileView, type ChargeView, viewOf } from "./casefile-view.ts";
import { concludableIn } from "./concludable.ts";
import type { AppliedConclusion, Finding, Screen, Screened, ScreenedArrest } from "./finding.ts";
import { matchedImmigration } from "./immigration/matched-immigration.ts";
import { immigrationOn } from "./immigration/on-finding.ts";
import { lawOfCharge } from "./law-of-charge.ts";
import { levelOf } from "./level.ts";
import { missingFrom } from "./missing.ts";
import { chargeOf, reasonsOf } from "./reasons.ts";
import { isOfStateAlone, reliefsOfArrest, reliefsOfCharge } from "./reliefs-of.ts";
import { whenOf } from "./when.ts";

export interface ScreenOptions {
  /** ISO date on which the motion would be filed: chooses the law of relief. */
  readonly lawDate: string;
}

/** Findings for every charge and arrest of a casefile. */
export function screen(casefile: Casefile, options: ScreenOptions): Screen {
  const view = viewOf(casefile);
  const subjects = subjectsOf(view.situation);
  const context: Context = { casefile, view, subjects, lawDate: options.lawDate };
  const charges = [...view.charges.values()].map((charge) => screenCharge(context, charge));
  const arrests = [...view.arrests.values()].map((arrest) => screenArrest(context, arrest));
  const found = [...charges, ...arrests].flatMap(({ findings }) => findings);
  const { immigration, matches } = matchedImmigration(subjects, found);
  const withImmigration = (finding: Finding, about: readonly string[]): Finding => ({
    ...finding,
    advisories: [...immigrationOn(finding, about, matches), ...finding.advisories],
  });
  return {
    schema: "setaside.screen/1",
    lawDate: options.lawDate,
    charges: charges.map((each) => ({
      ...each,
      findings: each.findings.map((finding) => withImmigration(finding, [finding.subject])),
    })),
    arrests: arrests.map((each) => ({
      ...each,
      findings: each.findings.map((finding) =>
        withImmigration(finding, [finding.subject, ...each.charges.map((charge) => `charge:${charge}`)]),
      ),
    })),
    immigration,
    remarks: [
      ...view.remarks,
      ...subjects.problems.map(({ place, message }) => ({ code: "fact-not-understood", message, place })),
    ],
  };
}

interface Context {
  readonly casefile: Casefile;
  readonly view: CasefileView;
  readonly subjects: Subjects;
  readonly lawDate: string;
}

function screenCharge(context: Context, view: ChargeView): Screened {
  const charge = laidOut(context.subjects.charges, view.id);
  const reliefs = reliefsOfCharge(view, context.lawDate);
  return {
    id: view.id,
    statute: view.statute,
    ...(view.description === undefined ? {} : { description: view.description }),
    jurisdiction: view.jurisdiction ?? null,
    disposition: view.disposition,
    ...(view.count === undefined ? {} : { count: view.count }),
    ...(view.list === undefined ? {} : { list: view.list }),
    law: lawOfCharge(view, context.view.situation.charges?.[view.id]?.facts?.stateStatute !== undefined),
    level: isOfStateAlone(view) ? null : levelOf(context.subjects, charge),
    concludable: concludableIn(reliefs, vocabulary.conclusions),
    findings: reliefs.map((relief) => findingOf(context, relief, charge, `charge:${view.id}`, view)),
  };
}

function screenArrest(context: Context, view: ArrestView): ScreenedArrest {
  const arrest = laidOut(context.subjects.arrests, view.id);
  const reliefs = reliefsOfArrest(view);
  return {
    id: view.id,
    date: view.date ?? null,
    district: view.district ?? null,
    division: view.division ?? null,
    agency: view.agency ?? null,
    charges: view.charges,
    concludable: concludableIn(reliefs, vocabulary.conclusions),
    findings: reliefs.map((relief) => findingOf(context, relief, arrest, `arrest:${view.id}`, view)),
  };
}

function laidOut(from: ReadonlyMap<string, Subject>, id: string): Subject {
  const found = from.get(id);
  // Every view is laid out by `subjectsOf` from the same situation.
  if (found === undefined) throw new Error(`no subject laid out for ${id}`);
  return found;
}

function findingOf(
  context: Context,
  relief: Relief,
  about: Subject,
  subject: string,
  view: ChargeView | ArrestView,
): Finding {
  const base = {
    relief: relief.id,
    name: relief.name,
    subject,
    court: courtText(relief, view),
    discretion: relief.discretion,
    citation: relief.authority.citation,
    leads: relief.leads,
  };
  if (standsOn(relief.inForce, context.lawDate) === "no") return { ...base, ...notInForce(relief) };
  const { layout } = context.subjects;
  const scope = scopeFor(context.subjects, about);
  const explained = explain(layout, relief.expression, scope, { sets: 0, rulings: "recorded" });
  return {
    ...base,
    least: leastOf(explained.truth),
    most: mostOf(explained.truth),
    openBy: explained.openBy,
    exact: explained.isExact,
    confidence: explained.confidence ?? null,
    missing: missingFrom(layout.kinds, explained),
    because: reasonsOf(layout.kinds, explained.proof).filter(({ element }) => !isMoot(element, view)),
    conclusions: conclusionsIn(layout.kinds, explained.proof, context.casefile.conclusions, about),
    advisories: advisoriesOf(context, relief, about.id, explained.truth),
    rulings: explained.rulings,
    ...ofState(context, relief, about, view),
  };
}

/** What a state's law says beside the verdict. */
function ofState(
  { subjects, lawDate }: Context,
  relief: Relief,
  charge: Subject,
  view: ChargeView | ArrestView,
): Pick<Finding, "state"> {
  if (!isStateRelief(relief) || !("dates" in view)) return {};
  const { code, about, gives, unverified } = relief.state;
  const stands = standsOn(relief.inForce, lawDate) === "yes" ? "yes" : "perhaps";
  const when = whenOf(relief, view.dates, { subjects, charge, day: lawDate });
  return {
    state: { code, about, gives, stands, when, burden: relief.burden, unverified: unverified.map(unverifiedWords) },
  };
}

/** Whether an arrest's other charges qualify too is no question where it has one. */
function isMoot(element: string, view: ChargeView | ArrestView): boolean {
  return "charges" in view && view.charges.length === 1 && aboutSeveral.has(element);
}

const aboutSeveral: ReadonlySet<string> = new Set(["every-charge-of-the-arrest", "mixed-arrest"]);

/** Before it was enacted a relief was not there: a settled no, and why. */
function notInForce(relief: Relief) {
  const { from } = relief.inForce;
  return {
    least: "no",
    most: "no",
    openBy: [],
    exact: true,
    confidence: "verified",
    missing: [],
    because: [
      {
        element: "in-force",
        text: from === null ? "This relief was not in force." : `This relief has been in force since ${from}.`,
        depth: 0,
        least: "no",
        most: "no",
        kind: "statute",
        citation: relief.authority.citation,
        confidence: "verified",
      },
    ],
    conclusions: [],
    advisories: [],
    rulings: [],
  } as const;
}

function conclusionsIn(
  kinds: readonly string[],
  proof: Proof,
  made: readonly Conclusion[],
  about: Subject,
): readonly AppliedConclusion[] {
  const found: AppliedConclusion[] = [];
  const visit = (each: Proof, charge: string): void => {
    if (each.concluded !== undefined && each.element !== undefined) {
      const subject = `charge:${chargeIn(charge)}` as const;
      const element = each.element.id as ConclusionId;
      const counsels = conclusionOn(made, subject, element);
      found.push({
        element,
        subject,
        value: each.concluded.met,
        wildcard: counsels?.wildcard ?? false,
        ...(counsels?.why === undefined ? {} : { why: counsels.why }),
        derived: { least: leastOf(each.concluded.derived), most: mostOf(each.concluded.derived) },
      });
    }
    for (const part of each.parts) visit(part, chargeOf(kinds, part) ?? charge);
  };
  visit(proof, about.id);
  return found;
}

function courtText(relief: Relief, view: ChargeView | ArrestView): string {
  const court = "district" in view ? view.district : view.court;
  const name = court === undefined ? undefined : (findCourt(court)?.name ?? findStateCourt(court)?.name ?? court);
  if ("district" in view) {
    if (name === undefined) return "the district court for the district and division of arrest (not yet known)";
    return view.division === undefined ? `${name} (division of arrest not yet known)` : `${name}, ${view.division}`;
  }
  if (isStateRelief(relief)) return name ?? relief.court.text;
  // A court of a state or a tribe hears no federal motion.
  if (view.jurisdiction === "state" || view.jurisdiction === "tribal")
    return "no federal court: see that sovereign's own relief";
  return name ?? (relief.courtRule === "trial-court" ? "the trial court" : "the court that imposed the sentence");
}
