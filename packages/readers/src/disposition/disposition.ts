import type { ConvictionManner, OutcomeBy } from "@setaside/casefile";
import { countMentions } from "../entry/count-mention.ts";
import { isRevocation } from "../entry/endings.ts";
import { movantOf } from "../entry/movant.ts";
import { limits } from "../limits.ts";
import { looksLikeSentence } from "./sentence.ts";

/** What the right-hand cell of a charge row says, before anything else is known. */
export type Disposition =
  | { readonly kind: "blank" }
  | { readonly kind: "open" }
  /** Found or pleaded guilty, or sentenced: a sentence implies a conviction (RECORDS § 1.5). */
  | { readonly kind: "convicted"; readonly manner: ConvictionManner | undefined; readonly implied: boolean }
  /** The clerk's text of a revocation, which has overwritten the first sentence. */
  | { readonly kind: "revocation" }
  | { readonly kind: "dismissed"; readonly by: OutcomeBy | undefined }
  | { readonly kind: "acquitted" }
  | { readonly kind: "not-prosecuted" }
  | { readonly kind: "deferred" }
  | { readonly kind: "adjudicated" }
  | { readonly kind: "vacated" }
  | { readonly kind: "transferred" }
  | { readonly kind: "superseded" }
  /** Words are there, but what they say of this count is not clear. */
  | { readonly kind: "unread"; readonly why: string };

/**
 * Classes a disposition by what it says, never by default. Clauses about other
 * counts ("remaining counts dismissed") are left aside first. Words that
 * contradict each other give `unread`.
 */
export function readDisposition(printed: string, count: number | undefined): Disposition {
  if (printed.length > limits.disposition) return { kind: "unread", why: "it is far longer than any disposition" };
  const whole = printed.replace(/\s+/gu, " ").trim();
  if (whole === "" || /^(?:[-–.]+|n\/?a|none)$/iu.test(whole)) return { kind: "blank" };
  if (/^(?:open|pending)\W*$/iu.test(whole)) return { kind: "open" };
  const text = aboutThisCount(whole, count);
  if (text === "") return { kind: "unread", why: "it speaks of other counts only" };
  const special = specialEnd(text);
  if (special !== undefined) return special;
  const guilty = guiltyManner(text);
  const notGuilty = saysAcquitted(text);
  const dismissed = saysDismissed(text);
  const sentenced = looksLikeSentence(text);
  if (notGuilty && (guilty !== undefined || dismissed))
    return { kind: "unread", why: "it speaks of guilt and of acquittal or dismissal" };
  if (notGuilty) return { kind: "acquitted" };
  if (dismissed && (guilty !== undefined || isImposed(text)))
    return { kind: "unread", why: "it speaks of a dismissal and of a conviction" };
  if (dismissed) return { kind: "dismissed", by: movantOf(text) };
  if (guilty !== undefined) return { kind: "convicted", manner: guilty.manner, implied: false };
  if (sentenced) return { kind: "convicted", manner: undefined, implied: true };
  return { kind: "unread", why: "its words are not known" };
}

/** Ends that are named by their own word. The order matters: diversion has terms of probation, a nolle prosequi says "dismissed". */
function specialEnd(text: string): Disposition | undefined {
  if (/\b(?:deceased|abate[sd]?|abatement|death\s+of)\b/iu.test(text)) {
    return { kind: "unread", why: "it speaks of the defendant's death" };
  }
  if (/\b18\s*(?:U\.?S\.?C\.?\s*§*|:)\s*42(?:41|43|44|46)\b|\bcompetenc[ey]\b|\brestoration\b/iu.test(text)) {
    return { kind: "unread", why: "it speaks of competency or commitment, not of guilt" };
  }
  if (/\b(?:juvenile|delinquen(?:t|cy))\b/iu.test(text)) return { kind: "adjudicated" };
  if (
    /\b(?:deferred\s+(?:prosecution|adjudication|judgment|sentence|entry)|pre-?trial\s+diversion|diver(?:sion|ted)|18:3607|§\s*3607|\bDPA\b|\bPTD\b)/iu.test(
      text,
    )
  ) {
    return { kind: "deferred" };
  }
  if (isRevocation(text)) return { kind: "revocation" };
  if (
    /\b(?:nolle\s+prosequi|nolle\s+pros\w*|nol\.?\s*pros\w*|declin(?:ed|ation)\b[^.;]{0,30}\bprosecut\w+|prosecution\s+declined|no\s+true\s+bill)/iu.test(
      text,
    )
  ) {
    return { kind: "not-prosecuted" };
  }
  if (/\bsuper[sc]e(?:d|ed)ed\b|\bsuper[sc]eding\b/iu.test(text) && !saysDismissed(text) && !isImposed(text))
    return { kind: "superseded" };
  if (/\bvacat(?:ed|es|ing)\b/iu.test(text)) {
    if (
      /\b(?:conviction|count|judgment|verdict|guilty\s+plea)\b[^.;]{0,80}\bvacat|\bvacat\w+\b[^.;]{0,60}\b(?:conviction|count|judgment|verdict)/iu.test(
        text,
      ) ||
      /^vacated\W*$/iu.test(text)
    ) {
      return { kind: "vacated" };
    }
    if (!isImposed(text)) return { kind: "unread", why: "something was vacated, but it does not say what" };
  }
  if (
    /\bRule\s*(?:20|21|40|5(?:\(c\)(?:\(3\))?)?)\b|\b(?:case|matter|defendant|count|complaint)\s+(?:is\s+|was\s+)?(?:transferred|removed)\b|^transferred\b|\btransferred\s+to\s+(?:the\s+)?(?:\w+\s+)?district\b/iu.test(
      text,
    )
  ) {
    if (!isImposed(text)) return { kind: "transferred" };
  }
  return undefined;
}

/** A sentence that was imposed, not merely a word that sentences also use. */
function isImposed(text: string): boolean {
  return /\b\d{1,4}\s*(?:months?|years?|days?)\b|\b(?:months?|years?)\b[^.;]{0,40}\b(?:custody|probation|C?BOP|imprison)|\btime\s+served\b|\bfor\s+life\b/iu.test(
    text,
  );
}

function guiltyManner(text: string): { manner: ConvictionManner | undefined } | undefined {
  if (/\bnolo\s+contendere\b|\bno\s+contest\b/iu.test(text)) return { manner: "nolo" };
  const guilty = /(?<!not\s)\bguilty\b/iu.test(text) || /\bconvicted\b/iu.test(text);
  if (!guilty) return undefined;
  if (/\b(?:ple(?:a|d|ads?|aded))\b/iu.test(text)) return { manner: "plea" };
  if (/\bjury\b/iu.test(text)) return { manner: "verdict" };
  if (/\bbench\s+trial\b|\bnon-?jury\b|\bby\s+(?:the\s+)?court\b/iu.test(text)) return { manner: "bench" };
  return { manner: undefined };
}

function saysAcquitted(text: string): boolean {
  if (/\bacquitt(?:ed|al)\b/iu.test(text)) return !/\bacquittal\b[^.;]{0,30}\bdenied\b/iu.test(text);
  return (
    /\bnot\s+guilty\b/iu.test(text) &&
    !/\b(?:plea|pled|pleads?|pleaded)\b[^.;]{0,30}\bnot\s+guilty\b|\bnot\s+guilty\s+plea\b/iu.test(text)
  );
}

function saysDismissed(text: string): boolean {
  return (
    /\bdismiss(?:ed|al|es|ing)?\b/iu.test(text) &&
    !/\bdismiss\w*\b[^.;]{0,40}\bdenied\b|\bdenied\b[^.;]{0,40}\bdismiss/iu.test(text)
  );
}

const others =
  /\b(?:all\s+)?(?:remaining|other|underlying|original|balance\s+of)\s+(?:the\s+)?(?:open\s+|pending\s+)?(?:counts?|charges?|indictments?|information|complaint)\b/iu;

/** The clauses of a disposition that are not about other counts. */
function aboutThisCount(text: string, count: number | undefined): string {
  const clauses = text.split(/(?<=[.;])\s+/u);
  const own = clauses.filter((clause) => {
    if (!/\bdismiss|\bvacat|\bguilty/iu.test(clause)) return true;
    if (others.test(clause)) return false;
    const mentions = countMentions(clause);
    if (count === undefined || mentions.length === 0) return true;
    return mentions.some((each) => each.counts === "all" || each.counts.some((named) => named.number === count));
  });
  return own.join(" ").trim();
}
