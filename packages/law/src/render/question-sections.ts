import { type Ground, type Node, nodesOf, type OpenQuestion } from "@setaside/logic";
import { federalReliefs } from "../federal/reliefs.ts";
import { clockQuestions } from "../federal/tsra/clock-questions.ts";
import { type FactQuestion, questions } from "../questions/index.ts";
import { ownFactTypes } from "../states/own-facts.ts";
import type { FactEntry, OpenPoint, Section, Statement } from "./document.ts";
import { statementOf } from "./sourced.ts";

type Role = OpenPoint["role"];

/** Open questions of the rules; those of single rows of the catalogue stand with their rows. */
function ofRules(): readonly OpenPoint[] {
  const found = new Map<OpenQuestion, string[]>();
  for (const relief of federalReliefs) {
    const named = new Set<OpenQuestion>();
    for (const node of nodesOf(relief.expression)) for (const each of questionsOf(node)) named.add(each);
    for (const each of named) found.set(each, [...(found.get(each) ?? []), relief.id]);
  }
  return [...found].map(([question, reliefs]) => openPoint(question, "verdict", reliefs));
}

function questionsOf(node: Node): readonly OpenQuestion[] {
  const named = node.kind === "unsettled" ? node.question : node.kind === "match" ? node.silent?.question : undefined;
  return named === undefined || named.id.startsWith("force/") ? [] : [named];
}

function ofNotes(role: "risk" | "routing"): readonly OpenPoint[] {
  const found = new Map<OpenQuestion, string[]>();
  for (const { id, notes } of federalReliefs) {
    for (const note of notes)
      if (note.role === role) found.set(note.question, [...(found.get(note.question) ?? []), id]);
  }
  return [...found].map(([question, reliefs]) => openPoint(question, role, reliefs));
}

/** A question as the document prints it. */
export function openPoint(
  question: OpenQuestion,
  role: Role,
  reliefs: readonly string[] = [],
  statement: (ground: Ground) => Statement = statementOf,
): OpenPoint {
  return {
    id: question.id,
    role,
    question: question.question,
    readings: question.readings.map(({ argument, authorities }) => ({ argument, authorities })),
    statement: statement(question.ground),
    reliefs,
  };
}

/** Every open question, by what it does to a finding. */
export function openQuestionsSection(): Section {
  const part = (id: string, heading: string, text: string, items: readonly OpenPoint[]): Section => ({
    id,
    heading,
    blocks: [
      { kind: "paragraph", text },
      { kind: "questions", items },
    ],
    sections: [],
  });
  return {
    id: "open-questions",
    heading: "Open questions",
    blocks: [
      {
        kind: "paragraph",
        text: "No court had settled these when last checked. Each has one role, and the readings stand side by side without a choice between them.",
      },
    ],
    sections: [
      part(
        "open-verdict",
        "In the verdict",
        "While one of these decides, the finding is “arguable”, whatever the facts.",
        ofRules(),
      ),
      part("open-risk", "Risk notes", "Shown with the finding; they change no verdict.", ofNotes("risk")),
      part("open-routing", "Routing", "They bear on which court to go to.", ofNotes("routing")),
      part(
        "open-clock",
        "Clocks",
        "Where the readings give two dates, both are shown.",
        clockQuestions.map((each) => openPoint(each, "clock")),
      ),
    ],
  };
}

/** Appendix: how each fact is asked of an attorney, and of whom it may be asked. */
export function factsSection(): Section {
  const rows = Object.values(questions)
    .filter(({ path }) => !Object.hasOwn(ownFactTypes, path))
    .map(factEntry);
  return {
    id: "facts",
    heading: "Appendix C. The facts, and how they are asked",
    blocks: [
      {
        kind: "paragraph",
        text: "Each fact that a rule names, with the question as an attorney reads it. Sensitivity: 0 a plain fact of the record, 1 mild, 2 personal, 3 the trafficking itself. Papers that prove the answer stand strongest first.",
      },
      { kind: "facts", rows },
    ],
    sections: [],
  };
}

/** A fact as the document prints it. */
export function factEntry({
  path,
  label,
  wording,
  who,
  sensitivity,
  proof,
  source,
  confidence,
}: FactQuestion): FactEntry {
  const { question, why } = wording.en.attorney;
  return { path, label: label.en, question, why, who, sensitivity, proof, source, confidence };
}
