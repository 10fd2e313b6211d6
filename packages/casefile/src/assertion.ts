/**
 * One statement about one subject, by somebody, from somewhere. The log of
 * assertions is the only store of facts (docs/adr); everything else is a view.
 */

/**
 * What an assertion is about: `person`, `case:<court>:<docket>:<defendant>`, `charge:<case>:<count>`,
 * `charge:arrest:<arrest>:<n>` for an offense booked without a case, `arrest:<id>`, `episode:<id>`,
 * `document:<sha-256>`. Ids never hold a name.
 */
export type SubjectId = "person" | `${SubjectKind}:${string}`;

export type SubjectKind = "case" | "charge" | "arrest" | "episode" | "document";

/** JSON without functions: what a value may be, so that its canonical form (RFC 8785) exists. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Who speaks. `record` is a document read by a reader; the others are people. */
export type Speaker = "record" | "attorney" | "survivor" | "friend" | "provider";

/** Where a value comes from: a place in a document with the exact text, or a person. */
export type Source =
  | {
      readonly kind: "document";
      /** `document:<sha-256 of its bytes>`; never a file name, which may hold a person's name. */
      readonly document: string;
      /** Where in the document, in words a person can follow: "Pending Counts, row 2", "entry 13". */
      readonly place: string;
      /** The exact words, other defendants' names masked. */
      readonly text: string;
    }
  | { readonly kind: "person"; readonly speaker: Exclude<Speaker, "record"> };

/** Stands for a time of writing that is not known, so that reading the same file again gives the same ids. */
export const undated = "1970-01-01T00:00:00Z";

/** How sure the source is of its own reading (not of the law): printed plainly, inferred from something else, or weak. */
export type ReadingConfidence = "printed" | "inferred" | "weak";

/** The content of an assertion, before it has an id. */
export interface AssertionContent {
  readonly subject: SubjectId;
  /** The fact's name without its subject kind: `statute`, `outcomes`, `nexus.timing`. */
  readonly fact: string;
  /** The value; `null` says "unknown"; see `notSure` and `retracted` in values.ts for answers that carry none. */
  readonly value: Json;
  readonly source: Source;
  readonly confidence?: ReadingConfidence;
  /** Who wrote it into the log: a reader's name and version (`pacer/1`) or a person's key. */
  readonly by: string;
  /**
   * When it was written, ISO 8601 with zone; `undated` when not known. For readers: the date the document was
   * printed, so that reading again gives the same id.
   */
  readonly at: string;
  /** Ids of the assertions that this one corrects. They are kept. */
  readonly supersedes: readonly string[];
}

/** An assertion in the log; `id` is the SHA-256 (hex) of the canonical form of its content. */
export interface Assertion extends AssertionContent {
  readonly id: string;
}
