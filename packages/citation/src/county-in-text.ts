import { counties } from "./counties.data.ts";
import { longestAt, type Run, type Token, tableOf, tokensOf } from "./court-words.ts";

/** A county, parish, borough or independent city named in a text. */
export interface CountyRun extends Run {
  /** `Los Angeles`; `Baltimore City` and `Baltimore County` where a state has both and the words say which. */
  readonly name: string;
  /** The word "county" (parish, "Sala de") stands with it. */
  readonly marked: boolean;
}

interface Named {
  readonly name: string;
  /** The state has a county and an independent city of this name. */
  readonly both: boolean;
}

const boroughs: readonly (readonly [string, string])[] = [
  ["Brooklyn", "Kings"],
  ["Manhattan", "New York"],
  ["Staten Island", "Richmond"],
];

const byState = new Map(
  Object.entries(counties).map(([code, names]) => {
    const all = names.split("|");
    const bare = new Set(all.map((name) => name.replace(/ city$/, "")));
    const entries = [...bare].flatMap((name) => {
      const named: Named = { name, both: all.includes(name) && all.includes(`${name} city`) };
      return spellings(name).map((spelling) => [spelling, named] as const);
    });
    const alike = code === "NY" ? boroughs : code === "FL" ? [["Dade", "Miami-Dade"] as const] : [];
    const aliases = alike.map(([alias, name]) => [alias.toLowerCase(), { name, both: false }] as const);
    return [code, tableOf([...entries, ...aliases])] as const;
  }),
);

const statesOfCounty = new Map<string, string[]>();
for (const [code, { table }] of byState) {
  for (const key of table.keys()) statesOfCounty.set(key, [...(statesOfCounty.get(key) ?? []), code]);
}
const anywhere = tableOf(statesOfCounty);

/** `DeKalb` is printed `De Kalb` too. */
function spellings(name: string): readonly string[] {
  const plain = tokensOf(name).join(" ");
  const apart = tokensOf(name.replace(/\b(De|La|Du|Mc|Le)([A-Z])/, "$1 $2")).join(" ");
  const together = tokensOf(name.replace(/\b(De|La|Du|Mc|Le) (?=[A-Z])/, "$1")).join(" ");
  return [...new Set([plain, apart, together])];
}

/** Whether some state has a county of this name. */
export function isCounty(tokens: readonly Token[]): boolean {
  return anywhere.table.has(tokens.join(" "));
}

const unit = new Set(["county", "parish", "borough", "municipio", "unit"]);
/** Words behind which a county's name begins. */
const leadIn = new Set(["of", "for", "in", "at", "de", ",", "district"]);

/**
 * The county of this state that the words name, outside the runs given (the kind of court, the state): one marked
 * as such if there is one, else one that stands alone between other words of the court's name.
 */
export function countyIn(tokens: readonly Token[], code: string, outside: readonly Run[]): CountyRun | undefined {
  const known = byState.get(code);
  if (known === undefined) return undefined;
  let alone: CountyRun | undefined;
  for (let from = 0; from < tokens.length; from++) {
    const found = longestAt(tokens, from, known.table, known.mostWords);
    if (found === undefined || outside.some((run) => from < run.to && run.from < found.to)) continue;
    const run = { from, to: found.to, name: nameOf(tokens, found, found.value), marked: isMarked(tokens, found) };
    if (run.marked) return run;
    if (alone === undefined && standsAlone(tokens, found, outside)) alone = run;
    from = found.to - 1;
  }
  return alone;
}

/** For words that name no state: the states that have a county of the name printed, and whether it is marked as one. */
export function statesWithCounty(
  tokens: readonly Token[],
  kind: Run,
): { readonly codes: readonly string[]; readonly name: string; readonly marked: boolean } | undefined {
  let alone: (Run & { readonly value: readonly string[] }) | undefined;
  for (let from = 0; from < tokens.length; from++) {
    const found = longestAt(tokens, from, anywhere.table, anywhere.mostWords);
    if (found === undefined || (from < kind.to && kind.from < found.to)) continue;
    const name = tokens.slice(from, found.to).join(" ");
    // Only Louisiana has parishes.
    const parish = tokens[found.to] === "parish" || (tokens[from - 1] === "of" && tokens[from - 2] === "parish");
    if (parish) return { codes: found.value.filter((code) => code === "LA"), name, marked: true };
    if (isMarked(tokens, found)) return { codes: found.value, name, marked: true };
    if (alone === undefined && standsAlone(tokens, found, [kind])) alone = found;
    from = found.to - 1;
  }
  return alone === undefined
    ? undefined
    : { codes: alone.value, name: tokens.slice(alone.from, alone.to).join(" "), marked: false };
}

function isMarked(tokens: readonly Token[], { from, to }: Run): boolean {
  if (unit.has(tokens[to] ?? "")) return true;
  if (tokens[to] === "city" && tokens[to + 1] === "and" && tokens[to + 2] === "county") return true;
  const before = tokens[from - 1];
  if (before === "of") return unit.has(tokens[from - 2] ?? "");
  return before === "de" && ["sala", "superior", "municipal"].includes(tokens[from - 2] ?? "");
}

/** Between breaks, the court's kind or the state and small words: not a part of a longer name. */
function standsAlone(tokens: readonly Token[], { from, to }: Run, outside: readonly Run[]): boolean {
  const before = tokens[from - 1];
  const free = before === undefined || leadIn.has(before) || outside.some((run) => run.to === from);
  const next = tokens[to] === "city" ? to + 1 : to;
  const after = tokens[next];
  return free && (after === undefined || after === "," || outside.some((run) => run.from === next));
}

function nameOf(tokens: readonly Token[], { from, to }: Run, { name, both }: Named): string {
  if (!both) return name;
  const before = tokens[from - 1] === "of" ? tokens[from - 2] : undefined;
  if (tokens[to] === "city" || before === "city") return `${name} City`;
  return tokens[to] === "county" || before === "county" ? `${name} County` : name;
}
