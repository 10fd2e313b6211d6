import type { DocketEntry } from "../docket/docket.ts";
import { countMentions } from "./count-mention.ts";
import type { DocketEvent, Instrument } from "./event.ts";

const opening =
  /^\W*(?:[A-Z]{2}:\s*)?((?:(?:sealed|unsealed|redacted|unredacted|amended|criminal|felony|misdemeanor|first|second|third|fourth|fifth|\d(?:st|nd|rd|th)|superseding|superceding|supeseding)\s+)*)(indictment|information|complaint)\b/iu;
const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
]);

/** The charging instrument that an entry files, if it files one. */
export function instrumentIn(entry: DocketEntry): DocketEvent | undefined {
  const match = opening.exec(entry.text);
  if (match === null) return undefined;
  const mentions = countMentions(entry.text);
  const counts = mentions.flatMap((each) => (each.counts === "all" ? [] : [...each.counts]));
  const kind = (match[2] ?? "").toLowerCase() as Instrument["kind"];
  return {
    kind: "charged",
    entry,
    counts: counts.length > 0 ? counts : "unnamed",
    instrument: {
      kind,
      generation: generation(match[1] ?? ""),
      misdemeanor: /\bmisdemeanor\b/iu.test(entry.text.slice(0, 80)),
    },
  };
}

function generation(words: string): number | undefined {
  if (!/super[sc]?e?d/iu.test(words)) return 0;
  const ordinal = words
    .toLowerCase()
    .split(/\s+/u)
    .find((word) => ordinals.has(word));
  return ordinal === undefined ? 1 : ordinals.get(ordinal);
}

/** Whether any entry speaks of a superseding misdemeanor information: the block's felony level is then not that instrument's. */
export function speaksOfMisdemeanorInformation(text: string): boolean {
  return /\bsuper[sc]eding\s+misdemeanor\s+information\b|\bmisdemeanor\s+super[sc]eding\s+information\b/iu.test(text);
}
