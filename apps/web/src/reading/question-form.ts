import {
  type ArrestQuestion,
  answersFor,
  arrestQuestions,
  type FactQuestion,
  papersFor,
  questions,
  vocabulary,
  type Wording,
  type Wordings,
} from "@setaside/law";
import type { Language } from "../words/language.ts";
import type { AloudWords, AnswerForm, QuestionForm, QuestionWords } from "./protocol.ts";

/** How each fact of the vocabulary, each list, and what is asked of arrests is put to an attorney in both languages. */
export function questionForms(): Readonly<Record<string, QuestionForm>> {
  const ofFacts = Object.values(questions).map((question) => [question.path, formOf(question)] as const);
  const ofArrests = Object.entries(arrestQuestions).map(
    ([path, question]) => [path, arrestForm(path, question)] as const,
  );
  return Object.fromEntries([...ofFacts, ...ofArrests]);
}

function formOf(question: FactQuestion): QuestionForm {
  return {
    answer: answerForm(question.path),
    who: question.who,
    sensitivity: question.sensitivity,
    source: question.source,
    confidence: question.confidence,
    words: { en: wordsOf(question, "en"), es: wordsOf(question, "es") },
    ...aloudOf(question.wording, (language) => answersFor(question, "survivor", language) ?? {}),
  };
}

/** What is asked of arrests no rule reads: it is answered in the record, by an arrest or its place. */
function arrestForm(path: string, question: ArrestQuestion): QuestionForm {
  const words = (language: Language): QuestionWords => ({
    label: question.label[language],
    ...plainWords(question.wording[language].attorney),
    answers: {},
    papers: [],
  });
  return {
    answer: { kind: path === "person.arrests" ? "arrests" : "place" },
    who: question.who,
    sensitivity: question.sensitivity,
    source: question.source,
    confidence: "recalled",
    words: { en: words("en"), es: words("es") },
    ...aloudOf(question.wording, () => ({})),
  };
}

function plainWords({ question, why, help }: Wording): Pick<AloudWords, "question" | "why" | "help"> {
  return { question, why, ...(help === undefined ? {} : { help }) };
}

function aloudOf(
  wording: Readonly<Record<Language, Wordings>>,
  answers: (language: Language) => AloudWords["answers"],
): Pick<QuestionForm, "aloud"> {
  const [en, es] = [wording.en.survivor, wording.es.survivor];
  if (en === undefined || es === undefined) return {};
  const words = (each: Wording, language: Language): AloudWords => ({
    ...(each.before === undefined ? {} : { before: each.before }),
    ...plainWords(each),
    answers: answers(language),
  });
  return { aloud: { en: words(en, "en"), es: words(es, "es") } };
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
  return {
    label: question.label[language],
    ...plainWords(question.wording[language].attorney),
    answers: answersFor(question, "attorney", language) ?? {},
    papers: papersFor(question, language),
  };
}
