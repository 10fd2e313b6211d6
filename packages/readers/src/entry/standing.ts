/** What kind of paper an entry records: only what was done counts, not what somebody asked for or announced. */

const asked =
  /^\W*(?:(?:sealed|unopposed|opposed|joint|first|second|third|amended|corrected|ex\s*parte|oral|text|unsealed|defendant'?s?|government'?s?|govt'?s?|renewed|emergency|proposed)\s+)*(?:notice\b(?!\s+of\s+(?:dismissal|nolle))|motions?\b|memorandum\s+(?:in|of\s+law|of\s+plea)|brief|response|reply|opposition|objections?|request|letter|affidavit|declaration|stipulation|transcript|exhibit|witness|consent|proposed|application|sentencing\s+(?:memorandum|summary)|plea\s+(?:agreement|memo)|lodged|transmittal|receipt|certificate|petition|report|designation|notification|mail\b|audio|appeal|waiver|financial|cja|pre-?sentence|addendum|statement)/iu;

/** Whether the entry records a motion, notice, brief or the like: something asked or announced. A mark before it, such as `**SEALED DOCUMENT**`, is skipped. */
export function isRequest(text: string): boolean {
  return asked.test(text.slice(0, 400).replace(/^(?:\*+[^*]{1,60}\*+\s*)+/u, ""));
}

/** Whether the entry came down from a court of appeals. */
export function isFromAppeal(text: string): boolean {
  return /^\W*(?:mandate|USCA|judgment\s+(?:from|of)\s+(?:the\s+)?(?:USCA|U\.?S\.?\s+Court|Court\s+of\s+Appeals|Circuit)|opinion\s+(?:from|of)\s+USCA|order\s+(?:\(copy\)\s+|of\s+)?(?:from\s+)?USCA)/iu.test(
    text,
  );
}

/** Whether a passage refuses what it speaks of. */
export function isRefused(passage: string): boolean {
  return /\b(?:den(?:y|ies|ied|ying)|overrul\w+|moot|withdrawn|withdraws|reserved|under\s+advisement)\b/iu.test(
    passage,
  );
}

/** Whether the entry is the court's minutes of a hearing; courts call them minutes, minute entries or the clerk's notes. */
export function isMinutes(text: string): boolean {
  return (
    !isRequest(text) &&
    /\b(?:minute(?:s\b|\s*(?:entry|order|sheet))|clerk'?s?'?\s+notes|courtroom\s+(?:deputy\s+)?(?:minutes|notes))/iu.test(
      text.slice(0, 60),
    )
  );
}
