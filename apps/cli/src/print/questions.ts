import { type Audience, type Language, ofPlace } from "@setaside/law";
import type { AskedQuestion, LawThatAsks, Questions } from "@setaside/relief";
import { hanging, wrap } from "./lines.ts";
import { marks } from "./marks.ts";
import type { Page } from "./page.ts";

interface Words {
  readonly head: string;
  readonly none: string;
  readonly about: string;
  readonly why: string;
  readonly law: string;
  readonly asks: (ofPlace: string) => string;
  readonly moreLaws: (more: number) => string;
  readonly help: string;
  readonly answers: string;
  readonly others: string;
  readonly others2: string;
  readonly proof: string;
  readonly inFile: string;
  readonly inexact: string;
  readonly close: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    head: "Worth asking, the gentlest first",
    none: "Nothing that this person could be asked would change a finding.",
    about: "about",
    why: "why",
    law: "law",
    asks: (of) => `The law ${of} asks:`,
    moreLaws: (more) => `… and ${more} more; all with --json.`,
    help: "look",
    answers: "answers",
    others: "an offense, by its statute",
    others2: "Still open, for others to answer",
    proof: "papers",
    inFile: "write",
    inexact: "Some rules were too large to work out exactly: a question here may turn out not to matter.",
    close: "“Not sure” is always an answer. Legal information for an attorney to confirm.",
  },
  es: {
    head: "Vale la pena preguntar, lo más suave primero",
    none: "Nada que se le pudiera preguntar a esta persona cambiaría un resultado.",
    about: "sobre",
    why: "por qué",
    law: "ley",
    asks: (of) => `La ley ${of} pide:`,
    moreLaws: (more) => `… y ${more} más; todas con --json.`,
    help: "ayuda",
    answers: "respuestas",
    others: "un delito, por su ley",
    others2: "Queda por saber, de otras personas",
    proof: "papeles",
    inFile: "escribir",
    inexact: "Algunas reglas eran demasiado grandes para calcularlas con exactitud: quizás una pregunta no importe.",
    close: "«No sé» siempre es una respuesta. Información legal que un abogado debe confirmar.",
  },
};

const column = 11;

/** Questions for people: each with a calm line before it where it may hurt, why it is asked, and how to answer it. */
export function questionLines(
  asked: Questions,
  page: Page,
  { of, language }: { readonly of: Audience; readonly language: Language },
): readonly string[] {
  const { paint, width } = page.terminal;
  const say = words[language];
  const lines = [paint.bold(asked.questions.length === 0 ? say.none : say.head)];
  asked.questions.forEach((question, at) => {
    lines.push("", ...questionText(question, at + 1, page, { say, language, forCounsel: of === "attorney" }));
  });
  if (asked.forOthers.length > 0) {
    const labels = [...new Set(asked.forOthers.map(({ label }) => label))];
    lines.push("", ...hanging("", `${say.others2}: ${labels.join("; ")}.`, 0, width));
  }
  if (!asked.exact) lines.push("", ...wrap(say.inexact, width));
  return [...lines, "", ...wrap(say.close, width)];
}

interface Manner {
  readonly say: Words;
  readonly language: Language;
  readonly forCounsel: boolean;
}

function questionText(
  question: AskedQuestion,
  number: number,
  page: Page,
  { say, language, forCounsel }: Manner,
): readonly string[] {
  const { paint, width } = page.terminal;
  const lines: string[] = [];
  const beside = (label: string, text: string) => lines.push(...hanging(`    ${label}`, text, 4 + column, width));
  if (question.before !== undefined) lines.push(...hanging("", question.before, 4, width).map(paint.dim));
  const [first = "", ...rest] = wrap(question.question, width - 4);
  lines.push(`${String(number).padStart(2)}  ${paint.bold(first)}`, ...rest.map((line) => `    ${paint.bold(line)}`));
  beside(say.about, [...new Set([question.subject, ...question.alsoFor].map(page.nameOf))].join(", "));
  if (question.why !== "") beside(say.why, question.why);
  for (const each of lawTexts(question.laws, page, say, language)) beside(say.law, each);
  if (question.help !== undefined) beside(say.help, question.help);
  const answers = Object.entries(question.choices ?? {});
  if (answers.length > 0) beside(say.answers, answersText(question, answers, say, forCounsel));
  if (forCounsel) {
    if (question.proof.length > 0) beside(say.proof, question.proof.join("; "));
    beside(say.inFile, factsText(question));
  }
  return lines;
}

/** As many statements of a state's law as are read at a glance. */
const mostLaws = 3;

/** What each state's law asks, in its own words, each with its citation and how well it is known. */
function lawTexts(laws: readonly LawThatAsks[], page: Page, say: Words, language: Language): readonly string[] {
  return [...new Set(laws.map(({ code }) => code))].flatMap((code) => {
    const ofState = laws.filter((each) => each.code === code);
    const asks = say.asks(ofPlace(code, language));
    return [
      ...ofState
        .slice(0, mostLaws)
        .map((each) => `${asks} ${each.text} · ${each.citation} ${marks(each, page.terminal)}`),
      ...(ofState.length > mostLaws ? [say.moreLaws(ofState.length - mostLaws)] : []),
    ];
  });
}

/** In plain words; for counsel with the value that a facts file takes, where it takes one. */
function answersText(
  question: AskedQuestion,
  answers: readonly (readonly [string, string])[],
  say: Words,
  forCounsel: boolean,
): string {
  if (question.fact === "charge.statute" || question.fact === "charge.predicate") return say.others;
  const valued = forCounsel && !Object.hasOwn(lists, question.fact);
  return answers
    .map(([value, text]) => (valued && value !== text.toLowerCase() ? `${text} (${value})` : text))
    .join(" / ");
}

/** How a facts file says that a list has others, or no others. */
const lists: Readonly<Record<string, string>> = {
  "person.episodes": '{"noOtherEpisodes": true}, and each one as "episode:e1": {…}',
  "charge.episodes": '{"episode": "e1"}',
  "charge.outcomes": '{"outcomes": [{"class": …, "by": …, "date": …}]}',
  "charge.reducedTo": '{"reducedTo": ["<id of the other charge>"]}, [] for none',
  "charge.continuedBy": '{"continuedBy": ["<id of the other charge>"]}, [] for none',
  "charge.replacedBy": '{"replacedBy": ["<id of the other charge>"]}, [] for none',
};

/** A facts file tells nothing of arrests that no paper shows: they come in a record given beside the docket. */
const arrestsInRecord =
  '{"schema": "setaside.record/1", "arrests": [{"id": "a1", "date": …, "district": …}]}, a file beside the docket';

/** The line of a facts file, or the record, that answers the question. */
function factsText({ fact, subject }: AskedQuestion): string {
  if (fact === "person.arrests") return arrestsInRecord;
  if (fact === "arrest.place") return `"${subject}": {"district": …, "division": …}`;
  const list = Object.hasOwn(lists, fact) ? lists[fact] : undefined;
  if (list !== undefined) return `"${subject}": ${list}`;
  return `"${subject}": {"${fact.slice(fact.indexOf(".") + 1)}": …}`;
}
