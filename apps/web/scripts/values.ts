/** What a message wants said in its place: a number to count by, one of several cases, or any text or number. */
export type Value = "number" | "text" | readonly string[];

/** The values of a message by name, and what of them can't be used. */
export interface Values {
  readonly values: ReadonlyMap<string, Value>;
  readonly problems: readonly string[];
}

/**
 * The values that a compiled message asks for. Dates are refused: ours are
 * written by `date.ts`, which does not move a day by the time zone.
 * @param message as Lingui compiles it: texts, and `[name, kind?, cases?]` for each value
 */
export function valuesOf(message: unknown): Values {
  const values = new Map<string, Value>();
  const problems: string[] = [];
  for (const [name, value] of placesIn(message)) {
    const before = values.get(name) ?? "text";
    if (value === undefined) problems.push(`{${name}} is of a kind not used here: give it as text`);
    // The same value may be counted by and shown as it is.
    else if (before === "text") values.set(name, value);
    else if (value !== "text" && String(before) !== String(value)) problems.push(`{${name}} is used in two ways`);
  }
  return { values, problems };
}

function placesIn(message: unknown): (readonly [name: string, value: Value | undefined])[] {
  if (!Array.isArray(message)) return [];
  return message.flatMap((part: unknown) => {
    if (!Array.isArray(part)) return [];
    const [name, kind, cases] = part as [string, string?, Readonly<Record<string, unknown>>?];
    const { offset: _, ...branches } = typeof cases === "object" ? cases : {};
    return [[name, kindOf(kind, Object.keys(branches))] as const, ...Object.values(branches).flatMap(placesIn)];
  });
}

function kindOf(kind: string | undefined, cases: readonly string[]): Value | undefined {
  if (kind === undefined) return "text";
  if (kind === "plural" || kind === "selectordinal" || kind === "number") return "number";
  return kind === "select" ? [...cases].sort() : undefined;
}
