import { circuitOf, findCourt, parseDocketNumber, readStateCourt } from "@setaside/citation";
import type { SubjectId } from "./assertion.ts";
import { readCharges, readOthers } from "./charge-read.ts";
import { assertion, type CasefileLog, hashBytes, logOf } from "./log.ts";
import { firstOf, isTooDeep, type Problem, problemsOf, tooDeep } from "./problem.ts";
import type { Remark } from "./record.ts";
import {
  type WrittenArrest,
  type WrittenCase,
  type WrittenRecord,
  writtenArrest,
  writtenCase,
  writtenRecord,
} from "./record-schema.ts";
import { factKey, type Scribe, scribeFor, type WritingMeta } from "./scribe.ts";
import { statuteOf } from "./statute-value.ts";
import { caseIdOf, completePrefix, existsFact, withoutKind } from "./structure.ts";
import { canonical } from "./values.ts";
import type { Path } from "./view.ts";

export type RecordReading =
  | { readonly ok: true; readonly log: CasefileLog; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a record (`setaside.record/1`), as `recordOf` makes it or as a person
 * writes it, from parsed JSON. A value with provenance keeps its documents; any
 * other is the word of `meta.speaker`. Reading what `recordOf` made gives a log
 * whose record is the same.
 *
 * Of a record that a person wrote (one without `coverage`), what the words say is
 * read too: the normal form of docket numbers, that a charge in a federal court
 * is federal and of which circuit, the level and form in a statute's text; a
 * state court's id stands in the ids of its charges. An
 * offense in an arrest's `booked` becomes a charge without a case, unless the
 * arrest lists its `charges`. A disposition of "unknown" states nothing.
 */
export function logFromRecord(record: unknown, meta: WritingMeta): RecordReading {
  if (isTooDeep(record)) return { ok: false, problems: [tooDeep] };
  const parsed = writtenRecord.safeParse(record);
  if (!parsed.success) return { ok: false, problems: firstOf(problemsOf(parsed.error)) };
  const file = parsed.data;
  const settled = new Set((file.conflicts ?? []).map(({ subject, fact }) => factKey(subject, fact)));
  const scribe = scribeFor(meta, file.provenance ?? {}, settled);
  readPerson(scribe, file);
  const taken = new Map<string, Path>();
  const arrests = new Set<string>();
  (file.arrests ?? []).forEach((each, at) => {
    const id = withoutKind(each.id, "arrest");
    if (arrests.has(id)) scribe.problem(["arrests", at, "id"], "Another arrest has this id. Give each its own.");
    arrests.add(id);
    readArrest(scribe, each, ["arrests", at], taken);
  });
  // What this program printed says all it knows; only from what a person wrote is more to be read.
  const byHand = file.coverage === undefined;
  const cases = new Set<string>();
  (file.cases ?? []).forEach((each, at) => {
    readCase(scribe, each, ["cases", at], { arrests, cases, taken, byHand });
  });
  (file.conflicts ?? []).forEach(({ subject, fact, values }, at) => {
    values.forEach((value, nth) => {
      scribe.state(subject, fact, value, ["conflicts", at, "values", nth]);
    });
  });
  if (scribe.problems.length > 0) return { ok: false, problems: firstOf(scribe.problems) };
  return { ok: true, log: logOf([...scribe.written, ...aboutFile(scribe, file, meta)]), remarks: scribe.remarks };
}

function readPerson(scribe: Scribe, { person, complete }: WrittenRecord): void {
  scribe.state("person", "name", person?.name, ["person", "name"]);
  (person?.aliases ?? []).forEach((alias, at) => {
    scribe.state("person", "aliases", alias, ["person", "aliases", at]);
  });
  scribe.state("person", "birthDate", person?.birthDate, ["person", "birthDate"]);
  readOthers(scribe, "person", { facts: person?.facts ?? {} }, new Set(["facts"]), "person", ["person"]);
  (complete ?? []).forEach(({ jurisdiction, ...mark }, at) => {
    scribe.state("person", `${completePrefix}${jurisdiction}`, mark, ["complete", at]);
  });
}

const arrestFields = new Set(Object.keys(writtenArrest.shape));

function readArrest(scribe: Scribe, arrest: WrittenArrest, path: Path, taken: Map<string, Path>): void {
  const id = withoutKind(arrest.id, "arrest");
  const subject: SubjectId = `arrest:${id}`;
  scribe.state(subject, existsFact, true, [...path, "id"]);
  for (const fact of ["date", "district", "division", "agency"] as const) {
    scribe.state(subject, fact, arrest[fact], [...path, fact]);
  }
  const { booked = [] } = arrest;
  const bookedAt = [...path, "booked"];
  // An empty list is what an arrest of which nothing was read looks like: it does not say that nothing was booked.
  if (booked.length > 0 || scribe.source(bookedAt) !== undefined) scribe.state(subject, "booked", booked, bookedAt);
  readOthers(scribe, subject, arrest, arrestFields, "arrest", path);
  if (arrest.charges !== undefined) {
    const where = { under: subject, list: "booked", path: [...path, "charges"], arrests: new Set<string>() } as const;
    readCharges(scribe, arrest.charges, where, taken);
    return;
  }
  booked.forEach((text, at) => {
    const charge: SubjectId = `charge:${subject}:${at + 1}`;
    scribe.state(charge, "arrest", id, bookedAt);
    scribe.state(charge, "count", { number: at + 1, suffix: "", list: "booked" }, bookedAt);
    scribe.state(charge, "statute", statuteOf(text), bookedAt);
  });
}

const caseFields = new Set(Object.keys(writtenCase.shape));

function readCase(
  scribe: Scribe,
  written: WrittenCase,
  path: Path,
  file: {
    readonly arrests: ReadonlySet<string>;
    readonly cases: Set<string>;
    readonly taken: Map<string, Path>;
    readonly byHand: boolean;
  },
): void {
  // Only by its id: a name that is like a federal court's need not mean it.
  const circuit = file.byHand ? circuitOf(written.court) : undefined;
  const ofState = file.byHand && circuit === undefined ? readStateCourt(written.court) : undefined;
  const inState = ofState?.court !== undefined || (ofState?.possible.length ?? 0) > 0;
  // A state numbers its cases in a way of its own, which is no federal docket number.
  const docket = inState ? undefined : parseDocketNumber(written.docketNumber);
  if (docket?.defendant !== undefined && written.defendant !== undefined && docket.defendant !== written.defendant) {
    const message = "The defendant's number here is not the one at the end of the docket number. Keep the right one.";
    scribe.problem([...path, "defendant"], message);
  }
  // With an id of its own the case keeps its docket number as corrected; without, the normal form gives the id.
  const docketNumber =
    written.id === undefined ? (docket?.normal ?? written.docketNumber.trim()) : written.docketNumber;
  const court = circuit === undefined ? written.court : written.court.trim().toLowerCase();
  const named = file.byHand && circuit === undefined ? findCourt(written.court) : undefined;
  if (named !== undefined) scribe.remark({ code: "court-by-name", message: byName(named.id) });
  const all = [...(written.charges ?? []), ...(written.complaints ?? [])];
  const unsaid = all.some(({ facts, ...charge }) => !Object.hasOwn({ ...facts, ...charge }, "state"));
  if (unsaid && ofState !== undefined && ofState.possible.length > 0)
    scribe.remark({ code: "court-of-which-state", message: whichState(ofState.possible.map(({ state }) => state)) });
  const defendant = written.defendant ?? docket?.defendant ?? 1;
  const under = written.id ?? caseIdOf({ court: ofState?.court?.id ?? court, docketNumber, defendant });
  const subject: SubjectId = `case:${withoutKind(under, "case")}`;
  if (file.cases.has(subject)) {
    const message = "Another case has the same court, docket number and defendant. Put their charges into one.";
    scribe.problem(path, message);
    return;
  }
  file.cases.add(subject);
  const state = (fact: string, value: Parameters<Scribe["state"]>[2]) =>
    scribe.state(subject, fact, value, [...path, fact]);
  state("court", court);
  state("docketNumber", docketNumber);
  state("defendant", defendant);
  state("division", written.division);
  state("filed", written.filed);
  state("terminated", written.terminated);
  state("linked", written.linked);
  readOthers(scribe, subject, written, caseFields, "case", path);
  for (const [field, list] of [
    ["charges", "unlisted"],
    ["complaints", "complaint"],
  ] as const) {
    const where = {
      under: withoutKind(subject, "case"),
      list,
      path: [...path, field],
      arrests: file.arrests,
      ...(circuit === undefined ? {} : { circuit }),
    };
    readCharges(scribe, written[field] ?? [], where, file.taken);
  }
}

function byName(id: string): string {
  return `A court is given by a name that is like the federal court ${id}. If it is that court, write "${id}"; until then its charges are not taken for federal ones.`;
}

function whichState(codes: readonly string[]): string {
  return `A court's name is like those of courts in ${[...codes].sort().join(", ")}. Write the state too, such as "Superior Court of California, County of Orange", or a charge's "state".`;
}

/** What is said of the file itself: its coverage (everything in it is a field) and remarks. */
function aboutFile(scribe: Scribe, file: WrittenRecord, meta: WritingMeta) {
  const document: SubjectId = `document:${hashBytes(new TextEncoder().encode(canonical(JSON.parse(JSON.stringify(file)))))}`;
  const ofCharges = scribe.written.filter(({ subject }) => subject.startsWith("charge:")).length;
  const facts = {
    kind: "record",
    coverage: file.coverage ?? { fields: ofCharges, remarks: scribe.remarks.length, lost: 0 },
    remarks: [...(file.remarks ?? []), ...scribe.remarks].map((each) => ({ ...each })),
  };
  return Object.entries(facts).map(([fact, value]) =>
    assertion({
      subject: document,
      fact,
      value,
      source: { kind: "person", speaker: meta.speaker ?? "attorney" },
      by: meta.by,
      at: meta.at,
      supersedes: [],
    }),
  );
}
