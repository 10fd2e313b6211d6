/** A state, the District of Columbia or Puerto Rico, and its courts by what they are divided by. */
export interface State {
  /** Postal code. */
  readonly code: string;
  readonly name: string;
  /** Abbreviations besides the postal code, without stops. */
  readonly abbreviations: readonly string[];
  /** Ids of the kinds of court that sit for a county (parish, borough, independent city, judicial unit). */
  readonly county: readonly string[];
  /** That are named for a city, town or village. */
  readonly place: readonly string[];
  /** That have a number of their own all over the state, as the 263rd District Court has in Texas. */
  readonly number: readonly string[];
}

type Row = readonly [
  code: string,
  name: string,
  abbreviations: string,
  county: string,
  place?: string,
  number?: string,
];

/**
 * Trial courts with criminal, juvenile or traffic business, those abolished since about 1950 too. Names after
 * courts-db (Free Law Project, BSD-2-Clause); how each kind is divided is general knowledge (recalled), and is used
 * only where no state is printed: to see which of the states that have a county of one name have such a court too.
 * So only the kinds in `decidingKinds` decide, whose lists are taken to be whole.
 */
const rows: readonly Row[] = [
  ["AL", "Alabama", "ala", "circuit district probate juvenile family county", "municipal"],
  ["AK", "Alaska", "", "", "superior district magistrate"],
  ["AZ", "Arizona", "ariz", "superior juvenile", "municipal city justice magistrate police"],
  ["AR", "Arkansas", "ark", "circuit chancery county probate juvenile common-pleas", "district municipal city police"],
  ["CA", "California", "cal calif", "superior juvenile", "municipal justice police city"],
  ["CO", "Colorado", "colo", "district county probate juvenile superior", "municipal police justice"],
  ["CT", "Connecticut", "conn", "common-pleas", "superior circuit juvenile probate housing police city"],
  ["DE", "Delaware", "del", "superior common-pleas family chancery general-sessions", "municipal aldermans", "justice"],
  ["DC", "District of Columbia", "", "superior general-sessions criminal municipal juvenile police"],
  ["FL", "Florida", "fla", "circuit county criminal juvenile metropolitan", "municipal justice city"],
  [
    "GA",
    "Georgia",
    "ga",
    "superior state magistrate probate juvenile county criminal",
    "municipal recorders city police",
  ],
  ["HI", "Hawaii", "haw", "", "family district magistrate", "circuit"],
  ["ID", "Idaho", "", "district magistrate juvenile probate", "municipal justice police"],
  [
    "IL",
    "Illinois",
    "ill",
    "circuit county criminal superior juvenile family",
    "municipal city police justice town village",
  ],
  [
    "IN",
    "Indiana",
    "ind",
    "circuit superior county criminal probate juvenile",
    "municipal city town justice magistrate",
  ],
  ["IA", "Iowa", "", "district juvenile superior magistrate", "municipal police justice mayors"],
  ["KS", "Kansas", "kan", "district county probate juvenile magistrate common-pleas", "municipal police city"],
  ["KY", "Kentucky", "ky", "circuit district family county juvenile criminal", "police municipal city justice"],
  [
    "LA",
    "Louisiana",
    "la",
    "district criminal-district juvenile family parish magistrate",
    "municipal city mayors justice traffic",
  ],
  ["ME", "Maine", "", "superior probate", "district municipal"],
  ["MD", "Maryland", "md", "circuit district juvenile criminal magistrate", "municipal police city traffic superior"],
  ["MA", "Massachusetts", "mass", "superior probate-family probate juvenile", "district municipal housing"],
  [
    "MI",
    "Michigan",
    "mich",
    "circuit probate family juvenile",
    "municipal recorders traffic justice police superior",
    "district",
  ],
  ["MN", "Minnesota", "minn", "district county juvenile probate", "municipal justice"],
  ["MS", "Mississippi", "miss", "circuit county chancery justice youth family", "municipal city police"],
  ["MO", "Missouri", "mo", "circuit probate juvenile magistrate criminal common-pleas", "municipal city police"],
  ["MT", "Montana", "mont", "district justice youth", "municipal city police"],
  ["NE", "Nebraska", "neb", "district county juvenile justice", "municipal police"],
  ["NV", "Nevada", "nev", "district family juvenile", "justice municipal"],
  ["NH", "New Hampshire", "nh", "superior probate", "circuit district municipal family"],
  [
    "NJ",
    "New Jersey",
    "nj",
    "superior county district juvenile family quarter-sessions criminal common-pleas",
    "municipal recorders magistrate police city",
  ],
  ["NM", "New Mexico", "nm", "district magistrate metropolitan probate juvenile justice", "municipal police"],
  [
    "NY",
    "New York",
    "ny",
    "supreme county family criminal district general-sessions special-sessions",
    "city town village justice police",
  ],
  ["NC", "North Carolina", "nc", "superior district juvenile recorders county", "municipal city mayors"],
  ["ND", "North Dakota", "nd", "district county juvenile justice", "municipal police"],
  ["OH", "Ohio", "", "common-pleas county juvenile family probate", "municipal mayors police justice city"],
  ["OK", "Oklahoma", "okla", "district county superior common-pleas juvenile", "municipal justice police city"],
  ["OR", "Oregon", "ore", "circuit district county juvenile", "municipal justice"],
  [
    "PA",
    "Pennsylvania",
    "pa penn",
    "common-pleas quarter-sessions family juvenile",
    "municipal traffic magistrate police",
    "magisterial-district",
  ],
  ["RI", "Rhode Island", "ri", "superior district family", "municipal traffic police"],
  [
    "SC",
    "South Carolina",
    "sc",
    "general-sessions common-pleas circuit family county probate magistrate juvenile",
    "municipal recorders police city",
  ],
  ["SD", "South Dakota", "sd", "circuit magistrate county district", "municipal police justice"],
  ["TN", "Tennessee", "tenn", "criminal circuit general-sessions chancery juvenile county", "municipal city"],
  [
    "TX",
    "Texas",
    "tex",
    "county county-criminal county-court-at-law county-criminal-court-at-law probate juvenile family criminal",
    "municipal justice city",
    "district criminal-district",
  ],
  ["UT", "Utah", "", "district juvenile circuit", "justice city municipal"],
  ["VT", "Vermont", "vt", "superior district family probate county", "municipal"],
  [
    "VA",
    "Virginia",
    "va",
    "circuit district general-district juvenile-domestic-relations county juvenile",
    "corporation hustings municipal police city traffic",
  ],
  ["WA", "Washington", "wash", "superior district juvenile", "municipal justice police"],
  [
    "WV",
    "West Virginia",
    "wva",
    "circuit magistrate family criminal common-pleas juvenile county",
    "municipal police justice",
  ],
  ["WI", "Wisconsin", "wis", "circuit county juvenile", "municipal police justice"],
  ["WY", "Wyoming", "wyo", "district circuit county", "municipal justice police"],
  ["PR", "Puerto Rico", "", "first-instance superior district municipal"],
];

function list(words: string | undefined): readonly string[] {
  return words === undefined || words === "" ? [] : words.split(" ");
}

/** The fifty states, the District of Columbia and Puerto Rico. */
export const states: readonly State[] = rows.map(([code, name, abbreviations, county, place, number]) => ({
  code,
  name,
  abbreviations: list(abbreviations),
  county: list(county),
  place: list(place),
  number: list(number),
}));

/** Kinds of general courts of which the lists above are whole: with the county's name they tell its state. */
export const decidingKinds: readonly string[] = [
  "superior",
  "supreme",
  "circuit",
  "district",
  "common-pleas",
  "general-sessions",
  "general-district",
  "juvenile-domestic-relations",
  "criminal-district",
  "county-criminal-court-at-law",
];

/**
 * Courts that are known by a county's name without the word, where another state names courts of that kind for
 * cities, so that the words alone would not decide: what the court calls itself.
 */
export const knownByPlace: Readonly<Record<string, string>> = {
  "los angeles superior": "CA",
  "san diego superior": "CA",
  "san francisco superior": "CA",
  "sacramento superior": "CA",
  "san bernardino superior": "CA",
  "santa clara superior": "CA",
  "san mateo superior": "CA",
  "contra costa superior": "CA",
  "maricopa superior": "AZ",
};
