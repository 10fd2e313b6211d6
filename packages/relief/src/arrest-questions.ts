import type { SubjectId } from "@setaside/casefile";
import { findCourt } from "@setaside/citation";
import { arrestQuestions, arrestReliefs, type Subjects, scopeFor } from "@setaside/law";
import { exact, mostOf } from "@setaside/logic";
import type { ArrestView, Casefile, CasefileView } from "./casefile-view.ts";
import { passedBy } from "./passed.ts";
import type { AskedQuestion, QuestionsOptions } from "./questions.ts";

/**
 * What must be found out of arrests beside the facts that rules read: whether
 * there was one, where the papers show none, and where it was made, which
 * decides the court. Asked only where an arrest can still be expunged.
 */
export function questionsOfArrests(
  casefile: Casefile,
  view: CasefileView,
  subjects: Subjects,
  options: QuestionsOptions,
): readonly AskedQuestion[] {
  if (view.charges.size === 0) return [];
  if (view.arrests.size === 0) return asked(casefile, "person.arrests", "person", options);
  return [...view.arrests.values()]
    .filter((arrest) => lacksPlace(arrest) && mayBeExpunged(arrest, subjects))
    .flatMap((arrest) => asked(casefile, "arrest.place", `arrest:${arrest.id}`, options));
}

/** The division is part of the court, but for districts that have none by statute. */
function lacksPlace({ district, division, state }: ArrestView): boolean {
  // Of an arrest by a state's agency the federal district decides nothing.
  if (state !== undefined) return false;
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
  casefile: Casefile,
  path: keyof typeof arrestQuestions,
  subject: SubjectId,
  { of, language }: QuestionsOptions,
): readonly AskedQuestion[] {
  const found = arrestQuestions[path];
  const wording = found.wording[language][of];
  if (wording === undefined || passedBy(casefile, { fact: path, subject }, of)) return [];
  return [
    {
      fact: path,
      subject,
      alsoFor: [],
      label: found.label[language],
      question: wording.question,
      why: wording.why,
      ...(wording.help === undefined ? {} : { help: wording.help }),
      who: found.who,
      sensitivity: found.sensitivity,
      proof: [],
    },
  ];
}
