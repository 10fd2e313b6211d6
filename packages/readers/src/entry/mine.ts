import type { DocketEntry } from "../docket/docket.ts";
import { numberedNames } from "../docket/mask.ts";
import { limits } from "../limits.ts";
import { type CountMention, countMentions } from "./count-mention.ts";
import { dismissalsIn, sentencesIn, vacatursIn } from "./endings.ts";
import type { DocketEvent } from "./event.ts";
import { instrumentIn } from "./instruments.ts";
import { pleasIn } from "./pleas.ts";
import { isRequest } from "./standing.ts";
import { verdictsIn } from "./verdicts.ts";

/** A word that every entry with an event has: most entries have none, and are passed over at once. */
const telling =
  /guilt|plea|pled|contendere|verdict|judg(?:e?ment)|sentenc|dismiss|nol(?:le)?\s+pros|vacat|revo[ck]|transfer|indictment|information|complaint|acquit/iu;

/**
 * All events that the entries say happened to one defendant, in the order of
 * the entries' dates. Passages about another defendant's number are cut out
 * first; what is left unnamed is about the defendant asked for.
 */
export function mineEntries(entries: readonly DocketEntry[], defendant: number): readonly DocketEvent[] {
  const byNumber = new Map<string, string>();
  for (const entry of entries)
    if (entry.number !== undefined) byNumber.set(entry.number, entry.text.slice(0, limits.entryText));
  const events: DocketEvent[] = [];
  for (const each of entries) {
    if (!telling.test(each.text)) continue;
    const entry = own({ ...each, text: each.text.slice(0, limits.entryText) }, defendant);
    if (entry === undefined) continue;
    const charged = instrumentIn(entry);
    if (charged !== undefined) {
      events.push(charged);
      continue;
    }
    events.push(
      ...pleasIn(entry),
      ...verdictsIn(entry),
      ...sentencesIn(entry),
      ...dismissalsIn(entry, (number) => byNumber.get(number)),
      ...vacatursIn(entry),
      ...transferIn(entry),
    );
  }
  return events.sort((a, b) => (a.entry.date ?? "").localeCompare(b.entry.date ?? ""));
}

/** "as to Jane A. Example (2)": the point behind an initial ends no sentence. */
const aboutNumber = /\b(?:as\s+to|by|for|against)\b(?:[^.;()]|(?<=\b(?:\p{Lu}|Jr|Sr|jr|sr))\.){0,60}\((\d{1,3})\)/gu;

/**
 * Mentions of counts with whose they are: those that print no number of their
 * own are of the defendant named last before them, "NAME (5), Count 1, …; Count 2".
 */
function withOwners(mentions: readonly CountMention[], text: string): readonly CountMention[] {
  const names = numberedNames(text);
  return mentions.map((each) => {
    if (each.defendant !== undefined) return each;
    const owner = names.findLast(({ end }) => end <= each.start);
    return owner === undefined ? each : { ...each, defendant: owner.number };
  });
}

/** The entry without the counts of other defendants; undefined when it is only about others. */
function own(entry: DocketEntry, defendant: number): DocketEntry | undefined {
  const about = [...entry.text.matchAll(aboutNumber)].map((match) => Number(match[1]));
  const mentioned = [...entry.text.matchAll(/\p{Lu}[\p{L}'’.-]{1,40}\s{1,9}\((\d{1,3})\)/gu)].map((match) =>
    Number(match[1]),
  );
  if (about.length > 0 && ![...about, ...mentioned].includes(defendant)) return undefined;
  const mentions = withOwners(countMentions(entry.text), entry.text);
  if (!mentions.some((each) => each.defendant !== undefined && each.defendant !== defendant)) return entry;
  let text = "";
  let from = 0;
  for (const [at, each] of mentions.entries()) {
    if (each.defendant === undefined || each.defendant === defendant) continue;
    text += entry.text.slice(from, each.start);
    from = nextStart(mentions, at, entry.text.length, each.end);
  }
  return { ...entry, text: text + entry.text.slice(from), whole: entry.text };
}

/** What another defendant's counts are followed by is about that defendant, until counts are named again. */
function nextStart(
  mentions: readonly { start: number; defendant: number | undefined }[],
  at: number,
  end: number,
  own: number,
): number {
  const next = mentions[at + 1];
  if (next === undefined) return end;
  return next.defendant === undefined ? own : next.start;
}

function transferIn(entry: DocketEntry): readonly DocketEvent[] {
  if (isRequest(entry.text)) return [];
  const out =
    /\b(?:consent\s+to\s+)?transfer(?:red)?\b[^.]{0,60}\bRule\s*(?:20|21)\b|\bRule\s*(?:20|21)\b[^.]{0,60}\btransfer(?:red)?\s+(?:out|to)\b|\b(?:case|defendant)\s+transferred\s+(?:out\s+)?to\b/iu;
  if (!out.test(entry.text) || /\b(?:probation|supervis\w+|jurisdiction)\b/iu.test(entry.text)) return [];
  return [{ kind: "transfer", counts: "unnamed", entry }];
}
