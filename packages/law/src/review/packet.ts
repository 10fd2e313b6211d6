import type { Ground } from "@setaside/logic";
import type { GoldenCase } from "../federal/cases/index.ts";
import { isQuestionPath, questionFor } from "../questions/index.ts";
import type { Relief } from "../relief.ts";
import type { Block, CaseEntry, Mark, Outline, Source, Statement } from "../render/document.ts";
import { marks } from "../render/marks.ts";
import { reliefBlocks } from "../render/relief-section.ts";
import { expectedWords } from "../render/rests-on.ts";
import { citing, numberedSources, statementOf } from "../render/sourced.ts";
import { listBlocks } from "../render/state/lists-section.ts";
import { periodWords } from "../render/state/periods.ts";
import { textBlocks } from "../render/state/statute-section.ts";
import { unverifiedWords } from "../render/state/unverified.ts";
import { listReadWords } from "../render/state/words.data.ts";
import { isStateRelief, type StateRelief } from "../states/build/state-relief.ts";
import { stateLaw } from "../states/states.ts";
import { blankAnswers, overallStatement, type ReviewAnswers } from "./answers.ts";
import type { AskedOfLawyer } from "./asked.ts";
import { pathsIn } from "./foundation.ts";
import { digestOfRule, type ReviewableLaw, type ReviewableRule } from "./reviewable.ts";
import { reviewLine } from "./status.ts";

/** What a lawyer is given to review the law of a place: plain data, from which the Word file and the page are written. */
export interface ReviewPacket {
  readonly code: string;
  readonly title: string;
  /** ISO day on which it was made. */
  readonly made: string;
  /** How the law stands with its reviewers now. */
  readonly status: string;
  /** How to answer, step by step. */
  readonly steps: readonly string[];
  readonly marks: readonly Mark[];
  readonly rules: readonly PacketRule[];
  /** The sentence over the signature. */
  readonly statement: string;
  readonly sources: readonly Source[];
  /** The answers, none given yet; in the order of `rules`, their cases and their questions. */
  readonly answers: ReviewAnswers;
}

export interface PacketRule {
  readonly id: string;
  readonly digest: string;
  readonly title: string;
  readonly citation: string;
  readonly period: string;
  /** The rule in plain English beside its references, and the lists it reads. */
  readonly blocks: readonly Block[];
  readonly cases: readonly PacketCase[];
  readonly questions: readonly PacketQuestion[];
}

/** A golden case as the lawyer reads it. */
export interface PacketCase extends Pick<CaseEntry, "id" | "title" | "cites"> {
  /** Our answer with its reason. */
  readonly answer: string;
}

/** Something that is not verified, as the lawyer is asked. */
export interface PacketQuestion {
  readonly id: string;
  readonly question: string;
  readonly citation: string;
}

/** The packet for the law of a place, made on `made` (ISO day). */
export function reviewPacket(law: ReviewableLaw, made: string): ReviewPacket {
  const state = stateLaw(law.code);
  const cited = citing(state?.law.statutes.flatMap(({ sources }) => sources).map(({ url }) => url) ?? []);
  const of = (ground: Ground) => (state === undefined ? statementOf(ground) : cited.statement(ground));
  const rules = law.rules.map((rule) => packetRule(rule, law, of));
  return {
    code: law.code,
    title: law.code === "US" ? "Review of federal law as encoded" : `Review of the law of ${law.name} as encoded`,
    made,
    status: reviewLine(law.code),
    steps,
    marks,
    rules,
    statement: overallStatement(law),
    sources: state === undefined ? numberedSources : cited.sources(),
    answers: blankAnswers(law, made),
  };
}

const steps: readonly string[] = [
  "Each rule below is what the program applies, in plain English, with the section it comes from. Have the official text beside you: these sentences are ours and take its place nowhere.",
  "Answer rule by rule, in any order. You need not answer every rule: one that is left alone is simply not reviewed. A rule counts as reviewed when it, its cases and its questions each have an answer. “I don’t know” is an answer.",
  "Where something is wrong, write what is right, with the section or decision.",
  "The cases were worked out by hand; the people in them are invented. For each, say whether the answer is the one that this law gives.",
  "Answer on the page review.html: it works without a connection and sends nothing. “Save answers” writes answers.json, and “Go on from saved answers” reads it back. The Word file is the same packet, to read, mark up or print.",
  "When you are done, fill in the signature block, save, and sign the file answers.json with a key of your own. In a terminal (macOS, Linux, Windows 10 or newer), once: ssh-keygen -t ed25519 -f review-key. Then: ssh-keygen -Y sign -f review-key -n setaside-law-review answers.json. Send back answers.json, answers.json.sig and, the first time, review-key.pub. Never send review-key itself.",
];

function packetRule(rule: ReviewableRule, law: ReviewableLaw, statement: (ground: Ground) => Statement): PacketRule {
  const { relief, cases, asked } = rule;
  return {
    id: rule.id,
    digest: digestOfRule(rule),
    title: relief.name,
    citation: relief.authority.citation,
    period: periodWords(relief.inForce),
    blocks: [
      ...(isStateRelief(relief) ? stateBlocks(rule, relief, statement) : federalBlocks(rule)),
      questionsTable(relief),
    ],
    cases: cases.map((golden) => ({
      id: golden.id,
      title: golden.title,
      cites: golden.cites,
      answer: caseAnswer(golden),
    })),
    questions: asked.map((each) => ({ id: each.id, question: questionOf(each, rule), citation: each.citation })),
  };

  function stateBlocks(
    { lists }: ReviewableRule,
    of: StateRelief,
    stating: (ground: Ground) => Statement,
  ): readonly Block[] {
    const own = stateLaw(law.code);
    if (own === undefined) return [];
    const rendering = { law: own.law, cases: [], statement: stating, sourceOf: () => undefined };
    return [
      ...textBlocks(of, rendering)
        .filter(({ kind }) => kind !== "see")
        .map((block) => (block.kind === "rule" ? { ...block, outline: withoutLinks(block.outline) } : block)),
      ...Object.values(lists).flatMap((list) => listBlocks(list, own.law, stating)),
    ];
  }
}

/** How the facts of the rule are asked: the review is bound to these words too. Why a fact is asked is said where only this law asks it. */
function questionsTable(relief: Relief): Block {
  const own = isStateRelief(relief) ? `.${relief.state.code.toLowerCase()}-` : undefined;
  const rows = pathsIn(relief)
    .filter(isQuestionPath)
    .map((path) => {
      const { label, wording } = questionFor(path);
      const { question, why } = wording.en.attorney;
      return [label.en, own !== undefined && path.includes(own) ? `${question} (${why})` : question];
    });
  return { kind: "table", caption: "How its facts are asked", columns: ["Fact", "Question"], rows };
}

/** A federal rule: its particulars and its outline as in the printed law, then what it says of papers, proof, time and effect. */
function federalBlocks({ relief }: ReviewableRule): readonly Block[] {
  const { motionContents, evidence, clocks, effect, limits } = relief;
  const said = (label: string, grounds: readonly Ground[]): readonly Block[] =>
    grounds.length === 0 ? [] : [{ kind: "statements", label, items: grounds.map(statementOf) }];
  return [
    ...reliefBlocks(relief, "", { homes: new Map(), cases: [] }),
    ...said("What the motion must contain", motionContents),
    ...said("Evidence", evidence),
    ...said("Time", clocks),
    ...said("Effect", effect),
    ...said("Limits", limits),
  ];
}

/** Nothing to follow: the lists stand under the rule. */
function withoutLinks({ see: _, parts, ...line }: Outline): Outline {
  return { ...line, parts: parts.map(withoutLinks) };
}

function caseAnswer({ expect, missing, openBy, reason }: GoldenCase): string {
  const labels = missing.map((path) => (isQuestionPath(path) ? questionFor(path).label.en : path));
  const open = [
    ...(labels.length === 0 ? [] : [`Still to be known: ${labels.join("; ")}.`]),
    ...(openBy.includes("law") ? ["The law is open."] : []),
    ...(openBy.includes("unread") ? ["Words that decide were not read."] : []),
  ];
  const answer = expect.least === expect.most ? expect.most : `not known yet, ${expectedWords(expect)}`;
  return [`Our answer: ${answer}.`, reason, ...open].join(" ");
}

/** The words in which the lawyer is asked. */
function questionOf({ kind, about }: AskedOfLawyer, { lists }: ReviewableRule): string {
  switch (kind) {
    case "not-read":
      return `Not read here: ${ended(about)} What does the text say? “Right” means that the rule above may stand as it is.`;
    case "list": {
      const list = Object.values(lists).find(({ name }) => name.en === about);
      return `The list of ${about}: ${list === undefined ? "" : listReadWords[list.read]} Is it right and whole as set out above?`;
    }
    case "recalled":
      return `Known only from general knowledge: “${ended(about)}” Is it right?`;
    case "stated":
      return `Not verified: ${ended(unverifiedWords(about))} Is what the rule above says of it right?`;
  }
}

function ended(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
