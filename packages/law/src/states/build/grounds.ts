import type { Ground } from "@setaside/logic";
import type { Jurisdiction, StateStatute, Words } from "../jurisdiction.ts";

/** How statements of one statute are marked: its citation, its confidence and its first source, unless they say otherwise. */
export interface Marking {
  readonly citation: string;
  readonly confidence: Ground["confidence"];
  readonly source?: string;
  readonly lastChecked: string;
}

/** The marking of a statute: the text itself before what others say of it. */
export function markingOf(law: Jurisdiction, { citation, confidence, sources }: StateStatute): Marking {
  const first = (["statute", "session-law", "secondary"] as const).flatMap((kind) =>
    sources.filter((source) => source.kind === kind),
  )[0];
  return { citation, confidence, lastChecked: law.lastChecked, ...(first === undefined ? {} : { source: first.url }) };
}

/** A sentence of the research as a ground. */
export function groundOf(words: Words, marking: Marking): Ground {
  const said = typeof words === "string" ? { text: words, confidence: marking.confidence } : words;
  const source = said.source ?? (said.confidence === "recalled" ? undefined : marking.source);
  return Object.freeze({
    text: said.text,
    citation: said.citation ?? marking.citation,
    kind: said.kind ?? "statute",
    confidence: said.confidence,
    lastChecked: marking.lastChecked,
    ...(source === undefined ? {} : { source }),
  });
}

/** A sentence of the research that is no statute's: our words, unless it says whose. */
export function researchOf(words: Words, marking: Marking): Ground {
  const ground = groundOf(words, marking);
  return typeof words !== "string" && words.kind !== undefined
    ? ground
    : Object.freeze({ ...ground, kind: "analysis" });
}

/** The same of sentences that may be absent. */
export function groundIf<K extends string>(
  key: K,
  words: Words | null,
  marking: Marking,
): { readonly [P in K]?: Ground } {
  return words === null ? {} : ({ [key]: groundOf(words, marking) } as { readonly [P in K]?: Ground });
}
