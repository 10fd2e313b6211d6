import { readForm } from "./form.ts";
import { type CitationHead, readHead, unreadableEnd } from "./head.ts";
import { assignRoles, roleAlone } from "./role.ts";
import { readSeverity } from "./severity.ts";
import type { ParsedStatute, ParsedTitle } from "./statute.ts";
import { readList, type StatuteList } from "./statute-list.ts";
import { matchAt } from "./sticky.ts";

/**
 * The title of one charge: the line a docket prints for a count, or what a
 * person types. The text is walked once; wherever a citation may begin it is
 * read with the list behind it, and what lies between is the description.
 */

/** Text beyond this many characters is kept in `rest` and not read. */
export const longestTitle = 4000;
/** Citations beyond this many are left in the description. */
export const mostStatutes = 120;

export interface TitleOptions {
  /** Look for a count's tag at the end, `(1)`, `(6-9)`, `(1s)`, as texts have it that glue the two together. */
  readonly countTag?: boolean;
}

const countLabel =
  /^(?:Counts?|Cts?\.?) ((?:\d{1,3}[rs]{0,4}|[IVXL]{1,7})(?: ?(?:[-,&]|and|through|to) ?(?:\d{1,3}[rs]{0,4}(?!\d|:)|[IVXL]{1,7}\b)){0,20})(?![\dA-Za-z]) ?(?:[:.)\-–—,] ?)?(?!:)/i;
const countTag = /\((\d{1,3}[rs]{0,4}(?:-\d{1,3}[rs]{0,4})?(?:, ?\d{1,3}[rs]{0,4}(?:-\d{1,3}[rs]{0,4})?){0,30})\) ?$/;
const leadIn = /,? ?(?:all )?(?:\b(?:in violation of|violations? of|contrary to|pursuant to|under))?[ (:,;–—-]*$/i;
/** Behind a plain word a second citation names another crime's statute, and is not charged. */
const plainWord = /[A-Za-z][ (]{1,2}$/;
const chargingWords =
  /(?:\b(?:in violation of|violations? of|contrary to|pursuant to|under|and|or|with|Count \w{1,4})|[a-z]:) ?\(?$/i;
const objectWords =
  /\b(?:conspir\w*|attempt\w*|solicit\w*)(?: \w+){0,4} (?:to (?:violate|commit)(?: \w+){0,4}|(?:a )?violations? of) ?\(?$/i;
const fuller = / ?\( ?/y;

interface Reading {
  readonly statutes: ParsedStatute[];
  readonly mentioned: ParsedStatute[];
  readonly chunks: string[];
  readonly drugs: string[];
  readonly activities: string[];
  readonly levels: string[];
  readonly rest: string[];
  code?: string;
}

/**
 * Reads the statutes, level, form and words of one charge. Never fails: what it
 * can't read is in `rest`, in the description, or a statute of role `unreadable`;
 * no statute is ever taken from words. Time is linear in the text, of which
 * `longestTitle` characters are read, up to the last whole word.
 */
export function parseStatutes(text: string, options: TitleOptions = {}): ParsedTitle {
  const head = text.length > longestTitle ? text.slice(0, Math.max(text.lastIndexOf(" ", longestTitle), 0)) : text;
  const reading: Reading = { statutes: [], mentioned: [], chunks: [], drugs: [], activities: [], levels: [], rest: [] };
  const { body, label } = takeCount(head.replace(/\s+/g, " ").trim(), options.countTag === true);
  walk(body, reading);
  if (head.length < text.length) reading.rest.push(text.slice(head.length).trim());
  return finish(reading, label);
}

function takeCount(line: string, wantsTag: boolean): { body: string; label?: string } {
  const tag = wantsTag ? countTag.exec(line) : null;
  if (tag?.[1] !== undefined) return { body: line.slice(0, tag.index).trim(), label: tag[1] };
  const label = countLabel.exec(line);
  return label?.[1] === undefined ? { body: line } : { body: line.slice(label[0].length).trim(), label: label[1] };
}

function walk(text: string, reading: Reading): void {
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const read = mayBegin(text, at) ? readCitation(text, from, at, reading) : undefined;
    at = read?.end ?? at + 1;
    if (read?.charged === true) from = at;
  }
  reading.chunks.push(text.slice(from));
}

const opening = /\d|§|ti|se/iy;

/** A citation begins with a digit, a section sign, "Title" or "Section", and not inside a word or number. */
function mayBegin(text: string, at: number): boolean {
  return matchAt(opening, text, at) !== undefined && (at === 0 || !/[A-Za-z0-9.:$#§]/.test(text.charAt(at - 1)));
}

interface CitationRead {
  readonly end: number;
  /** False for a statute only mentioned: its words stay in the description. */
  readonly charged: boolean;
}

function readCitation(text: string, from: number, at: number, reading: Reading): CitationRead | undefined {
  if (reading.statutes.length + reading.mentioned.length >= mostStatutes) return undefined;
  const head = readHead(text, at);
  const list = head === undefined ? undefined : readList(text, at, head);
  const lead = text.slice(from, at);
  if (head === undefined || list === undefined) {
    const end = unreadableEnd(text, at);
    if (end === undefined) return undefined;
    reading.chunks.push(lead);
    reading.statutes.push({ asPrinted: text.slice(at, end), role: "unreadable" });
    return { end, charged: true };
  }
  if (isMention(lead, reading)) {
    reading.mentioned.push(...list.statutes);
    return { end: list.end, charged: false };
  }
  reading.chunks.push(withoutLeadIn(lead));
  reading.drugs.push(...list.drugs);
  reading.activities.push(...list.activities);
  reading.levels.push(...list.levels);
  reading.rest.push(...list.remainders);
  return { end: takeFuller(text, at, head, list, reading) ?? keep(list, reading), charged: true };
}

function keep(list: StatuteList, reading: Reading): number {
  reading.statutes.push(...list.statutes);
  return list.end;
}

function isMention(lead: string, reading: Reading): boolean {
  const near = lead.slice(-80);
  if (objectWords.test(near)) return true;
  return reading.statutes.length > 0 && plainWord.test(near) && !chargingWords.test(near);
}

/** A bracket right behind a citation code is the clerk's fuller statement, and replaces the code. */
function takeFuller(
  text: string,
  at: number,
  head: CitationHead,
  list: StatuteList,
  reading: Reading,
): number | undefined {
  const bracket = head.style === "code" ? matchAt(fuller, text, list.end) : undefined;
  if (bracket === undefined) return undefined;
  const start = list.end + bracket[0].length;
  const innerHead = readHead(text, start);
  const inner = innerHead === undefined ? undefined : readList(text, start, innerHead);
  if (inner === undefined) return undefined;
  const stated = inner.statutes.filter((statute) => roleAlone(statute) === "offense");
  if (stated.length === 0) {
    reading.statutes.push(...list.statutes, ...inner.statutes);
    return inner.end;
  }
  const code = text.slice(at, list.end);
  reading.statutes.push(...inner.statutes);
  reading.levels.push(...inner.levels);
  reading.drugs.push(...inner.drugs);
  reading.activities.push(...inner.activities);
  reading.code ??= code;
  const repeated = list.statutes.every((outer) =>
    inner.statutes.some((one) => one.section === outer.section && one.title === outer.title),
  );
  if (!repeated) reading.rest.push(code);
  return inner.end;
}

function finish(reading: Reading, label: string | undefined): ParsedTitle {
  const words = reading.chunks
    .map(tidy)
    .filter((chunk) => chunk !== "")
    .join("; ");
  const { severity, description } = readSeverity(words, reading.levels);
  const onlyMentioned = reading.statutes.length === 0;
  const statutes = assignRoles(onlyMentioned ? reading.mentioned : reading.statutes, description);
  const [drugCode, ...otherDrugs] = [...new Set(reading.drugs)];
  const [activityCode, ...otherActivities] = [...new Set(reading.activities)];
  return {
    statutes,
    ...(onlyMentioned || reading.mentioned.length === 0 ? {} : { mentioned: assignRoles(reading.mentioned, "") }),
    ...(severity === undefined ? {} : { severity }),
    ...readForm(description, statutes),
    description: tidy(description),
    ...(drugCode === undefined ? {} : { drugCode }),
    ...(activityCode === undefined ? {} : { activityCode }),
    ...(reading.code === undefined ? {} : { code: reading.code }),
    ...(label === undefined ? {} : { countLabel: label }),
    rest: [...reading.rest, ...otherDrugs.map((drug) => `=${drug}`), ...otherActivities.map((code) => `-${code}`)].join(
      " ",
    ),
  };
}

/** The words before a citation without "in violation of" and the like, which the citation answers. */
function withoutLeadIn(lead: string): string {
  return lead.slice(0, -80) + lead.slice(-80).replace(leadIn, "");
}

const marks = " ;:,.(/–—-";

/** Without the marks that separated the words from the citations, and without a bracket left open. */
function tidy(chunk: string): string {
  let [start, end] = [0, chunk.length];
  while (start < end && (marks + ")").replace("(", "").includes(chunk.charAt(start))) start += 1;
  while (end > start && marks.replace(".", "").includes(chunk.charAt(end - 1))) end -= 1;
  const inner = chunk.slice(start, end);
  const opened = inner.split("(").length - inner.split(")").length;
  if (opened < 0 && inner.endsWith(")")) return inner.slice(0, -1).trimEnd();
  return opened > 0 && inner.startsWith("(") ? inner.slice(1).trimStart() : inner;
}
