import type { Outline, ReliefBlock, Source, Statement } from "./document.ts";
import { confidenceSigns, kindSigns, kindWords, textWords } from "./marks.ts";
import { sourceKindWords } from "./state/words.data.ts";

/** The two signs of a statement: “§ ●”. */
export function signsOf({ kind, confidence }: Pick<Statement, "kind" | "confidence">): string {
  return `${kindSigns[kind]} ${confidenceSigns[confidence]}`;
}

/** The marks of a statement in words: kind, confidence, and what is known of the enacted words. */
export function marksInWords({ kind, confidence, textStatus }: Statement): string {
  return [kindWords[kind], confidence, ...(textStatus === undefined ? [] : [textWords[textStatus]])].join("; ");
}

/** What a statement rests on after its citation: its marks in words, edition and day of the check. The source is for the renderer to link. */
export function restsOn(statement: Statement): string {
  const { edition, lastChecked } = statement;
  return [
    marksInWords(statement),
    ...(edition === undefined ? [] : [`edition of ${edition}`]),
    ...(lastChecked === undefined ? [] : [`checked ${lastChecked}`]),
  ].join("; ");
}

/** A source in the list of sources: where, and what was read there. */
export function sourceWords({ text, kind, asOf }: Omit<Source, "number">): string {
  if (kind === undefined) return text;
  return `${text} (${sourceKindWords[kind]}, ${asOf == null ? "without a date" : `text of ${asOf}`})`;
}

/** A truth as a case expects it: “yes”, “arguable”, “no, arguable or yes: not known”. */
export function expectedWords({ least, most }: { readonly least: string; readonly most: string }): string {
  return least === most ? most : `from ${least} to ${most}`;
}

/** Whether the court may or shall, in words. */
export const discretionWords: Readonly<Record<ReliefBlock["discretion"], string>> = {
  may: "the court may grant",
  shall: "the court shall grant",
  "not-a-motion": "not a motion",
  "not-stated": "whether the court may or shall grant it is not stated in what was read",
};

/** How a text stood on the date asked about. */
export const inForceThenWords = {
  yes: "in force on the date asked",
  perhaps: "it is not known whether it was in force on the date asked",
} as const;

/** How the parts of an outline's line are joined. */
export const joinWords: Readonly<Record<NonNullable<Outline["joined"]>, string>> = {
  "all of": "All of:",
  "any of": "Any of:",
  not: "Not:",
  if: "As follows:",
};
