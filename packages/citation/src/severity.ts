import type { ChargeSeverity, ParsedTitle } from "./statute.ts";

/** Level suffixes of citation codes: F seen on dockets; M, P and I recalled. */
const ofSuffix: Readonly<Record<string, ChargeSeverity>> = {
  F: "felony",
  M: "misdemeanor",
  P: "petty",
  I: "infraction",
};

const level = "(?:class [A-E] )?(felony|misdemeanor|petty(?: offense| misdemeanor)?|infraction)";
const bracketed = new RegExp(`\\((?:an? )?${level}\\)`, "gi");
const classed = /\bclass [A-E] (felony|misdemeanor)\b/gi;
const atEnd = new RegExp(`[-–—,;:/] ?(?:an? )?${level}[. ]*$`, "gi");

/** Words for a level that stand as a level, and the description without those in brackets; where they disagree they stay. */
export function readSeverity(
  description: string,
  suffixes: readonly string[],
): { severity?: NonNullable<ParsedTitle["severity"]>; description: string } {
  const words = [bracketed, classed, atEnd].flatMap((form) =>
    [...description.matchAll(form)].map((match) => levelOf(match[1])),
  );
  if (words.length > 0) {
    const said = agreed(words);
    if (said === undefined) return { description };
    const without = description.replace(bracketed, " ").replace(/ {2,}/g, " ").trim();
    return { severity: { value: said, from: "title" }, description: without };
  }
  const coded = agreed(suffixes.map((suffix) => ofSuffix[suffix]));
  return coded === undefined ? { description } : { severity: { value: coded, from: "code" }, description };
}

function levelOf(word: string | undefined): ChargeSeverity | undefined {
  const small = word?.toLowerCase() ?? "";
  if (small === "felony" || small === "misdemeanor" || small === "infraction") return small;
  return small.startsWith("petty") ? "petty" : undefined;
}

/** The one value all agree on; words that disagree say nothing, for neither may be preferred. */
function agreed(values: readonly (ChargeSeverity | undefined)[]): ChargeSeverity | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}
