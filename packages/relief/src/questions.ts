import { liveValues, type SubjectId } from "@setaside/casefile";
import {
  type Audience,
  answersFor,
  type FactPath,
  isStateRelief,
  type Language,
  namesLaw,
  needsCounsel,
  papersFor,
  type Relief,
  scopeFor,
  standsOn,
  subjectsOf,
  wordingFor,
} from "@setaside/law";
import { ask, exact, type Goal, mostOf, type Question, type Subject } from "@setaside/logic";
import { chargeIn } from "./arrested-for.ts";
import { type Casefile, viewOf } from "./casefile-view.ts";
import { custodyToAsk } from "./custody-question.ts";
import { immigrationFactsToAsk } from "./immigration/to-ask.ts";
import { type LawThatAsks, lawsThatAsk } from "./laws-that-ask.ts";
import { mannerOf, wordingOf } from "./manner.ts";
import { subjectName } from "./missing.ts";
import { passedBy } from "./passed.ts";
import { questionsOfRecord } from "./record-questions.ts";
import { reliefsOfArrest, reliefsOfCharge } from "./reliefs-of.ts";

/** A question worth asking, in words; `ask --json`. */
export interface AskedQuestion {
  readonly fact: string;
  readonly subject: string;
  /** Other subjects for which the same answer is likely: confirmed one by one, asked once. */
  readonly alsoFor: readonly string[];
  /** Short name for lists; safe on a screen that others may see. */
  readonly label: string;
  readonly question: string;
  /** Empty where only a state's law asks, and `laws` says why. */
  readonly why: string;
  /** The states' laws that ask, for those who work with the law; those of an answer that can change a finding. */
  readonly laws: readonly LawThatAsks[];
  readonly help?: string;
  /** One calm line to say first, where the question may hurt. */
  readonly before?: string;
  /** Values to choose from, in words, where there is a list. */
  readonly choices?: Readonly<Record<string, string>>;
  readonly who: readonly string[];
  readonly sensitivity: number;
  /** Papers that prove the answer. */
  readonly proof: readonly string[];
}

export interface QuestionsOptions {
  readonly lawDate: string;
  readonly of: Audience;
  readonly language: Language;
}

export interface Questions {
  readonly questions: readonly AskedQuestion[];
  /** Still open, but not for this person. */
  readonly forOthers: readonly AskedQuestion[];
  readonly exact: boolean;
}

/**
 * The questions still worth asking of one person about a whole casefile, the
 * gentlest first. A question common to several charges of one case or arrest is
 * put once and names the others.
 */
export function questionsFor(casefile: Casefile, options: QuestionsOptions): Questions {
  const view = viewOf(casefile);
  const subjects = subjectsOf(view.situation);
  const goals: Goal[] = [];
  const reliefs = new Map<string, Relief>();
  const aim = (relief: Relief, about: string, scope: Goal["scope"]) => {
    if (standsOn(relief.inForce, options.lawDate) === "no") return;
    const id = `${relief.id} ${about}`;
    goals.push({ id, expression: relief.expression, scope });
    reliefs.set(id, relief);
  };
  for (const [id, charge] of subjects.charges) {
    // One of several offenses in a row stands only in its arrest.
    const viewed = view.charges.get(id);
    if (viewed === undefined) continue;
    for (const relief of reliefsOfCharge(viewed, options.lawDate)) {
      aim(relief, `charge:${id}`, scopeFor(subjects, charge));
    }
  }
  for (const [id, arrest] of subjects.arrests) {
    for (const relief of reliefsOfArrest(view.arrests.get(id) ?? { state: undefined }).filter((each) => each.leads)) {
      aim(relief, `arrest:${id}`, scopeFor(subjects, arrest));
    }
  }
  const asked = ask(subjects.layout, goals, {
    of: options.of,
    manner: mannerOf,
    ended: (path, subject, person) => {
      const told = toldOf(subjects.layout.kinds, path, subject);
      return passedBy(casefile, told, person) || saidAndAwaitsCounsel(casefile, told.subject as SubjectId, told.fact);
    },
  });
  const inWords = (each: Question) => {
    const told = toldOf(subjects.layout.kinds, each.path, each.subject);
    return wordsFor(
      each,
      told,
      options,
      each.goals.flatMap((goal) => reliefs.get(goal) ?? []),
    );
  };
  const ofRecord = questionsOfRecord({ casefile, view, subjects, options });
  const mayHaveRelief = () =>
    goals.some(({ expression, scope }) => mostOf(exact(subjects.layout, expression, scope).truth) !== "no");
  const unread = [
    ...immigrationFactsToAsk(view.situation, subjects, mayHaveRelief),
    ...custodyToAsk(view, mayHaveRelief),
  ];
  const ofPerson = unread.map((path) =>
    wordsFor({ path, ...mannerOf(path) }, { fact: path, subject: "person" }, options, [...reliefs.values()]),
  );
  const mine = (each: AskedQuestion) => each.who.includes(options.of) && !passedBy(casefile, each, options.of);
  const inOrder = [...grouped(asked.questions.map(inWords)), ...grouped(ofRecord), ...ofPerson.filter(mine)].sort(
    (a, b) => a.sensitivity - b.sensitivity,
  );
  return {
    questions: inOrder,
    forOthers: [...grouped(asked.missing.map(inWords)), ...ofPerson.filter((each) => !mine(each))],
    exact: asked.isExact,
  };
}

/** The fact and subject of the casefile that answer a question: an outcome has none of its own, its charge's list tells it. */
function toldOf(kinds: readonly string[], path: string, subject: Subject): { fact: string; subject: string } {
  if (kinds[subject.kind] !== "outcome") return { fact: path, subject: subjectName(kinds, subject) };
  const charge = subject.id.slice(0, subject.id.lastIndexOf("/"));
  return { fact: "charge.outcomes", subject: `charge:${chargeIn(charge)}` };
}

/** Answered, but with a value that only counsel's conclusion makes count: asking again would tell nothing new. */
function saidAndAwaitsCounsel({ log }: Casefile, subject: SubjectId, path: string): boolean {
  const awaiting: readonly unknown[] = needsCounsel[path as FactPath] ?? [];
  const fact = path.slice(path.indexOf(".") + 1);
  return liveValues(log, subject, fact).some(({ value }) => awaiting.includes(value));
}

function wordsFor(
  question: Pick<Question, "path" | "who" | "sensitivity">,
  { fact, subject }: { readonly fact: string; readonly subject: string },
  options: QuestionsOptions,
  /** Those that the answer can change. */
  reliefs: readonly Relief[],
): AskedQuestion {
  const found = wordingOf(question.path);
  const ofStates = reliefs.filter(isStateRelief);
  const law = ofStates.length > 0 && ofStates.length === reliefs.length ? "state" : "federal";
  const wording = wordingFor(found, options.of, options.language, law);
  const choices = answersFor(found, options.of, options.language);
  return {
    fact,
    subject,
    alsoFor: [],
    label: found.label[options.language],
    // Somebody who can't answer is shown the short name only, never words meant for another.
    question: wording?.question ?? found.label[options.language],
    why: wording?.why ?? "",
    laws: namesLaw(options.of) ? lawsThatAsk(ofStates, question.path) : [],
    ...(wording?.before === undefined ? {} : { before: wording.before }),
    ...(wording?.help === undefined ? {} : { help: wording.help }),
    ...(choices === undefined ? {} : { choices }),
    who: question.who,
    sensitivity: question.sensitivity,
    proof: papersFor(found, options.language),
  };
}

/** One question for all charges of a case, or of an arrest, that ask the same. */
function grouped(questions: readonly AskedQuestion[]): readonly AskedQuestion[] {
  const byGroup = new Map<string, AskedQuestion[]>();
  for (const each of questions) {
    const place = each.subject.startsWith("charge:")
      ? each.subject.slice(0, each.subject.lastIndexOf(":"))
      : each.subject;
    const key = `${each.fact} ${each.label} ${place}`;
    byGroup.set(key, [...(byGroup.get(key) ?? []), each]);
  }
  return [...byGroup.values()].flatMap((group) => {
    const [first] = group;
    // Offenses of one row of a complaint, and outcomes of one charge, share their charge.
    const subjects = [...new Set(group.map((each) => each.subject))];
    if (first === undefined) return [];
    const laws = new Map(group.flatMap((each) => each.laws.map((law) => [JSON.stringify(law), law] as const)));
    return [{ ...first, laws: [...laws.values()], alsoFor: subjects.filter((each) => each !== first.subject) }];
  });
}
