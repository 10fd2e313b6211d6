import type { OutcomeBy } from "@setaside/casefile";

const government =
  /\b(?:gov(?:ernment|ernement|ermnent|'?t|t)|united\s+states|u\.s\.(?!\s*c\b|\s*\.?c\.)|usa|ausa|plaintiff|prosecution)(?:'?s|s')?\b/iu;

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
  return byGovernment ? "government" : "court";
}

function movedByGovernment(text: string): boolean {
  const motion = /\b(?:motions?|mtn|request|application|leave|notice|oral\s+motion)\b/iu;
  for (const found of text.matchAll(new RegExp(government, "giu"))) {
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 50);
    const before = text.slice(Math.max(0, found.index - 50), found.index);
    if (
      /^\W*(?:(?:unopposed|oral|own|written|joint)\s+)*(?:motion|mtn|request|oral\s+motion|moves|moved|moving|dismiss)/iu.test(
        after,
      )
    )
      return true;
    if (motion.test(before) && /\b(?:of|by|from)\s+(?:the\s+)?$/iu.test(before)) return true;
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
  return /\b(?:def(?:endant|t|ense)?|dft|deft)\.?(?:'?s|s')?\s+(?:(?:unopposed|oral|joint|renewed)\s+)*motion/iu.test(
    text,
  );
}
