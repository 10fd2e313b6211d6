import type { SubjectId } from "@setaside/casefile";
import { findCourt } from "@setaside/citation";
import {
  type AskingLaw,
  arrestReliefs,
  namesLaw,
  type RecordPath,
  recordQuestions,
  type StateRelief,
  type Subjects,
  scopeFor,
  wordingFor,
} from "@setaside/law";
import { exact, mostOf } from "@setaside/logic";
import type { ArrestView, Casefile, CasefileView, ChargeView } from "./casefile-view.ts";
import { factOfWait, type LawThatAsks, lawsThatAsk } from "./laws-that-ask.ts";
import { passedBy } from "./passed.ts";
import type { AskedQuestion, QuestionsOptions } from "./questions.ts";
import { isOfStateAlone, reliefsOfArrest, stateReliefsOf } from "./reliefs-of.ts";
import { whenOf } from "./when.ts";

interface Asking {
  readonly casefile: Casefile;
  readonly view: CasefileView;
  readonly subjects: Subjects;
  readonly options: QuestionsOptions;
}

/** What must be found out of the record beside the facts that rules read: arrests, states, and days from which periods count. */
export function questionsOfRecord(asking: Asking): readonly AskedQuestion[] {
  return [...questionsOfArrests(asking), ...questionsOfStates(asking), ...questionsOfDates(asking)];
}

/**
 * Whether there was an arrest, where the papers show none, and where it was
 * made, which decides the court. Asked only where an arrest can still be
 * expunged.
 */
function questionsOfArrests(asking: Asking): readonly AskedQuestion[] {
  const { view, subjects } = asking;
  const charges = [...view.charges.values()];
  if (charges.length === 0) return [];
  if (view.arrests.size === 0) {
    const law = charges.every(isOfStateAlone) ? "state" : "federal";
    return asked(asking, "person.arrests", "person", { law });
  }
  return [...view.arrests.values()]
    .filter((arrest) => lacksPlace(arrest) && mayBeExpunged(arrest, subjects))
    .flatMap((arrest) => asked(asking, "arrest.place", `arrest:${arrest.id}`));
}

/** In which state a charge was brought that is known to be a state's. */
function questionsOfStates(asking: Asking): readonly AskedQuestion[] {
  return [...asking.view.charges.values()]
    .filter(({ jurisdiction, state }) => jurisdiction === "state" && state === undefined)
    .flatMap(({ id }) => asked(asking, "charge.state", `charge:${id}`));
}

/**
 * The days from which a state's periods count: asked where a relief that may
 * still be granted waits for a day that nobody can count yet.
 */
function questionsOfDates(asking: Asking): readonly AskedQuestion[] {
  return [...asking.view.charges.values()].flatMap((charge) => {
    const laws = new Map<RecordPath, StateRelief[]>();
    for (const relief of stateReliefsOf(charge, asking.options.lawDate)) {
      for (const fact of datesNeeded(asking, charge, relief)) laws.set(fact, [...(laws.get(fact) ?? []), relief]);
    }
    return [...laws].flatMap(([fact, reliefs]) => {
      const subject: SubjectId = fact === "arrest.date" ? `arrest:${charge.arrest}` : `charge:${charge.id}`;
      return asked(asking, fact, subject, { laws: lawsThatAsk(reliefs, fact) });
    });
  });
}

function datesNeeded({ subjects, options }: Asking, charge: ChargeView, relief: StateRelief): readonly RecordPath[] {
  const laidOut = subjects.charges.get(charge.id);
  if (relief.state.waits.length === 0 || laidOut === undefined) return [];
  const { truth } = exact(subjects.layout, relief.expression, scopeFor(subjects, laidOut));
  if (mostOf(truth) === "no") return [];
  const { waits } = whenOf(relief, charge.dates, { subjects, charge: laidOut, day: options.lawDate });
  const open = waits.flatMap(({ after, over }) => (over === undefined ? factOfWait(after) : []));
  return [...new Set(open)].filter((fact) => canHave(charge, fact));
}

/** A charge that is pending, or of which nobody knows how it ended, has no such day yet; one without a sentence, none to complete. */
function canHave({ disposition, arrest }: ChargeView, fact: RecordPath): boolean {
  if (fact === "arrest.date") return arrest !== undefined;
  if (fact === "charge.endedOn") return disposition !== "pending" && disposition !== "unknown";
  return ["convicted", "adjudicated", "deferred", "vacated"].includes(disposition);
}

/** The division is part of the court, but for districts that have none by statute. */
function lacksPlace(arrest: ArrestView): boolean {
  // Of an arrest by a state's agency the federal district decides nothing.
  if (reliefsOfArrest(arrest).length === 0) return false;
  const { district, division } = arrest;
  if (district === undefined) return true;
  return division === undefined && findCourt(district)?.statutoryDivisions !== false;
}

function mayBeExpunged({ id }: ArrestView, subjects: Subjects): boolean {
  const laidOut = subjects.arrests.get(id);
  const leading = arrestReliefs.filter((relief) => relief.leads);
  return (
    laidOut !== undefined &&
    leading.some(
      ({ expression }) => mostOf(exact(subjects.layout, expression, scopeFor(subjects, laidOut)).truth) !== "no",
    )
  );
}

function asked(
  { casefile, options: { of, language } }: Asking,
  path: RecordPath,
  subject: SubjectId,
  { law = "federal", laws = [] }: { readonly law?: AskingLaw; readonly laws?: readonly LawThatAsks[] } = {},
): readonly AskedQuestion[] {
  const found = recordQuestions[path];
  const wording = wordingFor(found, of, language, law);
  if (wording === undefined || passedBy(casefile, { fact: path, subject }, of)) return [];
  return [
    {
      fact: path,
      subject,
      alsoFor: [],
      label: found.label[language],
      question: wording.question,
      why: wording.why,
      laws: namesLaw(of) ? laws : [],
      ...(wording.help === undefined ? {} : { help: wording.help }),
      who: found.who,
      sensitivity: found.sensitivity,
      proof: [],
    },
  ];
}
