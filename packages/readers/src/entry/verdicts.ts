import type { DocketEntry } from "../docket/docket.ts";
import { sentencesOf } from "../text/sentences.ts";
import { countMentions } from "./count-mention.ts";
import type { DocketEvent } from "./event.ts";
import { isRefused, isRequest } from "./standing.ts";

const opening = /^\W*(?:(?:jury|court|sealed|redacted|text|bench)\s+)*verdict\b(?!\s+form)/iu;
const finding =
  /\b(?:verdicts?\s+of\s+(?:not\s+)?guilty|verdict\s*[:-]|find(?:s|ing)?\s+(?:the\s+)?(?:defendant|dft|deft|def|him|her)\b[^.]{0,40}\bguilty|found\s+(?:the\s+)?(?:(?:defendant|dft|deft)\s+)?(?:not\s+)?guilty|returned?\s+(?:a\s+)?(?:verdict|(?:not\s+)?guilty))/iu;

/**
 * Verdicts and findings of guilt that an entry records, count by count. Whether
 * a jury or the court decided is read from the entry; where it does not say,
 * the manner stays open.
 */
export function verdictsIn(entry: DocketEntry): readonly DocketEvent[] {
  const text = entry.text;
  if (!/guilty|acquit/iu.test(text) || isRequest(text)) return [];
  const events: DocketEvent[] = [];
  if (/\bjudgment\s+of\s+acquittal\b/iu.test(text) && !isRefused(text)) {
    events.push({ kind: "verdict", counts: namedIn(text), entry, guilty: false, manner: undefined });
  }
  if (!opening.test(text) && !finding.test(text)) return events;
  const manner = decidedBy(text);
  for (const sentence of sentencesOf(text)) {
    if (!(finding.test(sentence) || (opening.test(text) && /\bguilty\b/iu.test(sentence)))) continue;
    if (/\bplea|\bpled\b|\bsentence/iu.test(sentence) && !/verdict/iu.test(sentence)) continue;
    for (const part of findingsIn(sentence)) events.push({ kind: "verdict", entry, manner, ...part });
  }
  return events;
}

function decidedBy(text: string): "verdict" | "bench" | undefined {
  if (/\b(?:bench\s+trial|non-?jury|23\(c\)|findings\s+of\s+fact|court\s+(?:verdict|finds?|found))/iu.test(text))
    return "bench";
  return /\bjury\b/iu.test(text) ? "verdict" : undefined;
}

/** Pairs each "guilty" or "not guilty" of a sentence with the counts named after it, else before it. */
function findingsIn(sentence: string): { guilty: boolean; counts: ReturnType<typeof namedIn> }[] {
  const words = [...sentence.matchAll(/\b(not\s+)?guilty\b/giu)];
  if (words.length <= 1) return words.map((word) => ({ guilty: word[1] === undefined, counts: namedIn(sentence) }));
  const mentions = countMentions(sentence);
  const wordFirst = (mentions[0]?.start ?? 0) > (words[0]?.index ?? 0);
  return words.map((word, at) => {
    const from = wordFirst ? word.index : (words[at - 1]?.index ?? -1) + 1;
    const to = wordFirst ? (words[at + 1]?.index ?? sentence.length) : word.index;
    return { guilty: word[1] === undefined, counts: namedIn(sentence.slice(from, to)) };
  });
}

function namedIn(text: string): "all" | "unnamed" | readonly { number: number; suffix: string }[] {
  const mentions = countMentions(text);
  if (mentions.length === 0) return "unnamed";
  return mentions.some((each) => each.counts === "all")
    ? "all"
    : mentions.flatMap((each) => (each.counts === "all" ? [] : [...each.counts]));
}
