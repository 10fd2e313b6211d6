import { type Circuit, formatStatute, type ParsedTitle, parseEdtf, parseStatutes } from "@setaside/citation";
import {
  authoritiesFor,
  chargedOffense,
  citationOf,
  crimeOfViolence,
  excludedOffense,
  type FactValue,
  holdingIn,
  levelA,
  levelB,
  notInCatalogue,
  type Offense,
  offenseById,
  type PlainValue,
  type Subjects,
  scopeFor,
  subjectsOf,
} from "@setaside/law";
import { exact, leastOf, mostOf, type Node, type Subject } from "@setaside/logic";
import type { Classification, ClassificationGap, ClassifiedRow, RowAuthority, Span } from "./classification.ts";
import { levelOf } from "./level.ts";
import { wordingOf } from "./manner.ts";

/** One offense to classify, as a person types it. */
export interface OffenseToClassify {
  /** `18:2113(a)`, `18 U.S.C. § 2113(a)`, with words or several statutes as a docket prints them. */
  readonly statute: string;
  /** Whose decisions bind; left out, all circuits stay possible. */
  readonly circuit?: Circuit;
  /** Left out, the form that the words of `statute` say, else open. */
  readonly form?: FactValue<"charge.form">;
  readonly childVictim?: boolean;
  /** EDTF. */
  readonly offenseDate?: string;
  /** The underlying offense, for one that takes its answer from another (§§ 2, 924(c), 1952, 1959 …). */
  readonly predicate?: string;
}

export type Classifying =
  | { readonly ok: true; readonly classification: Classification }
  /** What is wrong with the input, and how to write it. */
  | { readonly ok: false; readonly problem: string };

const howToCite = "Write it like 18:2113(a) or 18 U.S.C. § 2113(a).";

/**
 * Classifies one federal offense: statute first, then subsection, circuit,
 * form, predicate, child victim and offense date (cov_method § 4). An offense
 * that the catalogue lacks, and every clause or form that the input leaves
 * open, stays possible: nothing is ever narrowed by a guess.
 */
export function classify(input: OffenseToClassify): Classifying {
  const title = parseStatutes(input.statute);
  const offense = chargedOffense(title);
  if (offense.entries.length === 0) return { ok: false, problem: `No federal statute could be read. ${howToCite}` };
  const date = input.offenseDate === undefined ? undefined : parseEdtf(input.offenseDate);
  if (date?.ok === false) return { ok: false, problem: date.problem };
  const predicate = input.predicate === undefined ? undefined : chargedOffense(parseStatutes(input.predicate));
  const form = input.form ?? title.form;
  const predicateRows =
    predicate === undefined ? [] : predicate.entries.length > 0 ? predicate.entries : [notInCatalogue];
  const given = {
    ...(input.circuit === undefined ? {} : { circuit: input.circuit }),
    ...(form === undefined ? {} : { form }),
    ...(input.childVictim === undefined ? {} : { childVictim: input.childVictim }),
    ...(input.offenseDate === undefined ? {} : { offenseDate: input.offenseDate }),
  };
  const facts: Facts = { ...given, ...(predicateRows.length === 0 ? {} : { predicate: { oneOf: predicateRows } }) };
  const { subjects, charge } = chargeOf(facts, offense.entries);
  const level = levelOf(subjects, charge);
  const rows = offense.entries.flatMap((id) => offenseById(id) ?? []);
  const underlying = predicateRows.flatMap((id) => offenseById(id) ?? []);
  return {
    ok: true,
    classification: {
      schema: "setaside.classify/1",
      statute: offense.statutes.map(formatStatute).join("; "),
      given: { ...given, ...(input.predicate === undefined ? {} : { predicate: input.predicate }) },
      crimeOfViolence: level.crimeOfViolence,
      level: {
        possible: level.possible,
        openBy: level.openBy,
        A: spanOf(subjects, charge, levelA),
        B: spanOf(subjects, charge, levelB),
        excluded: spanOf(subjects, charge, excludedOffense),
        confidence: level.confidence,
        toConfirm: "attorney",
      },
      rows: [
        ...rows.map((row) => ({ ...rowOf(row, "offense", input.circuit), crimeOfViolence: answerOf(row, facts) })),
        ...underlying.map((row) => rowOf(row, "predicate", input.circuit)),
      ],
      authorities: authoritiesOf([...rows, ...underlying]),
      because: level.because,
      missing: gapsOf(subjects, charge),
      remarks: remarksOf(title, offense.entries, predicate?.entries),
    },
  };
}

type Facts = Readonly<Record<string, PlainValue>>;

function chargeOf(facts: Facts, rows: readonly string[]): { subjects: Subjects; charge: Subject } {
  const subjects = subjectsOf({ charges: { offense: { facts: { ...facts, statute: { oneOf: rows } } } } });
  const charge = subjects.charges.get("offense");
  // `subjectsOf` lays out every charge it is given.
  if (charge === undefined) throw new Error("the charge was not laid out");
  return { subjects, charge };
}

function spanOf(subjects: Subjects, charge: Subject, expression: Node): Span {
  const { truth } = exact(subjects.layout, expression, scopeFor(subjects, charge));
  return { least: leastOf(truth), most: mostOf(truth) };
}

/** What force is in this row alone, all else as given. */
function answerOf(row: Offense, facts: Facts): Span {
  const { subjects, charge } = chargeOf(facts, [row.id]);
  return spanOf(subjects, charge, crimeOfViolence);
}

function rowOf(row: Offense, as: ClassifiedRow["as"], circuit: Circuit | undefined): ClassifiedRow {
  const held = circuit === undefined ? undefined : holdingIn(row, circuit);
  return {
    id: row.id,
    as,
    statute: citationOf(row),
    name: row.name,
    classification: row.classification,
    childVictim: row.childVictim,
    basis: row.basis,
    circuitsNote: row.circuitsNote,
    ...(held === undefined ? {} : { inCircuit: held }),
    confidence: row.confidence,
    edition: row.edition,
    lastChecked: row.lastChecked,
    ...(row.amended === undefined ? {} : { amended: row.amended }),
  };
}

/** Each authority once for each role it has, holdings first. */
function authoritiesOf(rows: readonly Offense[]): readonly RowAuthority[] {
  const found = new Map<string, RowAuthority & { readonly rows: string[] }>();
  for (const row of rows) {
    for (const { authority, role } of authoritiesFor(row)) {
      const { id, citation, court, year, holding, direction, status, confidence } = authority;
      const entry = found.get(`${role} ${id}`) ?? {
        ...{ id, citation, court, year, role, holding, direction, status, confidence },
        rows: [],
      };
      entry.rows.push(row.id);
      found.set(`${role} ${id}`, entry);
    }
  }
  const all = [...found.values()];
  return [...all.filter(({ role }) => role === "holding"), ...all.filter(({ role }) => role === "reasoning")];
}

/** The facts on which some level turns, the gentlest first. */
function gapsOf(subjects: Subjects, charge: Subject): readonly ClassificationGap[] {
  const gaps = new Map<string, ClassificationGap>();
  for (const expression of [levelA, levelB, excludedOffense]) {
    for (const { openness } of exact(subjects.layout, expression, scopeFor(subjects, charge)).turnsOn) {
      if (openness.kind !== "fact" || gaps.has(openness.path)) continue;
      const { label, wording, who, sensitivity } = wordingOf(openness.path);
      const { question } = wording.en.attorney;
      gaps.set(openness.path, { fact: openness.path, label: label.en, question, who, sensitivity });
    }
  }
  return [...gaps.values()].sort((a, b) => a.sensitivity - b.sensitivity);
}

function remarksOf(
  title: ParsedTitle,
  entries: readonly string[],
  predicate: readonly string[] | undefined,
): Classification["remarks"] {
  const remarks: { code: string; message: string }[] = [];
  if (title.statutes.some(({ role }) => role === "unreadable")) {
    remarks.push({ code: "part-unread", message: `A part of the text could not be read as a statute. ${howToCite}` });
  }
  if (entries.includes(notInCatalogue)) {
    const which = entries.length === 1 ? "The offense" : "One of the offenses cited";
    const message = `${which} is not in the catalogue: nothing is concluded about it until counsel classifies it.`;
    remarks.push({ code: "not-in-catalogue", message });
  }
  if (predicate !== undefined && (predicate.length === 0 || predicate.includes(notInCatalogue))) {
    const message =
      "The underlying offense is not in the catalogue: whether it has force as an element is for counsel to say.";
    remarks.push({ code: "predicate-not-in-catalogue", message });
  }
  return remarks;
}
