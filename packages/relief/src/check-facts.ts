import {
  type CasefileLog,
  isOther,
  isOutcomes,
  isStatute,
  type Json,
  kindOf,
  markOf,
  outcomeBys,
  outcomeClasses,
  type Problem,
  subjects,
} from "@setaside/casefile";
import { findState, parseEdtf } from "@setaside/citation";
import {
  chargedOffenseOf,
  descriptiveFacts,
  type FactPath,
  knowledgeOf,
  notInCatalogue,
  type PlainValue,
  vocabulary,
} from "@setaside/law";

/** Facts beside the vocabulary's that a person may state, by kind of subject. */
const beside: Readonly<Record<string, readonly string[]>> = {
  ...descriptiveFacts,
  charge: [...descriptiveFacts.charge, "dismissedBy"],
  case: ["court", "docketNumber", "defendant", "division", "filed", "terminated", "linked"],
};

/** Written by readers of records about their subjects, and stated by nobody. */
const structural = /^(exists|complete:.*)$/;

/**
 * What is wrong with the facts of a facts file, by JSON Pointer: names that the
 * law does not know, values that they can't have, and episodes that the file does
 * not describe and `log` lacks. Never repeats a value. Subjects are `logFromFacts`'s to check.
 */
export function checkFacts(file: unknown, log: CasefileLog): readonly Problem[] {
  const facts = entriesOf(entriesOf(file).find(([key]) => key === "facts")?.[1]);
  const known = new Set([...facts.map(([subject]) => subject), ...subjects(log, "episode")]);
  return facts.flatMap(([subject, stated]) => {
    const kind = subject === "person" ? "person" : subject.slice(0, Math.max(subject.indexOf(":"), 0));
    if (!Object.hasOwn(beside, kind)) return [];
    return entriesOf(stated).flatMap(([fact, value]) => {
      const message = problemOf(kind, fact, value as Json) ?? strayEpisode(kind, fact, value, known);
      return message === undefined ? [] : [{ path: pointer(["facts", subject, fact]), message }];
    });
  });
}

/** A charge can only come from an episode that is described. */
function strayEpisode(kind: string, fact: string, value: unknown, known: ReadonlySet<string>): string | undefined {
  if (kind !== "charge" || fact !== "episode" || typeof value !== "string") return undefined;
  if (known.has(value.startsWith("episode:") ? value : `episode:${value}`)) return undefined;
  return 'There is no such episode. Describe it under "facts", such as "episode:e1": {}.';
}

/**
 * The same of what a person stated in a record, by subject and fact. Fields of
 * its own have been checked by its reader, but where it lists them in conflict; a
 * fact of another name would otherwise be passed over.
 */
export function checkStated(log: CasefileLog): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const { subject, fact, value, source } of log.assertions) {
    const kind = kindOf(subject);
    if (source.kind !== "person" || kind === "document" || kind === "case" || structural.test(fact)) continue;
    const message =
      kind === "episode" || isOther(kind, fact) ? problemOf(kind, fact, value) : fieldProblem(fact, value);
    const path = `${subject} ${fact}`;
    if (message !== undefined) found.set(path, { path, message });
  }
  return [...found.values()];
}

/** What is wrong with the value of a charge's field that rules read as it stands. */
function fieldProblem(fact: string, value: Json): string | undefined {
  if (value === null || markOf(value) !== undefined) return undefined;
  if (fact === "statute" && !isStatute(value)) return "Write a statute as text, such as 18:1591(a).";
  return fact === "outcomes" && !isOutcomes(value) ? wanted["charge.outcomes"] : undefined;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** JSON Pointer, RFC 6901. */
function pointer(path: readonly string[]): string {
  return path.map((each) => `/${each.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function problemOf(kind: string, fact: string, value: Json): string | undefined {
  const path = `${kind}.${fact}`;
  const named = Object.hasOwn(vocabulary.facts, path);
  const toList = Object.hasOwn(asked, path) ? asked[path] : undefined;
  // That it is not known whether there are others can be said of every list that is asked for.
  if (toList !== undefined) return value === null || markOf(value) !== undefined ? undefined : toList;
  if (!named && beside[kind]?.includes(fact) !== true) return unknownName(kind);
  if (value === null || markOf(value) !== undefined) return undefined;
  const of = Object.hasOwn(shapes, path) ? shapes[path] : undefined;
  if (of !== undefined) return of(value) ? undefined : wanted[path];
  if (!named) return undefined;
  const read = knowledgeOf(path, value as PlainValue);
  if (typeof read === "string") return read;
  return strayKey(path as FactPath, value);
}

function unknownName(kind: string): string {
  const named = Object.keys(vocabulary.facts).flatMap((path) =>
    path.startsWith(`${kind}.`) ? [path.slice(kind.length + 1)] : [],
  );
  const known = [...new Set([...named, ...(beside[kind] ?? [])])].sort();
  return `There is no fact of this name. Known for ${kind === "arrest" || kind === "episode" ? "an" : "a"} ${kind} are: ${known.join(", ")}.`;
}

/** A misspelled end of a range would leave that end open without a word. */
function strayKey(path: FactPath, value: Json): string | undefined {
  if (vocabulary.facts[path].type.kind !== "number") return undefined;
  const stray = entriesOf(value).some(([key]) => !["least", "most", "oneOf"].includes(key));
  return stray ? 'A range has the ends "least" and "most", such as {"least": 14, "most": 17}.' : undefined;
}

type Shape = (value: Json) => boolean;

const isText: Shape = (value) => typeof value === "string" && value !== "";
const isTexts: Shape = (value) => Array.isArray(value) && value.every(isText);
const isDate: Shape = (value) => typeof value === "string" && parseEdtf(value).ok;

/** An offense that names no row would leave the predicate open without a word. */
function isPredicate(value: Json): boolean {
  const values = Array.isArray(value) ? value : [value];
  return values.every(
    (each) => each === notInCatalogue || (typeof each === "string" && chargedOffenseOf(each).entries.length > 0),
  );
}

/** Lists of which `ask` asks whether there are others, and which a facts file tells in another way. */
const asked: Readonly<Record<string, string>> = {
  "person.episodes": 'Describe each as "episode:e1": {…}; say {"noOtherEpisodes": true} when there are no others.',
  "person.arrests":
    "Arrests are not told here: write them into a record (setaside.record/1) and give it beside the docket.",
  "charge.episodes": 'Name one as {"episode": "e1"}, described under "facts" as "episode:e1": {…}.',
};

const texts = [
  "charge.description",
  "charge.arrest",
  "charge.case",
  "charge.episode",
  "person.name",
  "arrest.place",
  "arrest.district",
  "arrest.division",
  "arrest.agency",
  "episode.label",
  "episode.trafficker",
  "episode.story",
  "case.court",
  "case.docketNumber",
  "case.division",
];
const lists = [
  "charge.reducedTo",
  "charge.replacedBy",
  "charge.supersedes",
  "arrest.booked",
  "arrest.charges",
  "person.aliases",
  "case.linked",
];
const dates = [
  "charge.endedOn",
  "charge.sentenceCompletedOn",
  "person.releaseDate",
  "person.removalDate",
  "episode.start",
  "episode.end",
  "arrest.date",
  "case.filed",
  "case.terminated",
];

const inStates = ["charge.state", "arrest.state"];

const yesOrNo = ["person.noOtherEpisodes", "person.removalOrder", "person.violationPending"];

/** What the person may be under now, beside custody. */
const supervisions = ["none", "probation", "supervised-release"] as const;

function each<T>(paths: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(paths.map((path) => [path, value]));
}

/** What the values of facts outside the vocabulary must be; facts not here are shown and read by nothing. */
const shapes: Readonly<Record<string, Shape>> = {
  ...each(texts, isText),
  ...each(lists, isTexts),
  ...each(dates, isDate),
  ...each(inStates, (value: Json) => typeof value === "string" && findState(value) !== undefined),
  "charge.outcomes": isOutcomes,
  "charge.dismissedBy": (value) => outcomeBys.some((by) => by === value),
  "charge.predicate": isPredicate,
  ...each(yesOrNo, (value: Json) => typeof value === "boolean"),
  "person.supervision": (value) => supervisions.some((each) => each === value),
};

const wanted: Readonly<Record<string, string>> = {
  ...each(texts, "Write text in quotes."),
  ...each(lists, 'Write a list of texts in square brackets, such as ["casd:3:15-cr-00331:1:2"].'),
  ...each(dates, "Write a date as 2014, 2014-05 or 2014-05-07, a decade as 201X, and a span as 2013/2015."),
  ...each(inStates, "Write the state's postal code, such as CA; DC and PR too."),
  "charge.outcomes": `Write a list of outcomes such as [{"class": "dismissed", "by": "government", "date": "2016-09-23"}]; a class is one of ${outcomeClasses.join(", ")}.`,
  "charge.dismissedBy": 'Write "government" or "court", or null where it is not known.',
  "charge.predicate": `Write the underlying federal offense, such as "18:1951(a)", or "${notInCatalogue}" for a state crime.`,
  ...each(yesOrNo, "Write true, false, or null where it is not known."),
  "person.supervision": `Write one of ${supervisions.join(", ")}, or null where it is not known.`,
};
