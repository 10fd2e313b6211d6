import {
  answersFor,
  type FactQuestion,
  papersFor,
  questions,
  type RecordPath,
  type RecordQuestion,
  recordQuestions,
  vocabulary,
  type Wording,
  type Wordings,
  wordingFor,
} from "@setaside/law";
import type { Language } from "../words/language.ts";
import { placesNamed } from "./laws-in-short.ts";
import type { AloudWords, AnswerForm, QuestionForm, QuestionWords } from "./protocol.ts";

/** How each fact of the vocabulary, each list, and what is asked of the record is put to an attorney in both languages. */
export function questionForms(): Readonly<Record<string, QuestionForm>> {
  const ofFacts = Object.values(questions).map((question) => [question.path, formOf(question)] as const);
  const ofRecord = Object.entries(recordQuestions).map(
    ([path, question]) => [path, recordForm(path as RecordPath, question)] as const,
  );
  return Object.fromEntries([...ofFacts, ...ofRecord]);
}

function formOf(question: FactQuestion): QuestionForm {
  return {
    answer: answerForm(question.path),
    who: question.who,
    sensitivity: question.sensitivity,
    source: question.source,
    confidence: question.confidence,
    words: { en: wordsOf(question, "en"), es: wordsOf(question, "es") },
    inState: inStateOf(question),
    ...aloudOf(question.wording, (language) => answersFor(question, "survivor", language) ?? {}),
  };
}

/** How the attorney reads why, and where to look, where only a state's law asks. */
function inStateOf(question: Pick<FactQuestion, "wording" | "inState">): QuestionForm["inState"] {
  const words = (language: Language) => {
    const { why, help } = wordingFor(question, "attorney", language, "state") ?? question.wording[language].attorney;
    return { why, ...(help === undefined ? {} : { help }) };
  };
  return { en: words("en"), es: words("es") };
}

const recordAnswers: Readonly<Record<RecordPath, AnswerForm>> = {
  "person.arrests": { kind: "arrests" },
  "arrest.place": { kind: "place" },
  "arrest.date": { kind: "date" },
  "charge.state": { kind: "choice", values: placesNamed.map(({ code }) => code) },
  "charge.endedOn": { kind: "date" },
  "charge.sentenceCompletedOn": { kind: "date" },
};

/** What is asked of the record no rule reads: whether there were arrests, where and when things were. */
function recordForm(path: RecordPath, question: RecordQuestion): QuestionForm {
  const words = (language: Language): QuestionWords => ({
    label: question.label[language],
    ...plainWords(question.wording[language].attorney),
    answers:
      path === "charge.state" ? Object.fromEntries(placesNamed.map(({ code, name }) => [code, name[language]])) : {},
    papers: [],
  });
  return {
    answer: recordAnswers[path],
    who: question.who,
    sensitivity: question.sensitivity,
    source: question.source,
    confidence: question.confidence,
    words: { en: words("en"), es: words("es") },
    inState: inStateOf(question),
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
