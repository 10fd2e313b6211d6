import { type CourtKind, courtKinds } from "./court-kinds.data.ts";

/** A word of a court's printed name; `,` stands for any break (comma, bracket, dash). */
export type Token = string;

/** Only this much of a text is searched for a court. */
export const longestCourtText = 2000;

const expanded: Readonly<Record<string, string>> = {
  ct: "court",
  cts: "court",
  courts: "court",
  super: "superior",
  cir: "circuit",
  dist: "district",
  crim: "criminal",
  mun: "municipal",
  muni: "municipal",
  cnty: "county",
  cty: "county",
  pct: "precinct",
  magistrates: "magistrate",
  justices: "justice",
  mayor: "mayors",
  recorder: "recorders",
  saint: "st",
  surrogate: "surrogates",
};

/** The words of a text as courts are found by: small letters, without accents, stops and apostrophes. */
export function tokensOf(text: string): readonly Token[] {
  const plain = text
    .slice(0, longestCourtText)
    .normalize("NFD")
    .replace(/[\u0300-\u036f.'’ʻ`]/g, "")
    .toLowerCase()
    .replaceAll("#", " no ")
    .replace(/\s-\s|[,;:()[\]|/–—]/g, " , ")
    .replace(/[^a-z0-9,]+/g, " ")
    .trim();
  return plain === ""
    ? []
    : plain.split(" ").map((word) => (Object.hasOwn(expanded, word) ? expanded[word] : word) ?? word);
}

/** Where words stand in a text: from the first token, up to the one behind the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The longest of the keys that stands at this place, with its value. */
export function longestAt<T>(
  tokens: readonly Token[],
  from: number,
  table: ReadonlyMap<string, T>,
  mostWords: number,
): (Run & { readonly value: T }) | undefined {
  for (let to = Math.min(from + mostWords, tokens.length); to > from; to--) {
    const value = table.get(tokens.slice(from, to).join(" "));
    if (value !== undefined) return { from, to, value };
  }
  return undefined;
}

/** A table by words, with the number of words of its longest key. */
export function tableOf<T>(entries: Iterable<readonly [string, T]>): {
  readonly table: ReadonlyMap<string, T>;
  readonly mostWords: number;
} {
  const table = new Map(entries);
  return { table, mostWords: Math.max(...[...table.keys()].map((key) => key.split(" ").length)) };
}

const kinds = tableOf(courtKinds.flatMap((kind) => kind.phrases.map((phrase) => [phrase, kind] as const)));

export interface KindRun extends Run {
  readonly kind: CourtKind;
}

/** The first kind of state court that the words name; "County Court of Common Pleas" is no County Court. */
export function kindIn(tokens: readonly Token[]): KindRun | undefined {
  for (let from = 0; from < tokens.length; from++) {
    const found = longestAt(tokens, from, kinds.table, kinds.mostWords);
    if (found === undefined) continue;
    const last = longestAt(tokens, found.to - 1, kinds.table, kinds.mostWords);
    const { value: kind, ...run } = last ?? found;
    return { ...run, kind };
  }
  return undefined;
}

/** Words of which a court that is not a state's is known, with the places whose names hold them left out. */
const notOfAState =
  /\b(?:usdc|u s|us|united states|estados unidos|federal(?! way\b| heights\b)|bankruptcy|immigration court|court martial|tribal|tribe|nation|rancheria)\b/;
/** Felonies in the District of Columbia are brought in the name of the United States. */
const superiorCourtOfDc = /\b(?:superior court (?:of|for) the district of columbia|d ?c superior court)\b/;

/** Whether the words speak of a court of the United States, of a tribe or of the armed forces. */
export function speaksOfAnotherCourt(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token !== ",").join(" ");
  if (superiorCourtOfDc.test(words) && !/\b(?:united states|u ?s) district court\b/.test(words)) return false;
  return notOfAState.test(words);
}

/** Kinds whose names federal courts bear too. */
const sharedKinds: ReadonlySet<string> = new Set(["district", "circuit", "magistrate", "state", "housing"]);

/**
 * Whether the words name a state's court that no federal court can be: the Superior
 * Court of the District of Columbia holds the words of a federal district's name.
 */
export function namesOnlyAStateCourt(text: string): boolean {
  const tokens = tokensOf(text);
  if (speaksOfAnotherCourt(tokens)) return false;
  const found = kindIn(tokens);
  return found !== undefined && !sharedKinds.has(found.kind.id);
}
