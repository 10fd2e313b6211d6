import { countyIn, isCounty, statesWithCounty } from "./county-in-text.ts";
import { readCourtLine } from "./court.ts";
import { type CourtKind, courtKinds } from "./court-kinds.data.ts";
import { numberIn } from "./court-number.ts";
import {
  type KindRun,
  kindIn,
  longestCourtText,
  type Run,
  speaksOfAnotherCourt,
  type Token,
  tokensOf,
} from "./court-words.ts";
import { courtOfId, courtOfState, type Place, type StateCourt } from "./state-court-id.ts";
import { type StateRun, stateByCode, statesIn } from "./state-in-text.ts";
import { decidingKinds, knownByPlace, type State, states } from "./states.data.ts";

/** What a text says of a state's court. */
export interface StateCourtReading {
  readonly court?: StateCourt;
  /** Where the words fit courts of several states: those, or nothing when they can't be counted. */
  readonly possible: readonly StateCourt[];
  readonly printed: string;
}

/** The court of a state that this id (`us-ca-superior-los-angeles`, `us-ca`, `CA`) or printed name is; never the nearest. */
export function findStateCourt(idOrPrintedName: string): StateCourt | undefined {
  return readStateCourt(idOrPrintedName).court;
}

/**
 * Reads the court of a state (D.C. and Puerto Rico among them) from its id or its printed name.
 *
 * The state must be printed, or the county must be one that only one state with such a court has; else there is no
 * `court`, and `possible` names those that fit. A court of the United States, of a tribe or of the armed forces
 * gives neither, and neither does a state's name alone ("Maryland"), for federal courts bear it too.
 */
export function readStateCourt(text: string): StateCourtReading {
  const printed = text.slice(0, longestCourtText).replace(/\s+/g, " ").trim();
  const none = { possible: [], printed };
  const byId = courtOfId(printed);
  if (byId !== undefined) return { court: byId, possible: [], printed };
  if (readCourtLine(printed).court !== undefined) return none;
  const tokens = beforeThePeople(tokensOf(printed));
  if (tokens.length === 0 || speaksOfAnotherCourt(tokens)) return none;
  const kind = kindIn(tokens);
  const named = statesIn(tokens, kind);
  if (kind === undefined || named.some(({ from }) => isDistrict(tokens, from))) return none;
  const surely = named.filter((run) => run.surely);
  const chosen = surely.length > 0 ? surely : named;
  const found = [...new Set(chosen.map(({ state }) => state))];
  if (found.length === 0) return withoutState(tokens, kind, printed);
  const courts = found.map((state) => courtIn(tokens, state, kind, named));
  const [court] = courts;
  if (court === undefined || courts.length > 1) return { possible: courts, printed };
  return mayBeATown(court, chosen, kind) ? none : { court, possible: [], printed };
}

/** `E.D. Mich.`: a federal district, also one that is no more or is misprinted. */
function isDistrict(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1] ?? "";
  return before === "d" || /^[nsewmc]d$/.test(before);
}

/** A caption names people behind these words, and no court. */
function beforeThePeople(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => ["v", "vs", "versus", "re", "defendant", "plaintiff"].includes(token));
  return at === -1 ? tokens : tokens.slice(0, at);
}

/** "Oregon Municipal Court" is a town's in Ohio, and "Delaware Circuit Court" was a county's there. */
function mayBeATown({ place, kind = "" }: StateCourt, named: readonly StateRun[], run: KindRun): boolean {
  if (place !== undefined || named.some(({ surely, to }) => surely || to !== run.from)) return false;
  const forTowns = states.filter((state) => state.place.includes(kind)).length;
  const forCounties = states.filter((state) => state.county.includes(kind)).length;
  if (forTowns > forCounties) return true;
  return named.every(({ state }) => isCounty(tokensOf(state.name)) && !kindsOf(state).includes(kind));
}

function withoutState(tokens: readonly Token[], run: KindRun, printed: string): StateCourtReading {
  const { kind } = run;
  const puertoRico = kind.id === "first-instance" ? stateByCode("PR") : undefined;
  if (puertoRico !== undefined) return { court: courtIn(tokens, puertoRico, run, []), possible: [], printed };
  const county = statesWithCounty(tokens, withoutCounty(tokens, run));
  if (county === undefined) return { possible: [], printed };
  const known = knownByPlace[`${county.name} ${kind.id}`];
  const bare = !county.marked && known === undefined;
  if (bare && (namedForTowns(kind) || !decidingKinds.includes(kind.id))) return { possible: [], printed };
  const having = (known === undefined ? county.codes : [known]).flatMap((code) => stateByCode(code) ?? []);
  const fitting = decidingKinds.includes(kind.id) ? having.filter((state) => fits(state, kind, county.marked)) : having;
  // "Colorado County Court" is one of Colorado's, or the court of a county in Texas.
  const itself = states.filter((state) => state.name.toLowerCase() === county.name && kindsOf(state).includes(kind.id));
  const possible = [...new Set([...fitting, ...itself])].map((state) => courtIn(tokens, state, run, []));
  const [court] = possible;
  // "State court" is Georgia's name for one, and anybody's for all of them.
  const decided = possible.length === 1 && kind.id !== "state";
  return decided && court !== undefined ? { court, possible: [], printed } : { possible, printed };
}

function fits(state: State, kind: CourtKind, marked: boolean): boolean {
  const divided = marked ? kindsOf(state) : [...state.county, ...state.number];
  return [kind.id, kind.otherwise ?? kind.id].some((id) => divided.includes(id));
}

function kindsOf({ county, place, number }: State): readonly string[] {
  return [...county, ...place, ...number];
}

/** A phrase that begins with "county" marks the name before it as one. */
function withoutCounty(tokens: readonly Token[], { from, to }: Run): Run {
  return { from: tokens[from] === "county" ? from + 1 : from, to };
}

/** Where some state names such courts for towns, a bare name may be a town's that no list here holds. */
function namedForTowns({ id }: CourtKind): boolean {
  return states.some(({ place }) => place.includes(id));
}

function courtIn(tokens: readonly Token[], state: State, run: KindRun, named: readonly StateRun[]): StateCourt {
  const has = kindsOf(state);
  const other = has.includes(run.kind.id) ? undefined : courtKinds.find(({ id }) => id === run.kind.otherwise);
  const kind = other !== undefined && has.includes(other.id) ? other : run.kind;
  const outside: readonly Run[] = [withoutCounty(tokens, run), ...named];
  const county = countyIn(tokens, state.code, outside);
  if (kind.id === "state" && (state.code !== "GA" || county === undefined)) return courtOfState(state, {});
  const number = numberIn(tokens);
  const forTown = state.place.includes(kind.id) || (county === undefined && has.includes(kind.id));
  const town = forTown ? townIn(tokens, county === undefined ? outside : [...outside, county], run) : undefined;
  const place: Place | undefined = town ?? (county === undefined ? undefined : { name: county.name, county: true });
  return courtOfState(state, {
    kind,
    ...(place === undefined ? {} : { place }),
    ...(county === undefined ? {} : { county: county.name }),
    ...(number === undefined ? {} : { number }),
  });
}

/** Words of a court's name that are no place. */
const small = new Set(
  `of the for in and to a at county city state commonwealth people court judicial district circuit division div branch
   part department dept sala superior de la region centro unit docket criminal civil felony misdemeanor traffic law
   general no number precinct place town township village borough municipality term equity honorable trial clerk office
   before judge municipal department session sitting within its honor puerto rico`.split(/\s+/),
);

/** The place that stands right before the kind or behind "of", "for", "at", in at most four words. */
function townIn(tokens: readonly Token[], outside: readonly Run[], kind: Run): Place | undefined {
  const free = (at: number) => {
    const token = tokens[at];
    if (token === undefined || token === "," || small.has(token) || /\d/.test(token)) return false;
    return !outside.some((run) => at >= run.from && at < run.to);
  };
  const groups: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!free(from)) continue;
    let to = from;
    while (free(to)) to++;
    groups.push({ from, to });
    from = to;
  }
  const near = groups.filter(({ from, to }) => to - from <= 4 && (to <= kind.from || from >= kind.to));
  const [first] = near;
  if (first === undefined) return undefined;
  const words = tokens.slice(first.from, first.to).map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
  return { name: words.join(" "), county: false };
}
