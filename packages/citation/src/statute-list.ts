import { type CitationHead, readHead } from "./head.ts";
import { type CitationStyle, readSection, type SectionRead } from "./section.ts";
import type { ParsedStatute, StatuteRole } from "./statute.ts";
import { matchAt } from "./sticky.ts";
import { groupsThrough, joinGroups, normaliseGroups, readGroups, siblingGroups } from "./subsection.ts";

/** The statutes of one list: `21:952 and 960`, `8:1326(a) enhanced by (b)(1)`, `22:612, 618(a)(2); 18:2`. */
export interface StatuteList {
  readonly statutes: readonly ParsedStatute[];
  readonly end: number;
  readonly drugs: readonly string[];
  readonly activities: readonly string[];
  readonly levels: readonly string[];
  readonly remainders: readonly string[];
}

/** A list ends after this many statutes; what follows is read as new text. */
const longestList = 60;

const separator =
  /(?: ?(?:[,;/&+]|and\/or\b|and\b|or\b|as well as\b|along with\b|together with\b|in conjunction with\b|(?:as )?enhanced by\b|(?:as )?punish(?:able|ed) (?:under|by|pursuant to)\b)){1,3} ?(?:(?:§ ?){1,2}|Sections?(?= )|Secs?\.?(?= ))? ?/iy;
const penaltyWords = /enhanced by|punish/i;
const through = / ?(?:[-–—]|through\b|thru\b|to\b) ?(?=\()/iy;
const sectionThrough = /(?:[-–—]| (?:through|thru) )(\d{1,5})(?![\w.:,])/iy;
const digits = /\d{1,6}/y;
const tailWords = /,? ?(?:et\.? ?seq\.?|(note)(?![A-Za-z]))/iy;
const rapSheetMark = / US(?=[-/ ]|$)/y;
/** A number behind a comma or "and" that counts something, such as "2 counts" or "50 kilograms", is no section. */
const counted =
  /(?:,\d{3}(?!\d)|\.\d| ?%| ?(?:or (?:more|less|fewer|greater)|plus|counts?|cts?|years?|yrs?|months?|mos?|days?|hours?|times?|g|grams?|kgs?|kilos?|kilograms?|mg|ml|lbs?|pounds?|oz|ounces?|tons?|plants?|mm|cal|caliber|gauge|dollars?|minors?|child(?:ren)?|girls?|boys?|women|men|persons?|people|individuals?|victims?|others?|aliens?|defendants?|firearms?|guns?|rounds?|pieces?|cartons?)\b)/iy;

interface Building {
  readonly statutes: ParsedStatute[];
  readonly drugs: string[];
  readonly activities: string[];
  readonly levels: string[];
  readonly remainders: string[];
  title: string;
  style: CitationStyle;
  section: string;
  groups: readonly string[];
}

/** Reads the list that begins with a head found at `from`; undefined when no section stands behind it. */
export function readList(text: string, from: number, head: CitationHead): StatuteList | undefined {
  const limited = head.until === undefined ? text : text.slice(0, head.until.list);
  const building: Building = {
    statutes: [],
    drugs: [],
    activities: [],
    levels: [],
    remainders: [],
    title: head.title,
    style: head.style,
    section: "",
    groups: [],
  };
  let end = addSection(building, limited, from, head.at, "offense");
  if (end === undefined) return undefined;
  while (building.statutes.length < longestList) {
    const gap = matchAt(separator, limited, end);
    if (gap === undefined) break;
    const next = addItem(building, limited, end + gap[0].length, penaltyWords.test(gap[0]) ? "penalty" : "offense");
    if (next === undefined) break;
    end = next;
  }
  const { statutes, drugs, activities, levels, remainders } = building;
  return { statutes, end: head.until?.end ?? end, drugs, activities, levels, remainders };
}

function addItem(building: Building, text: string, at: number, role: StatuteRole): number | undefined {
  const head = readHead(text, at);
  if (head !== undefined && head.until === undefined) {
    const before = { title: building.title, style: building.style };
    Object.assign(building, { title: head.title, style: head.style });
    const end = addSection(building, text, at, head.at, role);
    if (end === undefined) Object.assign(building, before);
    return end;
  }
  if (text[at] === "(") return addSubsection(building, text, at, role);
  const bare = matchAt(digits, text, at);
  if (bare === undefined) return undefined;
  if (!building.title.endsWith("-CFR") && matchAt(counted, text, at + bare[0].length)) return undefined;
  if (/[:$]/.test(text.charAt(at + bare[0].length))) return undefined;
  return addSection(building, text, at, at, role);
}

function addSection(building: Building, text: string, from: number, at: number, role: StatuteRole): number | undefined {
  const read = readSection(text, at, building.title, building.style);
  if (read === undefined) return undefined;
  if (from === at && /[A-Za-z0-9]/.test(text.charAt(read.end))) return undefined;
  const tail = matchAt(tailWords, text, read.end);
  const end = read.end + (tail?.[0].length ?? 0);
  const mark = building.style === "prose" ? (matchAt(rapSheetMark, text, end)?.[0].length ?? 0) : 0;
  const { title } = building;
  building.statutes.push({
    asPrinted: text.slice(from, end),
    title,
    section: read.section,
    subsection: read.subsection,
    role,
    ...(read.alsoReadAs === undefined ? {} : { alsoReadAs: read.alsoReadAs }),
    ...marksOf(tail),
  });
  keepSuffixes(building, read);
  Object.assign(building, { section: read.section, groups: read.groups });
  return addRange(building, text, end + mark, role);
}

function keepSuffixes(building: Building, read: SectionRead): void {
  if (read.drug !== undefined) building.drugs.push(read.drug);
  if (read.activity !== undefined) building.activities.push(read.activity);
  if (read.level !== undefined) building.levels.push(read.level);
  if (read.leftover !== undefined) building.remainders.push(read.leftover);
}

function addSubsection(building: Building, text: string, at: number, role: StatuteRole): number | undefined {
  const { groups, end } = readGroups(text, at, false);
  if (groups.length === 0) return undefined;
  const meant = siblingGroups(building.groups, groups);
  const tail = matchAt(tailWords, text, end);
  const after = end + (tail?.[0].length ?? 0);
  if (meant === undefined) building.statutes.push({ asPrinted: text.slice(at, after), role: "unreadable" });
  else pushGroups(building, text.slice(at, after), meant, role, marksOf(tail));
  return addRange(building, text, after, role);
}

/** What words behind a citation say of it: `et seq.`, or a statutory note. */
function marksOf(tail: RegExpExecArray | undefined): Pick<ParsedStatute, "etSeq" | "note"> {
  if (tail === undefined) return {};
  return tail[1] === undefined ? { etSeq: true } : { note: true };
}

function pushGroups(
  building: Building,
  asPrinted: string,
  groups: readonly string[],
  role: StatuteRole,
  marks: Pick<ParsedStatute, "etSeq" | "note"> = {},
): void {
  const normal = building.title.endsWith("-CFR") ? groups : normaliseGroups(groups);
  const { title, section } = building;
  building.statutes.push({ asPrinted, title, section, subsection: joinGroups(normal), role, ...marks });
  building.groups = normal;
}

/** `(a)-(e)` is written out; of `1581-1588` both ends are taken and the whole is kept as a remainder. */
function addRange(building: Building, text: string, at: number, role: StatuteRole): number {
  const link = building.groups.length > 0 ? matchAt(through, text, at) : undefined;
  if (link !== undefined) return addGroupRange(building, text, at, at + link[0].length, role);
  const last =
    building.style === "prose" && building.groups.length === 0 && !building.title.endsWith("-CFR")
      ? matchAt(sectionThrough, text, at)
      : undefined;
  if (last?.[1] === undefined || Number(last[1]) <= Number(building.section)) return at;
  const end = at + last[0].length;
  if (matchAt(counted, text, end)) return at;
  building.remainders.push(`${building.section}${last[0]}`);
  building.statutes.push({ asPrinted: last[1], title: building.title, section: last[1], subsection: "", role });
  Object.assign(building, { section: last[1], groups: [] });
  return end;
}

function addGroupRange(building: Building, text: string, at: number, from: number, role: StatuteRole): number {
  const { groups, end } = readGroups(text, from, false);
  const [first] = groups;
  if (first === undefined) return at;
  const printed = text.slice(at, end).trim();
  const parent = building.groups.slice(0, -1);
  if (groups.length === 1) {
    const between = groupsThrough(building.groups.at(-1) ?? "", first);
    for (const inner of between?.slice(1) ?? []) pushGroups(building, printed, [...parent, inner], role);
    return between === undefined ? at : end;
  }
  const meant = siblingGroups(building.groups, groups);
  if (meant === undefined) return at;
  building.remainders.push(printed);
  pushGroups(building, printed, meant, role);
  return end;
}
