import type { Assertion, Coverage } from "@setaside/casefile";

/** A value that stands in a charge block: one non-blank cell, or one part of it. */
export interface BlockValue {
  readonly place: string;
  /** As it may be quoted: masked and collapsed. */
  readonly text: string;
  /** Facts that are this value read; without one of them it is kept as text only. */
  readonly facts: readonly string[];
}

/**
 * Checks every value of the charge blocks against what was written: it is a
 * field when an assertion of one of its facts quotes it, a remark when only
 * another assertion's text holds it, lost when nothing does. Counted from the
 * output, not from the reading, so that a value dropped on the way shows.
 */
export function coverageOf(values: readonly BlockValue[], said: readonly Assertion[]): Coverage {
  const byPlace = new Map<string, Assertion[]>();
  for (const each of said) {
    if (each.source.kind !== "document") continue;
    for (const place of each.source.place.split("; ")) {
      const there = byPlace.get(place);
      if (there === undefined) byPlace.set(place, [each]);
      else there.push(each);
    }
  }
  const coverage = { fields: 0, remarks: 0, lost: 0 };
  for (const value of values) {
    const holding = (byPlace.get(value.place) ?? []).filter((each) => holds(each, value.text));
    if (holding.some((each) => value.facts.includes(each.fact) && isRead(each))) coverage.fields++;
    else if (holding.length > 0) coverage.remarks++;
    else coverage.lost++;
  }
  return coverage;
}

function holds(each: Assertion, text: string): boolean {
  return each.source.kind === "document" && squeeze(each.source.text).includes(squeeze(text));
}

/** An outcome of class unknown, or a statute list without statutes, keeps the words but has not read them. */
function isRead(each: Assertion): boolean {
  if (each.fact === "outcomes") return JSON.stringify(each.value) !== '[{"class":"unknown"}]';
  return true;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
