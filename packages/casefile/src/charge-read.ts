import { parseStatutes, statutesCharged } from "@setaside/citation";
import type { Json, SubjectId } from "./assertion.ts";
import type { Outcome } from "./outcome.ts";
import type { CountList } from "./record.ts";
import type { WrittenCharge } from "./record-schema.ts";
import { writtenCharge } from "./record-schema.ts";
import type { Scribe } from "./scribe.ts";
import { standing } from "./standing.ts";
import { statuteOf } from "./statute-value.ts";
import { countParts, isOther, withoutKind } from "./structure.ts";
import type { Path } from "./view.ts";

/** Where a list of charges stands: what their ids begin with, and what all of them have in common. */
export interface ChargeList {
  /** `court:docket:defendant`, or `arrest:<id>`. */
  readonly under: string;
  readonly list: "complaint" | "booked" | "unlisted";
  readonly path: Path;
  /** The circuit of the federal court the list is of, where a person wrote the record; its charges are then federal ones. */
  readonly circuit?: string;
  /** Ids of the arrests in the file. */
  readonly arrests: ReadonlySet<string>;
}

type Count = { readonly number: number; readonly suffix: string; readonly list: CountList };

const fields = new Set(Object.keys(writtenCharge.shape));

/**
 * States every charge of a list that a person wrote. Counts that are not given
 * are numbered in order, around those that are. `taken` gathers the ids of the
 * whole file, for two charges with one id would be read as one.
 */
export function readCharges(
  scribe: Scribe,
  charges: readonly WrittenCharge[],
  where: ChargeList,
  taken: Map<string, Path>,
): void {
  const numbered = numberOff(charges, where.list);
  const ids = charges.map((charge, at) => idOf(charge, numbered[at], where));
  const siblings = new Set(ids);
  charges.forEach((charge, at) => {
    const [id, count, path] = [ids[at] ?? "", numbered[at], [...where.path, at]];
    if (taken.has(id)) {
      const said =
        charge.id === undefined ? 'count. Give each its own "count"' : 'id. Leave "id" out, or give each its own';
      scribe.problem(
        path,
        `This charge and another have the same ${said}, such as 2, or "1s" in a superseding indictment.`,
      );
      return;
    }
    taken.set(id, path);
    readCharge(scribe, charge, `charge:${id}`, count, where, path, siblings);
  });
}

function readCharge(
  scribe: Scribe,
  charge: WrittenCharge,
  subject: SubjectId,
  count: Count | undefined,
  where: ChargeList,
  path: Path,
  siblings: ReadonlySet<string>,
): void {
  const state = (fact: string, value: Json | undefined, field = fact) =>
    scribe.state(subject, fact, value, [...path, field]);
  if (where.list === "booked") state("arrest", withoutKind(charge.arrest ?? where.under, "arrest"));
  else {
    state("case", `case:${where.under}`);
    state("arrest", arrestOf(scribe, charge, where, path));
  }
  if (count !== undefined) state("count", { ...count });
  readStatute(scribe, charge, subject, path);
  state("description", charge.description);
  state("severity", typeof charge.severity === "string" ? { value: charge.severity, from: "person" } : charge.severity);
  const outcomes = outcomesOf(scribe, charge, subject, path);
  state(
    "outcomes",
    outcomes === undefined ? undefined : outcomes.map((each) => ({ ...each })),
    charge.outcomes ? "outcomes" : "disposition",
  );
  state("sentence", typeof charge.sentence === "string" ? { text: charge.sentence } : charge.sentence);
  state("offenseDate", charge.offenseDate);
  state("supersedes", linked(charge.supersedes, where.under, siblings));
  state("reducedTo", linked(charge.reducedTo, where.under, siblings));
  if (where.circuit !== undefined) {
    if (!states(charge, "jurisdiction")) scribe.state(subject, "jurisdiction", "federal", path, "inferred");
    if (!states(charge, "circuit")) scribe.state(subject, "circuit", where.circuit, path, "inferred");
  }
  readOthers(scribe, subject, charge, fields, "charge", path);
}

/** The facts of a subject that stand under `facts`, or beside its fields by name. */
export function readOthers(
  scribe: Scribe,
  subject: SubjectId,
  written: { readonly facts?: Readonly<Record<string, Json>> | undefined; readonly [key: string]: unknown },
  own: ReadonlySet<string>,
  kind: "charge" | "arrest" | "case" | "person",
  path: Path,
): void {
  const beside = Object.entries(written).filter(([fact]) => !own.has(fact));
  const inside = Object.entries(written.facts ?? {});
  const all = [
    ...beside.map(([fact, value]) => ({ fact, value: value as Json, at: [...path, fact] })),
    ...inside.map(([fact, value]) => ({ fact, value, at: [...path, "facts", fact] })),
  ];
  for (const { fact, value, at } of all) {
    if (!isOther(kind, fact) || !/^[A-Za-z][\w.:-]{0,99}$/.test(fact)) {
      scribe.problem(at, "This can't be set here. Use the field of that name as the guide shows it, or take it out.");
    } else if (at.length === path.length + 1 && written.facts !== undefined && Object.hasOwn(written.facts, fact)) {
      scribe.problem(at, 'This is stated twice, here and under "facts". Keep one.');
    } else scribe.state(subject, fact, value, at);
  }
}

/** The numbers of counts in order: as given, else as the id says, else the lowest not yet used. */
function numberOff(charges: readonly WrittenCharge[], list: ChargeList["list"]): readonly Count[] {
  const given = charges.map((charge) => countGiven(charge, list));
  const used = new Set(given.map((count) => (count?.suffix === "" ? count.number : undefined)));
  let next = 1;
  return given.map((count) => {
    if (count !== undefined) return count;
    while (used.has(next)) next++;
    return { number: next++, suffix: "", list };
  });
}

function countGiven({ count, id }: WrittenCharge, list: ChargeList["list"]): Count | undefined {
  if (typeof count === "number") return { number: count, suffix: "", list };
  if (typeof count === "string") return { number: Number.parseInt(count, 10), suffix: count.replace(/^\d+/, ""), list };
  if (count !== undefined) return { number: count.number, suffix: count.suffix ?? "", list: count.list ?? list };
  if (id === undefined) return undefined;
  const said = countParts(id);
  return said.number === 0 ? undefined : { ...said, list };
}

function idOf(charge: WrittenCharge, count: Count | undefined, where: ChargeList): string {
  if (charge.id !== undefined) return withoutKind(charge.id, "charge");
  return `${where.under}:${where.list === "complaint" ? "c" : ""}${count?.number ?? 0}${count?.suffix ?? ""}`;
}

function arrestOf(scribe: Scribe, charge: WrittenCharge, where: ChargeList, path: Path): string | undefined {
  if (charge.arrest === undefined) return undefined;
  const id = withoutKind(charge.arrest, "arrest");
  if (where.arrests.has(id)) return id;
  const known = where.arrests.size === 0 ? "there are none" : [...where.arrests].slice(0, 20).join(", ");
  scribe.problem(
    [...path, "arrest"],
    `This must be the "id" of one of "arrests" (${known}). Add the arrest there, or correct the id.`,
  );
  return undefined;
}

function readStatute(scribe: Scribe, charge: WrittenCharge, subject: SubjectId, path: Path): void {
  const { statute, statutes } = charge;
  const at = [...path, statute === undefined ? "statutes" : "statute"];
  if (statute !== undefined && statutes !== undefined) {
    scribe.problem([...path, "statutes"], 'The charge has both "statute" and "statutes". Keep one.');
  } else if (statute === undefined && statutes === undefined) {
    if (charge.description === undefined) scribe.problem([...path, "statute"], noStatute);
  } else if (typeof statute === "string") readTitle(scribe, charge, subject, statute, at);
  else if (statute !== undefined && !Array.isArray(statute)) {
    const { title, section, subsection = "" } = statute;
    readTitle(scribe, charge, subject, `${title}:${section}${subsection}`, at);
  } else {
    const parts = Array.isArray(statute) ? statute : (statutes ?? []);
    const printed = scribe.source(at)?.text;
    if (parts.length === 0 && printed === undefined) return;
    const text = printed ?? parts.map(({ asPrinted }) => asPrinted).join("; ");
    scribe.state(subject, "statute", { text, statutes: parts }, at);
  }
}

/** States what the charge's own words say: its statutes, and its level and form unless the charge states them apart. */
function readTitle(scribe: Scribe, charge: WrittenCharge, subject: SubjectId, text: string, at: Path): void {
  const title = parseStatutes(text);
  scribe.state(subject, "statute", statuteOf(text), at);
  if (charge.severity === undefined) scribe.state(subject, "severity", title.severity, at);
  if (!states(charge, "form")) scribe.state(subject, "form", title.form, at);
  if (statutesCharged(title).length > 0) return;
  scribe.remark({ code: "statute-not-read", message: statuteNotRead, charge: withoutKind(subject, "charge") });
}

/** Whether the charge says anything of `fact`, `null` included, beside its fields or under `facts`. */
function states(charge: WrittenCharge, fact: string): boolean {
  return Object.hasOwn(charge, fact) || (charge.facts !== undefined && Object.hasOwn(charge.facts, fact));
}

const noStatute =
  'The charge has no statute. Write "statute" as on the paper, such as "18:1591(a)", or "description" when the paper names none.';
const statuteNotRead =
  "No statute that states a charge could be read from this charge's text, so its offense is not known. " +
  "Write it like 18:1591(a) or 18 U.S.C. § 1591(a).";

/** The outcomes as listed, or the one that `disposition` and `dismissedBy` say; undefined when nothing is known of how it ended. */
function outcomesOf(
  scribe: Scribe,
  charge: WrittenCharge,
  subject: SubjectId,
  path: Path,
): readonly Outcome[] | undefined {
  const { disposition, dismissedBy, outcomes } = charge;
  if (dismissedBy !== undefined && (disposition !== "dismissed" || outcomes !== undefined)) {
    scribe.problem(
      [...path, "dismissedBy"],
      'This goes only with "disposition": "dismissed", without "outcomes". Correct the disposition, write "by" in the outcome, or take it out.',
    );
    return undefined;
  }
  if (scribe.isSettled(subject, "outcomes")) return undefined;
  if (outcomes !== undefined) {
    const stands = standing(outcomes);
    if (disposition !== undefined && disposition !== stands) {
      const message = `"disposition" says ${disposition}, but by "outcomes" the charge stands as ${stands}. Keep one of the two, or correct them.`;
      scribe.problem([...path, "disposition"], message);
    }
    return outcomes.length > 0 || scribe.source([...path, "outcomes"]) !== undefined ? outcomes : undefined;
  }
  if (disposition === undefined) {
    const message = 'The charge does not say how it ended. Write "disposition", and "unknown" when that is not known.';
    scribe.problem([...path, "disposition"], message);
  }
  if (disposition === undefined || disposition === "unknown") return undefined;
  return [{ class: disposition, ...(dismissedBy === undefined ? {} : { by: dismissedBy }) }];
}

/** Ids of other charges: in full, or as the count alone when it is of the same list. */
function linked(
  ids: readonly string[] | undefined,
  under: string,
  siblings: ReadonlySet<string>,
): readonly string[] | undefined {
  return ids?.map((each) => {
    const inFull = `${under}:${each}`;
    return siblings.has(inFull) ? inFull : withoutKind(each, "charge");
  });
}
