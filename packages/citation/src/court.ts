import type { Circuit } from "./circuit.ts";
import { longestCourtText, namesOnlyAStateCourt } from "./court-words.ts";
import { type Court, courts } from "./courts.data.ts";
import { states } from "./states.data.ts";

/** What a printed line says of the court. */
export interface CourtLine {
  readonly court?: Court;
  /** Text in the brackets behind the district, as printed: `San Diego`, `4 Lincoln`, `Phoenix Division`. */
  readonly division?: string;
  /** The division without the office's number and the word: `Lincoln`, `Phoenix`. */
  readonly divisionName?: string;
  readonly printed: string;
}

/** New Jersey's sat for counties ("Union County District Court"), so the bare name is the federal court's. */
const statesWithDistrictCourts: ReadonlySet<string> = new Set(
  states
    .filter((state) => state.code !== "NJ")
    .filter((state) => [...state.county, ...state.place, ...state.number].includes("district"))
    .map(({ code }) => code),
);
const byId: ReadonlyMap<string, Court> = new Map(courts.map((court) => [court.id, court]));
const byWords: ReadonlyMap<string, Court> = new Map(
  courts.flatMap((court) => spellings(court).map((spelling) => [words(spelling), court] as const)),
);
const mostWords = Math.max(...[...byWords.keys()].map((key) => key.split(" ").length));
/** Brackets that hold the state of the software and no division. */
const notADivision = /^(?:live|test|train(?:ing)?|nextgen|ecf|cm ecf|version .*)$/;
const writtenDivision = /(?:^|[,\n-]) ?([A-Za-z][A-Za-z. ]{1,40}) division\b/i;

/** Ways to print a court, shortest last; PACER's own list writes `California Southern`. */
function spellings(court: Court): readonly string[] {
  const { name, place, abbreviation } = court;
  const side = name.endsWith(` District of ${place}`) ? name.slice(0, -` District of ${place}`.length) : undefined;
  const always = [name, name.replace("District of", "District for"), abbreviation, abbreviation.replaceAll(".", ". ")];
  if (side !== undefined) {
    const initial = side.slice(0, 1);
    const short = [`${initial}.D. ${place}`, `${initial}. D. ${place}`];
    return [...always, ...short, `${side} District ${place}`, `${place} ${side}`, `${side} ${place}`];
  }
  // "District Court of Maryland" is the name of a court of the state.
  if (statesWithDistrictCourts.has(court.state)) return [...always, name.replace(" of the ", " of "), `D. ${place}`];
  const alone = ["of", "for", "of the", "for the"].map((link) => `District Court ${link} ${place}`);
  return [...always, name.replace(" of the ", " of "), ...alone, `D. ${place}`];
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(".", "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/**
 * The court with this PACER id (`casd`) or this printed name, in any of the ways
 * `readCourtLine` reads; undefined when there is none, and never the nearest.
 */
export function findCourt(idOrPrintedName: string): Court | undefined {
  const id = idOrPrintedName.length > 40 ? "" : idOrPrintedName.trim().toLowerCase();
  return byId.get(id) ?? places.get(id) ?? readCourtLine(idOrPrintedName).court;
}

/** A place with one district may stand for it when nothing else is written. */
const places: ReadonlyMap<string, Court> = new Map(
  courts
    .filter((court) => courts.filter((other) => other.state === court.state).length === 1)
    .map((court) => [court.place.toLowerCase(), court]),
);

/** The circuit that hears appeals from the court with this PACER id; undefined for an unknown id. */
export function circuitOf(courtId: string): Circuit | undefined {
  return byId.get(courtId.trim().toLowerCase())?.circuit;
}

/**
 * Finds the court and the division in the printed head of a docket, in one line
 * or several. The line may say more (`U.S. District Court`, `- Live System`,
 * `(LIVE)`). When two courts are named the first stands. A court of
 * a state is none, though its name may hold that of a federal one.
 */
export function readCourtLine(text: string): CourtLine {
  const printed = text
    .slice(0, longestCourtText)
    .replace(/[ \t\u00a0]+/g, " ")
    .trim();
  for (const line of [...printed.split(/[\r\n]+/), printed.replace(/\s+/g, " ")]) {
    if (namesOnlyAStateCourt(line)) continue;
    const court = courtIn(line);
    if (court !== undefined) return { court, ...divisionIn(line, printed), printed };
  }
  return { printed };
}

/** Longest run of words first, so that West Virginia is not read as Virginia. */
function courtIn(line: string): Court | undefined {
  const tokens = words(line.replace(/\([^()]*\)/g, " ")).split(" ");
  for (let start = 0; start < tokens.length; start++) {
    for (let length = Math.min(mostWords, tokens.length - start); length > 0; length--) {
      const court = byWords.get(tokens.slice(start, start + length).join(" "));
      if (court !== undefined) return court;
    }
  }
  return undefined;
}

function divisionIn(line: string, printed: string): { division?: string; divisionName?: string } {
  for (const [, inner = ""] of line.matchAll(/\(([^()]{1,60})\)/g)) {
    const division = inner.trim();
    if (division === "" || notADivision.test(words(division))) continue;
    return { division, divisionName: division.replace(/^\d{1,2} /, "").replace(/ (?:division|div\.?)$/i, "") };
  }
  const written = writtenDivision.exec(printed)?.[1]?.trim();
  return written === undefined ? {} : { division: `${written} Division`, divisionName: written };
}
