import type { ChargeForm, ParsedStatute } from "./statute.ts";

/**
 * The form of the charge, only where its words or 18:2 and 18:3 say so. Words
 * that offer the form as one of several ("or attempted", "attempt and
 * conspiracy") say nothing of which one it was.
 */

const attempt = /\battempt(?:s|ed|ing)?\b/i;
const conspiracy = /\bconspir(?:acy|acies|e|ed|es|ing)\b/i;
const accessory = /\baccessory after the fact\b/i;
/** The inchoate offense asks another to commit a crime; "solicitation" alone names other offenses too. */
const solicitation = /\bsolicit(?:ation|ing|ed)? (?:to commit|of an? (?:crime|felony))\b/i;
const aiding = /\b(?:aid(?:ing|ed|s)? (?:and|&) ?abet(?:ting|ted|s)?|aiding\/abetting|aid\/abet)\b/i;
const alternative = /(?:\b(?:and|or|and\/or)|[/&,]) ?(?:an? )?(?:attempt(?:s|ed|ing)?|conspir(?:acy|e|ed|ing))\b/i;
const followedByAlternative = /\b(?:attempt(?:s|ed|ing)?|conspiracy) ?(?:and|or|and\/or|\/|&) ?\w/i;

export interface FormRead {
  readonly form?: ChargeForm;
  readonly aidingCited?: true;
}

/** Reads the form from the description and the statutes of one charge. */
export function readForm(description: string, statutes: readonly ParsedStatute[]): FormRead {
  const roles = new Set(statutes.map((statute) => statute.role));
  const principal = roles.has("offense") || roles.has("penalty") || roles.has("unreadable");
  const aided = roles.has("aiding");
  if (aided && !principal && !roles.has("accessory") && !roles.has("misprision")) return { form: "aiding" };
  const cited = aided || aiding.test(description) ? { aidingCited: true as const } : {};
  if (roles.has("accessory")) return aided ? cited : { form: "accessory", ...cited };
  const form = formOfWords(description, statutes) ?? (aided ? undefined : formOfOpening(description));
  return form === "aiding" ? { form } : { ...(form === undefined ? {} : { form }), ...cited };
}

function formOfOpening(description: string): ChargeForm | undefined {
  return aiding.exec(description)?.index === 0 ? "aiding" : undefined;
}

/** Several offenses with a description each: the form must be said of all of them. */
function formOfWords(description: string, statutes: readonly ParsedStatute[]): ChargeForm | undefined {
  const offenses = new Set(
    statutes.filter(({ role }) => role === "offense").map(({ title, section }) => `${title}:${section}`),
  );
  const parts = description.split(";").filter((part) => part.trim() !== "");
  const said = parts.map(formOfPart);
  const distinct = new Set(said.filter((form) => form !== undefined));
  const [only] = distinct;
  if (distinct.size !== 1 || said.includes("unclear")) return undefined;
  if (only === undefined || only === "unclear") return undefined;
  return offenses.size > 1 && parts.length > 1 && said.includes(undefined) ? undefined : only;
}

function formOfPart(part: string): ChargeForm | "unclear" | undefined {
  const found: ChargeForm[] = [];
  if (attempt.test(part)) found.push("attempt");
  if (conspiracy.test(part)) found.push("conspiracy");
  if (accessory.test(part)) found.push("accessory");
  if (solicitation.test(part)) found.push("solicitation");
  if (found.length === 0) return undefined;
  if (found.length > 1 || alternative.test(part) || followedByAlternative.test(part)) return "unclear";
  return found[0];
}
