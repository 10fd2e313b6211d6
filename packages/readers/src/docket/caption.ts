/** The case's title, laid open. */
export interface Caption {
  readonly printed: string;
  /** Who stands against the United States; undefined when the title is of another form. */
  readonly name: string | undefined;
  /** Whether others stand behind the one named ("et al"); undefined when the source leaves that out. */
  readonly andOthers: boolean | undefined;
  /** The court's system answers "EXPUNGED" in the place of the name. */
  readonly expunged: boolean;
}

/** Reads a case's title; `keepsOthers` is false for sources that drop "et al". */
export function readCaption(printed: string, keepsOthers = true): Caption {
  const title = printed.slice(0, 400);
  const expunged = /\bv\.?\s+EXPUNGED\b|^\s*EXPUNGED\b/u.test(title);
  const against = /^\s*(?:usa|united states(?:\s+of\s+america)?)\s+vs?\.?\s+(\p{L}.*)$/iu.exec(title)?.[1];
  if (against === undefined || expunged) return { printed, name: undefined, andOthers: undefined, expunged };
  const name = against.replace(/,?\s+et\.?\s+al\b.{0,10}$/iu, "").trim();
  const others = name.length < against.trim().length;
  return { printed, name, andOthers: others || keepsOthers ? others : undefined, expunged };
}
