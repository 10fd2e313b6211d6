import { answersFor, type FactQuestion, papersFor, questions, vocabulary } from "@setaside/law";
import type { Language } from "../words/language.ts";
import type { AnswerForm, QuestionForm, QuestionWords } from "./protocol.ts";

/** How each fact of the vocabulary, and each list, is asked of an attorney in both languages. */
export function questionForms(): Readonly<Record<string, QuestionForm>> {
  return Object.fromEntries(
    Object.values(questions).map((question) => [
      question.path,
      {
        answer: answerForm(question.path),
        who: question.who,
        source: question.source,
        confidence: question.confidence,
        words: { en: wordsOf(question, "en"), es: wordsOf(question, "es") },
      },
    ]),
  );
}

function answerForm(path: string): AnswerForm {
  const facts: Readonly<
    Record<string, { readonly type: (typeof vocabulary.facts)[keyof typeof vocabulary.facts]["type"] }>
  > = vocabulary.facts;
  const type = Object.hasOwn(facts, path) ? facts[path]?.type : undefined;
  switch (type?.kind) {
    case "boolean":
      return { kind: "choice", values: ["true", "false"] };
    case "choice":
      return { kind: "choice", values: type.values };
    case "set":
      return { kind: "members", values: type.members };
    case "number":
      return { kind: "number", least: type.least, most: type.most };
    case "date":
      return { kind: "date" };
    case "entry":
      return { kind: "statute" };
    case undefined:
      return ofList(path);
  }
}

function ofList(path: string): AnswerForm {
  if (path === "person.episodes" || path === "charge.episodes") return { kind: "episodes" };
  return path === "charge.reducedTo" || path === "charge.replacedBy" ? { kind: "charges" } : { kind: "record" };
}

function wordsOf(question: FactQuestion, language: Language): QuestionWords {
  const { question: asked, why, help } = question.wording[language].attorney;
  return {
    label: question.label[language],
    question: asked,
    why,
    ...(help === undefined ? {} : { help }),
    answers: answersFor(question, "attorney", language) ?? {},
    papers: papersFor(question, language),
  };
}
