import type { DocketEntry } from "../docket/docket.ts";
import { sentencesOf } from "../text/sentences.ts";
import { countMentions } from "./count-mention.ts";
import type { DocketEvent, EventCounts } from "./event.ts";
import { isRequest } from "./standing.ts";

const guiltyPlea = [
  /(?<!not\s)\bguilty\s+plea\s+(?:is\s+|was\s+|has\s+been\s+|hereby\s+)?(?:entered|accepted|tendered)/iu,
  /\bplea\s+(?:was\s+|is\s+)?(?:entered|tendered)\b(?:(?!not\s+guilty).){0,120}?(?<!not\s)\bguilty\b/iu,
  /\b(?:enter(?:s|ed)?|tender(?:s|ed)?)\s+(?:an?\s+|his\s+|her\s+|the\s+)?pleas?\s+of\s+guilty/iu,
  /\bple(?:a)?ds?\s+guilty\b|\bpleaded\s+guilty\b|\bpled\s+guilty\b/iu,
  /\bplea\s+of\s+guilty\s+(?:as\s+to|entered|to\s+count|is\s+accepted|accepted)/iu,
  /\baccept(?:ing|ance|ed|s)\b[^.]{0,40}\b(?:guilty\s+plea|plea\s+of\s+guilty)/iu,
  /\bplea\s+of\s+guilty\s+(?:be\s+|is\s+)?accepted/iu,
];
const noloPlea =
  /\b(?:enter(?:s|ed)?|tender(?:s|ed)?|plea(?:ds?|ded)?|pled)\b[^.]{0,60}\b(?:nolo\s+contendere|no\s+contest)\b/iu;
const withdrawn =
  /\b(?:order|court)\b[^.]{0,40}\bgrant\w*\b[^.]{0,80}\bwithdraw\w*\b[^.]{0,40}\bplea|\bplea\s+(?:of\s+guilty\s+)?(?:is\s+|was\s+)?(?:hereby\s+)?withdrawn\b/iu;

/**
 * Pleas that an entry says were made: to the counts named in the sentence of
 * the plea, else unnamed. Notices, motions, agreements and recommendations are
 * not pleas.
 */
export function pleasIn(entry: DocketEntry): readonly DocketEvent[] {
  const text = entry.text;
  if (!/\bplea|\bpled\b/iu.test(text) || isRequest(text)) return [];
  if (withdrawn.test(text)) return [{ kind: "plea-withdrawn", counts: countsOf(text), entry }];
  const events: DocketEvent[] = [];
  for (const sentence of sentencesOf(text)) {
    const manner = mannerOf(sentence);
    if (manner !== undefined) events.push({ kind: "plea", counts: countsOf(sentence), entry, manner });
  }
  return events;
}

function mannerOf(sentence: string): "plea" | "nolo" | undefined {
  if (/\b(?:recommend|set\s+for|reset|hearing\s+to|unless|if\s+the|failed|refus)/iu.test(sentence)) {
    // A recommendation or a date is no plea, unless the sentence also says that one was entered.
    if (!/\bplea\b[^.]{0,80}\b(?:entered|held)\b/iu.test(sentence)) return undefined;
  }
  if (noloPlea.test(sentence)) return "nolo";
  return guiltyPlea.some((pattern) => pattern.test(sentence)) ? "plea" : undefined;
}

function countsOf(sentence: string): EventCounts {
  const mentions = countMentions(sentence);
  if (mentions.length === 0) return "unnamed";
  if (mentions.some((mention) => mention.counts === "all")) return "all";
  return mentions.flatMap((mention) => (mention.counts === "all" ? [] : [...mention.counts]));
}
