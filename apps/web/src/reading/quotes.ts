import type { Assertion } from "@setaside/casefile";
import type { Quote } from "./protocol.ts";

/** Facts whose words a reader of the findings checks against the document. */
const QUOTED = new Set(["statute", "outcomes", "arrest", "offenseDate", "date", "district"]);

/**
 * For each charge and arrest, the words that its facts were read from, each
 * once. The client's own name stands in many docket entries; on a screen and
 * on paper that others may see it is "[client]".
 */
export function quotesOf(assertions: readonly Assertion[]): Readonly<Record<string, readonly Quote[]>> {
  const names = namesIn(assertions);
  const quotes: Record<string, Quote[]> = {};
  for (const { subject, fact, source } of assertions) {
    if (!QUOTED.has(fact) || source.kind !== "document" || !/^(charge|arrest):/.test(subject)) continue;
    const there = quotes[subject] ?? [];
    quotes[subject] = there;
    const text = names.reduce((masked, name) => masked.replace(name, "[client]"), source.text);
    if (!there.some((each) => each.text === text)) there.push({ place: source.place, text });
  }
  return quotes;
}

/** The client's names, longest first, whatever their case and the spaces in them. */
function namesIn(assertions: readonly Assertion[]): readonly RegExp[] {
  const names = assertions.flatMap(({ subject, fact, value }) =>
    subject === "person" && (fact === "name" || fact === "aliases") ? [value].flat() : [],
  );
  return names
    .filter((name): name is string => typeof name === "string" && name.trim() !== "")
    .sort((a, b) => b.length - a.length)
    .map((name) => new RegExp(name.trim().split(/\s+/).map(escaped).join("\\s+"), "giu"));
}

/** A word as a pattern that means only itself. */
function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
