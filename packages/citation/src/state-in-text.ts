import { isCounty } from "./county-in-text.ts";
import { longestAt, type Run, type Token, tableOf, tokensOf } from "./court-words.ts";
import { type State, states } from "./states.data.ts";

/** A place in a text that says which state. */
export interface StateRun extends Run {
  readonly state: State;
  /** Written `State of X` or as a postal code: no town of that name can be meant. */
  readonly surely: boolean;
}

const byCode: ReadonlyMap<string, State> = new Map(states.map((state) => [state.code.toLowerCase(), state]));

/** The state with this postal code, whatever the case; undefined when there is none. */
export function stateByCode(code: string): State | undefined {
  return byCode.get(code.trim().toLowerCase());
}

const fullNames = tableOf([
  ...states.map((state) => [state.name.toLowerCase(), state] as const),
  ...(["washington dc", "washington d c", "washington , dc", "washington , d c"] as const).flatMap((name) => {
    const dc = byCode.get("dc");
    return dc === undefined ? [] : [[name, dc] as const];
  }),
]);
const short = tableOf([
  ...states.flatMap((state) =>
    [state.code.toLowerCase(), ...state.abbreviations].map((each) => [each, state] as const),
  ),
  ...states
    .filter(({ name }) => name.includes(" "))
    .map((state) => [state.code.toLowerCase().split("").join(" "), state] as const),
  ...states.filter(({ code }) => code === "WV").map((state) => ["w va", state] as const),
]);
/** Codes that are words of English or Spanish, or short for a county or a city. */
const alsoWords = new Set([
  "in",
  "or",
  "me",
  "hi",
  "ok",
  "la",
  "co",
  "de",
  "id",
  "al",
  "oh",
  "ma",
  "pa",
  "del",
  "wash",
  "miss",
]);
const ofAPlace = new Set(["city", "town", "village", "county", "parish", "township", "borough", "municipality"]);
/** The state that a person names by its postal code, its name or our id of it (`CA`, `California`, `us-ca`); never the nearest. */
export function findState(text: string): State | undefined {
  if (text.length > 60) return undefined;
  const code = text.trim().replace(/^us-/i, "");
  return stateByCode(code) ?? fullNames.table.get(tokensOf(code).join(" "));
}

const beforeAPlace = new Set([
  "port",
  "fort",
  "lake",
  "mount",
  "new",
  "north",
  "south",
  "east",
  "west",
  "upper",
  "lower",
]);
const behindAPlace = new Set([
  ...ofAPlace,
  ...["springs", "beach", "falls", "heights", "park", "hills", "court house", "courthouse", "bay", "lake", "valley"],
]);

/** Every place in the words where a state is named, and not a county or town of the same name. */
export function statesIn(tokens: readonly Token[], kind: Run | undefined): readonly StateRun[] {
  const found: StateRun[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const named = longestAt(tokens, from, fullNames.table, fullNames.mostWords);
    if (named === undefined) continue;
    const run = named.value.code === "NY" ? cityOfNewYork(tokens, named) : undefined;
    if (run !== undefined) found.push({ ...run, state: named.value, surely: true });
    else if (!isAPlace(tokens, named)) {
      const surely = tokens[from - 1] === "of" && ["state", "commonwealth"].includes(tokens[from - 2] ?? "");
      found.push({ from: surely ? from - 2 : from, to: named.to, state: named.value, surely });
    }
    from = named.to - 1;
  }
  const taken = (run: Run) => found.some(({ from, to }) => run.from < to && from < run.to);
  for (const run of abbreviationsIn(tokens, kind)) if (!taken(run)) found.push(run);
  return found;
}

/** The city lies in its state, so its name names the state. */
function cityOfNewYork(tokens: readonly Token[], { from, to }: Run): Run | undefined {
  if (tokens[from - 1] === "of" && tokens[from - 2] === "city") return { from: from - 2, to };
  return tokens[to] === "city" ? { from, to: to + 1 } : undefined;
}

function isAPlace(tokens: readonly Token[], { from, to }: Run): boolean {
  const before = tokens[from - 1] === "of" ? tokens[from - 2] : undefined;
  if (before !== undefined && ofAPlace.has(before)) return true;
  if (beforeAPlace.has(tokens[from - 1] ?? "")) return true;
  // "Florida County Court" is a state's, for there is no Florida County; "Colorado County Court" may be Texas's.
  const next = tokens[to] ?? "";
  return next === "county" ? isCounty(tokens.slice(from, to)) : behindAPlace.has(next);
}

/** A state abbreviated stands before the court (`Md. Cir. Ct.`) or last (`Harris County, TX`). */
function abbreviationsIn(tokens: readonly Token[], kind: Run | undefined): readonly StateRun[] {
  const found: StateRun[] = [];
  const first = longestAt(tokens, 0, short.table, short.mostWords);
  if (first !== undefined && kind?.from === first.to && !alsoWords.has(tokens[0] ?? "")) {
    found.push({ from: 0, to: first.to, state: first.value, surely: true });
  }
  for (const [at, token] of tokens.entries()) {
    const state = at > 1 && ["county", "parish"].includes(tokens[at - 1] ?? "") ? stateByCode(token) : undefined;
    if (state !== undefined && !alsoWords.has(token)) found.push({ from: at, to: at + 1, state, surely: true });
  }
  let last = tokens.length;
  while (last > 0 && (tokens[last - 1] === "," || /^\d{5}$/.test(tokens[last - 1] ?? ""))) last--;
  for (let from = Math.max(1, last - short.mostWords); from < last; from++) {
    const run = longestAt(tokens, from, short.table, short.mostWords);
    if (run === undefined || run.to !== last) continue;
    const before = tokens[from - 1] ?? "";
    const word = alsoWords.has(tokens[from] ?? "");
    if (before === "," || (!word && (ofAPlace.has(before) || before === "court"))) {
      found.push({ from, to: last, state: run.value, surely: true });
      break;
    }
  }
  return found;
}
