import type { ReadingConfidence } from "@setaside/casefile";
import { parsePrintedDate, readCourtLine } from "@setaside/citation";
import type { Docket, DocketDefendant, DocketEntry } from "../docket/docket.ts";
import { limits } from "../limits.ts";

/** An arrest that a docket entry records. */
export interface ArrestEvent {
  readonly entry: DocketEntry;
  /** ISO. */
  readonly date: string | undefined;
  /** PACER id of the district where the arrest was made; undefined when the entries say another district without naming it. */
  readonly district: string | undefined;
  readonly districtFrom: "entry" | "court" | undefined;
  readonly confidence: ReadingConfidence;
}

const arrestOf =
  /^\W*(?:(?:rule\s+(?:5|40)\w*(?:\(\w+\))*)\s+)?arrest(?:ed)?\s*(?:\((?:[^()]|\([^()]*\)){0,30}\)\s*)?(?:of|as\s+to|:)?\s+(?!warrant)(?!on\s+warrant)/iu;
const arrestedOn = /\b(?:was\s+|were\s+)?arrested\b[^.]{0,40}\bon\s+(\d{1,2}\/\d{1,2}\/\d{2,4})\b/iu;
const warrantReturned = /\bwarrant\b[^.]{0,60}\breturn(?:ed)?\b(?!\s*un)[^.]{0,40}?\bexecuted\b/iu;
const onDate = /\bon\s+(\d{1,2}\/\d{1,2}\/\d{2,4})\b/iu;

/**
 * Arrests of one defendant, oldest first, each day once. "Arrest of …" entries
 * are printed statements; "arrested on" and an arrest warrant returned executed
 * are read as arrests on the day they give. Arrests of other people, summonses,
 * search warrants and warrants returned unexecuted are none.
 */
export function arrestsIn(docket: Docket, defendant: DocketDefendant): readonly ArrestEvent[] {
  const found: ArrestEvent[] = [];
  const elsewhere = otherDistrict(docket, defendant);
  for (const entry of docket.entries) {
    const text = entry.text.slice(0, limits.entryText);
    const confidence = arrestKind(text);
    if (confidence === undefined || !isAbout(text, docket, defendant)) continue;
    found.push({ entry, date: dateOf(text, entry), ...districtOf(text, docket, elsewhere), confidence });
  }
  found.sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999") || rank(a) - rank(b));
  const days = new Set<string>();
  return found.filter((each) => {
    if (each.date === undefined) return true;
    if (days.has(each.date)) return false;
    days.add(each.date);
    return true;
  });
}

function rank(arrest: ArrestEvent): number {
  return arrest.confidence === "printed" ? 0 : arrest.confidence === "inferred" ? 1 : 2;
}

function arrestKind(text: string): ReadingConfidence | undefined {
  if (!/arrest|warrant/iu.test(text)) return undefined;
  if (/\b(?:search|seizure|material\s+witness)\b/iu.test(text.slice(0, 120))) return undefined;
  if (arrestOf.test(text)) return "printed";
  if (warrantReturned.test(text.slice(0, 200)) && !/\bunexecuted\b/iu.test(text)) {
    return /\barrest\b/iu.test(text.slice(0, 120)) ? "inferred" : "weak";
  }
  if (arrestedOn.test(text) && !/^\W*(?:motion|notice|brief|response|reply|memorandum|order)\b/iu.test(text))
    return "inferred";
  return undefined;
}

/** Whether the arrested person is the defendant: by number where printed, else by name; a sheet of one defendant may leave out both. */
function isAbout(text: string, docket: Docket, defendant: DocketDefendant): boolean {
  const numbers = [...text.matchAll(/\p{L}\s*\((\d{1,3})\)/gu)].map((match) => Number(match[1]));
  if (numbers.length > 0) return numbers.includes(defendant.number);
  const own = tokensOf([defendant.name, ...defendant.aliases].join(" "));
  const head = text.slice(0, 400).toLowerCase();
  if (own.some((token) => head.includes(token))) {
    const others = docket.defendants.filter((each) => each.number !== defendant.number);
    return !others.some(
      (other) => head.includes(other.name.toLowerCase()) && !head.includes(defendant.name.toLowerCase()),
    );
  }
  return docket.defendants.length === 1 && !/\b(?:of|as\s+to)\s+\p{Lu}[\p{L}'’.-]*\s+\p{Lu}/u.test(text.slice(0, 200));
}

function tokensOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token.length >= 4);
}

function dateOf(text: string, entry: DocketEntry): string | undefined {
  const printed = (arrestedOn.exec(text) ?? onDate.exec(text))?.[1];
  if (printed !== undefined) {
    const date = parsePrintedDate(printed);
    if (date.ok) return date.iso;
  }
  // A warrant's return is filed later than the arrest, by days or by years: its filing date is not the day of the arrest.
  return arrestOf.test(text) ? entry.date : undefined;
}

type District = Pick<ArrestEvent, "district" | "districtFrom">;

function districtOf(text: string, docket: Docket, elsewhere: District | undefined): District {
  const named = readCourtLine(text).court?.id;
  if (named !== undefined) return { district: named, districtFrom: "entry" };
  if (elsewhere !== undefined) return elsewhere;
  return { district: docket.court.id, districtFrom: docket.court.id === undefined ? undefined : "court" };
}

/** Rule 5(c)(3) and Rule 40 papers received from another district: the arrest was made there. */
function otherDistrict(docket: Docket, defendant: DocketDefendant): District | undefined {
  for (const { text } of docket.entries) {
    if (!/\bRule\s*(?:5(?:\(c\))?(?:\(3\))?|40)\b[^.]{0,60}\b(?:received|from|in)\b/iu.test(text.slice(0, 300)))
      continue;
    if (!/\breceived\b/iu.test(text.slice(0, 300)) || !isAbout(text.slice(0, limits.entryText), docket, defendant))
      continue;
    const named = readCourtLine(text.slice(0, 300)).court?.id;
    return { district: named, districtFrom: named === undefined ? undefined : "entry" };
  }
  return undefined;
}
