/** Text of a page without its padding, and without what must not be kept. */

/** All runs of white space (with no-break spaces) as one space, trimmed. */
export function collapse(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/gu, " ").trim();
}

/** Lines of a text, each collapsed, empty ones dropped. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map(collapse)
    .filter((line) => line !== "");
}

const socialSecurity = /\b\d{3}-\d{2}-\d{4}\b/gu;
const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;
/** A PACER login prints as `user:number:number`. */
const loginTriple = /[\p{L}\d_.-]{2,64}:\d{4,12}:\d{1,12}\b/gu;

/**
 * Takes out what no quote may keep whoever wrote it (RECORDS § 10, trap 10):
 * Social Security numbers, e-mail addresses, and any of `secrets` (a PACER
 * login and client code).
 */
export function scrub(text: string, secrets: readonly string[]): string {
  let clean = text
    .replace(socialSecurity, "[number removed]")
    .replace(email, "[e-mail removed]")
    .replace(loginTriple, "[removed]");
  for (const secret of secrets) clean = clean.replaceAll(secret, "[removed]");
  return clean;
}
