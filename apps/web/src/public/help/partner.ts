/** A group that the organisation which runs the site works with, from its settings. */
export interface Partner {
  readonly name: string;
  /** What it does, in a sentence or two, by the tag of the language. */
  readonly what: Readonly<Record<string, string>>;
  /** Postal codes of the states in which it helps, or all of them; left out where it did not say. */
  readonly states?: "all" | readonly string[];
  /** When it can be reached, by the tag of the language. */
  readonly hours?: Readonly<Record<string, string>>;
  /** Tags of the languages it speaks. */
  readonly languages?: readonly string[];
  readonly phone?: string;
  readonly url?: string;
  /** Where its door is. */
  readonly address?: string;
}
