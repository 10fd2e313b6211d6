import { reviewLine } from "../review/status.ts";
import type { Block, Section } from "./document.ts";

/** The first section of every printed law: what it is, whether a lawyer has reviewed it, and the date asked about. */
export function howToRead(code: string, dated: readonly Block[]): Section {
  return {
    id: "about",
    heading: "How to read this",
    blocks: [
      {
        kind: "paragraph",
        text: "This is the law as the program applies it, for a lawyer to review with the statute beside it. The sentences are ours; in one marked § quotation marks hold the statute's own words. Under each stands what it rests on: citation, kind, how sure, what is known of the enacted words, the day it was checked and its source. It is legal information for attorneys, not advice, and takes the place of no official text.",
      },
      { kind: "paragraph", text: reviewLine(code) },
      ...dated,
    ],
    sections: [],
  };
}
