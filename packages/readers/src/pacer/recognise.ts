import type { Page } from "../html/page.ts";
import { plainProblem, type ReadProblem } from "../problem.ts";

/**
 * Words that browser extensions are known to write into pages in place of
 * others. A page that holds one has been rewritten, and nothing in it can be
 * trusted (RECORDS § 1.8).
 */
const rewritten = /\bDrumpf\b/iu;

/**
 * Names pages of CM/ECF and of web servers that are not docket sheets, so that
 * each gets its own advice or reader (RECORDS §§ 1.8 and 2). Undefined when the
 * page may be a docket sheet.
 */
export function recogniseOther(page: Page): ReadProblem | "case-summary" | "docket-history" | undefined {
  const texts = page.items.flatMap((item) =>
    item.kind === "row" ? item.cells.map((cell) => cell.lines.join(" ")) : [item.lines.join(" ")],
  );
  const has = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  const isDocket = has(/\b(?:CRIMINAL|CIVIL|BANKRUPTCY)\s+DOCKET\s+FOR\s+CASE/iu);
  if (isDocket) {
    if (has(/in the process of being opened/iu)) return plainProblem("case-being-opened");
    return has(rewritten) ? plainProblem("altered-page") : undefined;
  }
  if (has(/\bincomplete request\b/iu)) return plainProblem("incomplete-request");
  if (has(/\bcase not found\b|\bcannot find case\b/iu)) return plainProblem("case-not-found");
  if (has(/\bcase under seal\b|\bthis case is sealed\b/iu)) return plainProblem("sealed-case");
  if (
    /\b[45]\d\d\b/u.test(page.title) &&
    /request|error|time-?out|unavailable|forbidden|gateway|found/iu.test(page.title)
  ) {
    return plainProblem("server-error");
  }
  if (texts.some(isAppellate)) return plainProblem("appellate-docket");
  if (has(/\bselect a case\b/iu)) return plainProblem("select-a-case");
  if (
    /History\/Documents/iu.test(page.title) ||
    (has(/^\s*History\b/iu) && has(/no events docketed|\bDescription\b/iu))
  )
    return "docket-history";
  if (/Case Summary/iu.test(page.title) || has(/\bDate of last filing\b/iu)) return "case-summary";
  return undefined;
}

function isAppellate(text: string): boolean {
  if (/\bgeneral docket\b/iu.test(text)) return true;
  const court = /\bcourt of appeals\b/iu.exec(text);
  return court !== null && /\bdocket\b/iu.test(text.slice(court.index));
}

/** Markup that is no HTML page: an e-mail, answers of the case-number service. Looks only at the text. */
export function recogniseXml(text: string): ReadProblem | undefined {
  const head = text.slice(0, 4000);
  if (/^(?:Return-Path|Received|From|Subject|MIME-Version|Delivered-To):/imu.test(head.slice(0, 400)))
    return plainProblem("notice-of-filing");
  if (/<message\b[^>]{0,200}under\s+seal/iu.test(head)) return plainProblem("sealed-case");
  if (/<message\b[^>]{0,200}cannot\s+find/iu.test(head)) return plainProblem("case-not-found");
  if (/<request\b[^>]{0,200}>/iu.test(head) && /<case\b[^>]{0,300}\bnumber=/iu.test(head))
    return plainProblem("several-cases");
  return undefined;
}

/** Plain text: a notice of electronic filing, a docket without its tables, or something else. */
export function recogniseText(text: string): ReadProblem {
  const head = text.slice(0, 20_000);
  if (/notice\s+of\s+electronic\s+filing|^(?:Content-Type|From|Received|Return-Path|Subject):/imu.test(head))
    return plainProblem("notice-of-filing");
  if (/\bDOCKET\s+FOR\s+CASE\b/iu.test(head)) return plainProblem("text-docket");
  return plainProblem("not-a-docket");
}
