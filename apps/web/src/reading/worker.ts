import { type CasefileLog, merge, type Remark } from "@setaside/casefile";
import { courts } from "@setaside/citation";
import { lastChecked, vocabulary } from "@setaside/law";
import {
  type Casefile,
  casefileOf,
  isAnsweredBy,
  nexusGroups,
  questionsFor,
  type Screen,
  screen,
} from "@setaside/relief";
import type { Work } from "../work/work.ts";
import { aheadOf, forgetAhead, written } from "./ahead.ts";
import { addDocuments, type Documents, logOfDocuments, logOfHand, savedText } from "./documents.ts";
import { handPlaces } from "./hand-places.ts";
import { lawsInShort, placesNamed, stateCourtsOf } from "./laws-in-short.ts";
import type { Ahead, Reading, Reply, Request, Screening } from "./protocol.ts";
import { questionForms } from "./question-form.ts";
import { quotesOf } from "./quotes.ts";
import { recordShown } from "./record-shown.ts";
import { understood, withStatements } from "./stated.ts";

/**
 * Reads and screens beside the page, so that the page never stands still. Holds
 * the documents of one person, in memory only; it has no way to send or keep them.
 */

let documents: Documents = [];
/** About the documents together, such as names that are only alike. */
let together: readonly Remark[] = [];
const questions = questionForms();

addEventListener("message", ({ data }: MessageEvent<{ readonly turn: number; readonly request: Request }>) => {
  const { turn, request } = data;
  const reply = (answer: ReplyOf<Reply>) => postMessage({ ...answer, turn } satisfies Reply);
  answer(request, reply).catch(() => reply({ kind: "broken" }));
});

type ReplyOf<R> = R extends unknown ? Omit<R, "turn"> : never;

async function answer(request: Request, reply: (answer: ReplyOf<Reply>) => void): Promise<void> {
  switch (request.kind) {
    case "forget":
      documents = [];
      together = [];
      plain = undefined;
      worked = undefined;
      forgetAhead();
      return;
    case "save":
      return reply({ kind: "saved", text: saved(request.work, request.lawDate) });
    case "add": {
      reply({ kind: "step", step: "reading" });
      const added = await addDocuments(documents, request.files, request.defendants);
      if (!added.ok) return reply({ kind: "problem", problem: added.problem, file: added.file });
      documents = added.documents;
      together = added.remarks;
      reply({ kind: "read", reading: readingNow(), ...(added.work === undefined ? {} : { work: added.work }) });
      reply({ kind: "step", step: "screening" });
      return reply({ kind: "screened", screened: screening(added.work ?? request.work, request.lawDate) });
    }
    case "drop":
      documents = documents.filter(({ source }) => source.document !== request.document);
      reply({ kind: "read", reading: readingNow() });
      reply({ kind: "step", step: "screening" });
      return reply({ kind: "screened", screened: screening(request.work, request.lawDate) });
    case "work":
      reply({ kind: "step", step: "screening" });
      return reply({ kind: "screened", screened: screening(request.work, request.lawDate) });
    case "ahead":
      return reply({ kind: "ahead", ahead: ahead(request) });
    case "write":
      return reply({ kind: "saved", text: written(ahead(request), request.file, request.now) });
  }
}

function readingNow(): Reading {
  const sources = documents.map(({ source }) => source);
  return {
    sources,
    quotes: quotesOf(documents.flatMap(({ assertions }) => assertions)),
    remarks: [...together, ...sources.flatMap(({ remarks }) => remarks)],
    questions,
    concludable: vocabulary.conclusions,
    lawChecked: lastChecked,
    courts: courts.map(({ id, name }) => ({ id, name })),
    places: placesNamed,
  };
}

/** The findings without anything stated, by log, since statements name what was seen in them. */
let plain: { readonly log: CasefileLog; readonly lawDate: string; readonly screen: Screen } | undefined;

function plainScreen(log: CasefileLog, lawDate: string): Screen {
  const same = plain?.lawDate === lawDate && sameAssertions(plain.log, log);
  if (plain === undefined || !same) plain = { log, lawDate, screen: screen(casefileOf(log), { lawDate }) };
  return plain.screen;
}

function sameAssertions(a: CasefileLog, b: CasefileLog): boolean {
  return a.assertions.length === b.assertions.length && a.assertions.every(({ id }, at) => b.assertions[at]?.id === id);
}

interface WorkedOut {
  readonly casefile: Casefile;
  readonly screening: Screening;
}

let worked: { readonly documents: Documents; readonly said: string; readonly out: WorkedOut } | undefined;

/** What was worked out last, where nothing that bears on it changed: what happened to a motion changes no finding. */
function workedOut(work: Work, lawDate: string): WorkedOut {
  const said = JSON.stringify([work.hand, work.statements, lawDate]);
  if (worked?.documents !== documents || worked.said !== said) {
    worked = { documents, said, out: workOut(work, lawDate) };
  }
  return worked.out;
}

function saved(work: Work, lawDate: string): string {
  return savedText(documents, work, workedOut(work, lawDate).screening.taken);
}

function screening(work: Work, lawDate: string): Screening {
  return workedOut(work, lawDate).screening;
}

function ahead({ work, lawDate, language }: Extract<Request, { kind: "ahead" | "write" }>): Ahead {
  return aheadOf(workedOut(work, lawDate).casefile, work, { lawDate, language });
}

function workOut(work: Work, lawDate: string): WorkedOut {
  const hand = logOfHand(work);
  const inDocuments = logOfDocuments(documents);
  const read = merge(inDocuments, hand.log);
  const stated = withStatements(read, work.statements, plainScreen(read, lawDate));
  const { casefile } = stated;
  const asked = questionsFor(casefile, { lawDate, of: "attorney", language: "en" });
  const found = screen(casefile, { lawDate });
  const { taken, problems } = understood(stated, found);
  const record = recordShown({
    read,
    stated: casefile.log,
    hand: handPlaces(work, hand.log, inDocuments),
    places: new Map(documents.map(({ source, placeOf }) => [source.document, placeOf])),
    statements: work.statements,
    screen: found,
    questions,
  });
  const shown: Screening = {
    screen: found,
    record,
    laws: lawsInShort(found),
    answeredRemarks: readingNow().remarks.flatMap((remark, at) => (isAnsweredBy(remark, found) ? [at] : [])),
    stateCourts: stateCourtsOf(record, found),
    toFindOut: asked.questions.map(inShort),
    forOthers: asked.forOthers.map(inShort),
    nexus: nexusGroups(casefile),
    taken,
    problems: [...hand.problems.map((message) => ({ message })), ...problems],
  };
  return { casefile, screening: shown };
}

function inShort({ fact, subject, alsoFor }: ReturnType<typeof questionsFor>["questions"][number]) {
  return { fact, subjects: [subject, ...alsoFor] };
}
