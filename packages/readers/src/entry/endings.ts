import type { OutcomeBy } from "@setaside/casefile";
import { parsePrintedDate } from "@setaside/citation";
import type { DocketEntry } from "../docket/docket.ts";
import { sentencesOf } from "../text/sentences.ts";
import { countMentions, countPassages } from "./count-mention.ts";
import type { DocketEvent, EventCounts } from "./event.ts";
import { movantOf } from "./movant.ts";
import { isFromAppeal, isMinutes, isRefused, isRequest } from "./standing.ts";

const dismissed = /\b(?:dismiss(?:ed|es|ing|al)|nolle\s+prosequi|nol(?:le)?\s+pros)\b/iu;
/** "Oral motion by USA to dismiss Count 2 - granted", "Court grants the motion to dismiss Count 2". */
function isGrant(text: string): boolean {
  const motion = /\bto\s+dismiss\b/iu.exec(text);
  if (motion !== null && /\bgranted\b/iu.test(text.slice(motion.index))) return true;
  const grant = /\bgrant(?:s|ed|ing)\b/iu.exec(text);
  return grant !== null && /\bto\s+dismiss\b/iu.test(text.slice(grant.index));
}
const otherThings =
  /\b(?:appeals?|jur(?:y|ors?|or)|witness(?:es)?|petition|forfeiture|allegations?|violations?|hearing|attorney|counsel)\b[^.,;]{0,40}\b(?:is|are|was|were|hereby)?\s*dismissed/iu;

/**
 * Dismissals that an entry says were ordered, with the counts and on whose
 * motion. `motionOf` gives the text of an earlier entry by its number, so that
 * "ORDER granting 30 Motion to Dismiss" tells who had moved.
 */
export function dismissalsIn(
  entry: DocketEntry,
  motionOf: (number: string) => string | undefined,
): readonly DocketEvent[] {
  const text = entry.text;
  if (!/\bdismiss|\bnol(?:le)?\s+pros/iu.test(text) || isRequest(text) || isFromAppeal(text)) return [];
  const whole = grantedMotion(text, motionOf);
  const events: DocketEvent[] = [];
  for (const passage of passagesOf(text)) {
    if (!dismissed.test(passage.text) && !isGrant(passage.text)) continue;
    if (isRefused(passage.text) || otherThings.test(passage.text) || /\bto\s+be\s+dismissed\b/iu.test(passage.text))
      continue;
    const by = movantOf(passage.text) ?? whole;
    events.push({ kind: "dismissal", counts: passage.counts, entry: dismissedOn(passage.after, entry), by });
  }
  if (
    events.length === 0 &&
    /^\W*order\b[^.]{0,60}\bgrant\w*[^.]{0,80}\bto\s+dismiss\b/iu.test(text) &&
    !isRefused(text)
  ) {
    const counts = countMentions(text).flatMap((each) => (each.counts === "all" ? [] : [...each.counts]));
    events.push({
      kind: "dismissal",
      counts: counts.length > 0 ? counts : "unnamed",
      entry,
      by: whole ?? movantOf(text),
    });
  }
  return events;
}

/** Minutes may repeat an earlier dismissal, "Count 1, Dismissed on 6/4/13": that day counts, not the minutes'. */
function dismissedOn(passage: string, entry: DocketEntry): DocketEntry {
  const printed = /\bdismissed\s+on\s+(\d{1,2}\/\d{1,2}\/\d{2,4})\b/iu.exec(passage)?.[1];
  if (printed === undefined) return entry;
  const date = parsePrintedDate(printed);
  return { ...entry, date: date.ok ? date.iso : undefined };
}

function grantedMotion(text: string, motionOf: (number: string) => string | undefined): OutcomeBy | undefined {
  const number = /\bgrant\w*\s+(?:in\s+part\s+)?(?:\[?)(\d{1,5})\b/iu.exec(text)?.[1];
  const motion = number === undefined ? undefined : motionOf(number);
  if (motion === undefined || !/\bdismiss/iu.test(motion)) return undefined;
  // The first "by" names who moved; a later one who must answer.
  const by = /\bby\s+(?:the\s+)?(?:(usa|united\s+states|government)\b|(\p{L}))/iu.exec(motion);
  if (by?.[1] !== undefined) return "government";
  return by?.[2] !== undefined && /\p{Lu}/u.test(by[2]) ? "court" : movantOf(motion);
}

/** Pieces of an entry, each with the counts it speaks of: from one mention of counts to the next, across sentences only forward. */
function passagesOf(text: string): { text: string; after: string; counts: EventCounts }[] {
  const pieces: { text: string; after: string; counts: EventCounts }[] = [];
  const found = countPassages(text);
  const first = found[0];
  if (first === undefined)
    return sentencesOf(text).map((sentence) => ({ text: sentence, after: sentence, counts: "unnamed" as const }));
  for (const [at, passage] of found.entries()) {
    const afterward = firstSentence(passage.after);
    // What stands before a semicolon was said of the counts before.
    const lead = at === 0 ? passage.before : (lastSentence(passage.before).split(";").at(-1) ?? "");
    const inLead = dismissed.test(lead) && !dismissed.test(afterward);
    pieces.push({
      text: inLead && at === 0 ? `${lead} ${afterward}` : `${leadMotion(lead)} ${afterward}`,
      after: afterward,
      counts: passage.counts,
    });
  }
  return pieces;
}

function leadMotion(lead: string): string {
  return /\b(?:motion|sponte)\b/iu.test(lead) ? lead : "";
}

function firstSentence(text: string): string {
  return sentencesOf(text.replace(/^\s*[.:,]\s*/u, ""))[0] ?? "";
}

function lastSentence(text: string): string {
  return sentencesOf(text).at(-1) ?? "";
}

/** Convictions or counts that an entry says were vacated. Hearings and dates are vacated every day and are left aside. */
export function vacatursIn(entry: DocketEntry): readonly DocketEvent[] {
  const text = entry.text;
  if (!/\bvacat(?:ed|es|ing)\b/iu.test(text) || isRequest(text)) return [];
  const events: DocketEvent[] = [];
  for (const sentence of sentencesOf(text)) {
    if (!/\bvacat(?:ed|es|ing)\b/iu.test(sentence) || isRefused(sentence)) continue;
    if (
      /\b(?:hearing|deadline|conference|trial|date|sentencing|arraignment|warrant|detention)s?\b[^.]{0,60}\bvacat/iu.test(
        sentence,
      )
    )
      continue;
    if (/\bvacat\w+\s+(?:the\s+)?(?:\w+\s+){0,3}(?:hearing|deadline|date|conference|order|trial|stay)/iu.test(sentence))
      continue;
    const mentions = countMentions(sentence);
    const counts = mentions.flatMap((each) => (each.counts === "all" ? [] : [...each.counts]));
    const conviction = /\b(?:conviction|judgment)s?\b/iu.test(sentence);
    if (counts.length > 0) events.push({ kind: "vacatur", counts, entry });
    else if (conviction && !/\bsentence\b/iu.test(sentence)) {
      events.push({ kind: "vacatur", counts: mentions.length > 0 ? "all" : "unnamed", entry });
    }
  }
  return events;
}

/** Sentencing hearings and judgments, passage by passage; revocations apart from both (RECORDS § 1.5). */
export function sentencesIn(entry: DocketEntry): readonly DocketEvent[] {
  const text = entry.text;
  if (isFromAppeal(text)) return [];
  if (isRevocation(text)) {
    return isRequest(text) ? [] : [{ kind: "revocation", counts: "unnamed", entry }];
  }
  const kind = isJudgment(text) ? "judgment" : isSentencing(text) ? "sentencing" : undefined;
  if (kind === undefined) return [];
  const passages = countPassages(text).filter((each) => each.after.trim() !== "");
  if (passages.length === 0) return [{ kind, counts: "unnamed", entry, text }];
  return passages.map((passage) => ({ kind, counts: passage.counts, entry, text: passage.after }));
}

/** Whether supervised release or probation was revoked or a violation of it was judged. */
export function isRevocation(text: string): boolean {
  return (
    /\b(?:revocation|revoked|revoking|revokes)\b/iu.test(text) &&
    !/\b(?:license|bond|bail|pretrial\s+release|release\s+order)\b[^.]{0,30}\brevo[ck]/iu.test(text)
  );
}

function isJudgment(text: string): boolean {
  const start = text.slice(0, 120);
  return (
    /^\W*(?:(?:text|sealed|criminal|final|redacted|corrected|amended|second|third)\s+)*judgment\b/iu.test(start) &&
    !/\b(?:return\w*|executed|acquittal|forfeiture|discharge|satisfaction|reasons|default|on\s+the\s+pleadings)\b/iu.test(
      start.slice(0, 60),
    )
  );
}

function isSentencing(text: string): boolean {
  if (!isMinutes(text)) return false;
  return (
    /\bsentenc(?:e|ing)\b(?!\s+(?:with(?:out)?\s+psr\s+)?(?:is\s+|previously\s+)?(?:re)?set\b)[^.;]{0,90}\b(?:held|imposed)\b/iu.test(
      text,
    ) ||
    /\bsentencing\s+proceedings\s+held\b/iu.test(text) ||
    /\bminutes\b[^.]{0,80}\bsentencing\b[^.]{0,80}\bcount/iu.test(text)
  );
}
