/** A group that the organisation which runs the site works with, from its settings. */
export interface Partner {
  readonly name: string;
  /** What it does, in a sentence or two, by the tag of the language. */
  readonly what: Readonly<Record<string, string>>;
  readonly phone?: string;
  readonly url?: string;
}
