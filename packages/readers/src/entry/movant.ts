import type { OutcomeBy } from "@setaside/casefile";

const government =
  /\b(?:gov(?:ernment|ernement|ermnent|'?t|t)|united\s+states|u\.s\.(?!\s*c\b|\s*\.?c\.)|usa|ausa|plaintiff|prosecution)(?:'?s|s')?\b/giu;

/**
 * On whose motion a text says that something was dismissed. `court` stands for
 * the court's own motion and for the defendant's, granted: in neither did the
 * Government move (18 U.S.C. § 3771A(b)(1)(C) asks only that). Undefined when
 * the text does not say, or says both.
 */
export function movantOf(text: string): OutcomeBy | undefined {
  const byGovernment = movedByGovernment(text);
  const byOther = movedByCourt(text) || movedByDefendant(text);
  if (byGovernment === byOther) return undefined;
  if (byGovernment) return movedByName(text) ? undefined : "government";
  return "court";
}

const moved =
  /^\W*(?:(?:unopposed|oral|own|written|joint)\s+)*(?:motion|mtn|request|oral\s+motion|moves|moved|moving|dismiss)/iu;
/** A motion for something else, such as "motion to continue": what is moved for follows "to", "for" or "in". */
const elsewhere =
  /^\W*(?:\w+\s+){0,3}?(?:motions?|mtn|request|mov(?:es|ed|ing))\s+(?:to|for|in)\s+(?![^.;]{0,60}(?:dismiss|nol|rule\s+48))/iu;
/** "Response to the motion … by USA": who answers has not moved. */
const answers = /\b(?:respon[sd]\w*|oppos\w*|object\w*|repl(?:y|ies)|answer\w*)\b(?:(?!\bmotions?\b)[^.;]){0,40}$/iu;

function movedByGovernment(text: string): boolean {
  const motion = /\b(?:motions?|mtn|request|application|leave|notice|oral\s+motion)\b/iu;
  for (const found of text.matchAll(government)) {
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 100);
    const before = text.slice(Math.max(0, found.index - 50), found.index);
    if (moved.test(after.slice(0, 50)) && !elsewhere.test(after)) return true;
    if (motion.test(before) && /\b(?:of|by|from)\s+(?:the\s+)?$/iu.test(before) && !answers.test(before)) return true;
  }
  return (
    /\bRule\s+48\(a\)/iu.test(text) ||
    /\bdismissed\s+by\s+(?:the\s+)?(?:government|gov'?t|united\s+states|usa)\b/iu.test(text)
  );
}

function movedByCourt(text: string): boolean {
  return /\b(?:court(?:'?s)?\s+own\s+motion|own\s+motion\s+of\s+the\s+court|sua\s+sponte|Rule\s+48\(b\))/iu.test(text);
}

function movedByDefendant(text: string): boolean {
  return /\b(?:def(?:endant|t|ense)?|dft|deft)\.?(?:'?s|s')?\s+(?:(?:unopposed|oral|joint|renewed)\s+){0,4}motion|\bmotions?\b(?:(?!\bmotions?\b)[^.;]){0,60}\bby\s+(?:the\s+)?(?:def(?:endant|t|ense)?|dft|deft)\b/iu.test(
    text,
  );
}

/** "Motion to Dismiss by Jane Example": somebody by name has moved for dismissal, so that a mention of the Government proves nothing. */
function movedByName(text: string): boolean {
  return /\b[Mm](?:otion|OTION)s?\s+(?:to|TO)\s+(?:dismiss|Dismiss|DISMISS)\b(?:(?!\b(?:[Ss]igned|[Ee]ntered|[Oo]rdered|[Bb]efore)\b)[^.;]){0,60}\b(?:by|BY)\s+(?!(?:the\s+)?(?:USA|United|UNITED|U\.S|Gov|GOV|AUSA|Plaintiff|Prosecution|Judge|Magistrate|Hon|Chief|District|Court)\b)(?!Gov)\p{Lu}/u.test(
    text,
  );
}
