import { type DayRule, easterAnd, nth, on } from "./day-rule.ts";
import type { Doubt } from "./doubts.data.ts";

/**
 * Holidays of the states, the District and the territories on days that are no federal legal holiday.
 * They count for periods measured after an event (Fed. R. Crim. P. 45(a)(6)(C); Rule 1(b)(9) makes
 * the District and the territories states). All `recalled`: the statutes were not read for this
 * table. It is checked against a public table of days (test), which mixes official and other days.
 * A day without a doubt is thought to be declared by the statute and kept by the state's offices, and
 * is in that table too.
 */
type Row = readonly [name: string, rule: DayRule, doubt?: Doubt];

/** One state's days, and its statute. */
export interface StateRow {
  readonly state: string;
  readonly place: string;
  readonly citation: string;
  readonly days: readonly Row[];
  /** Days known to be named that follow a calendar not computed here. */
  readonly notComputed?: string;
}

const even = { every: 2, rest: 0 } as const;
const odd = { every: 2, rest: 1 } as const;
const goodFriday = easterAnd(-2);
const christmasEve = on(12, 24);
const dayAfterChristmas = on(12, 26);
const lincoln = on(2, 12);
const dayAfterThanksgiving = nth(4, "thursday", 11, { plus: 1 });
const electionDay = nth(1, "monday", 11, { plus: 1 });
const evenElectionDay = nth(1, "monday", 11, { plus: 1, years: even });
const oddElectionDay = nth(1, "monday", 11, { plus: 1, years: odd });
const presidentialElectionDay = nth(1, "monday", 11, { plus: 1, years: { every: 4, rest: 0 } });
const inauguration = on(1, 20, { years: { every: 4, rest: 1 } });
const patriots = nth(3, "monday", 4);
/** Christmas Eve, where the Friday is already taken by Christmas or the day itself is a Sunday. */
const christmasEveEarlier: readonly Row[] = [
  ["Christmas Eve (kept earlier)", on(12, 23, { onlyOn: [4] }), "state-observed"],
  ["Christmas Eve (kept earlier)", on(12, 22, { onlyOn: [5] }), "state-observed"],
];
/** Where December 26 is a Saturday its Friday is Christmas. */
const dayAfterChristmasOnMonday: Row = [
  "day after Christmas (kept on the Monday)",
  on(12, 28, { onlyOn: [1] }),
  "state-observed",
];
/** Days on which offices keep Washington's Birthday at Christmas instead of in February. */
const washingtonAtChristmas: readonly Row[] = [
  ["Washington’s Birthday (kept at Christmas)", on(12, 23, { onlyOn: [4, 5] }), "proclaimed"],
  ["Washington’s Birthday (kept at Christmas)", christmasEve, "proclaimed"],
  ["Washington’s Birthday (kept at Christmas)", dayAfterChristmas, "proclaimed"],
];

function state(code: string, place: string, citation: string, days: readonly Row[], notComputed?: string): StateRow {
  return { state: code, place, citation, days, ...(notComputed === undefined ? {} : { notComputed }) };
}

export const stateRows: readonly StateRow[] = [
  state("AK", "Alaska", "Alaska Stat. § 44.12.010", [
    ["Seward’s Day", nth(-1, "monday", 3)],
    ["Alaska Day", on(10, 18)],
  ]),
  state("AL", "Alabama", "Ala. Code § 1-3-8", [
    ["Mardi Gras", easterAnd(-47), "some-offices"],
    ["Confederate Memorial Day", nth(4, "monday", 4)],
    ["Jefferson Davis’ Birthday", nth(1, "monday", 6)],
    ["day after Thanksgiving", dayAfterThanksgiving, "proclaimed"],
    ["Mrs. Rosa L. Parks Day", on(12, 1), "some-offices"],
    ["Christmas Eve", christmasEve, "proclaimed"],
  ]),
  state("AR", "Arkansas", "Ark. Code § 1-5-101", [
    ["day after Thanksgiving", dayAfterThanksgiving, "proclaimed"],
    ["Christmas Eve", christmasEve],
  ]),
  state("AZ", "Arizona", "Ariz. Rev. Stat. § 1-301", []),
  state(
    "CA",
    "California",
    "Cal. Gov’t Code § 6700; Cal. Civ. Proc. Code § 135",
    [
      ["Lincoln Day", lincoln, "named-only"],
      ["Cesar Chavez Day", on(3, 31)],
      ["Good Friday, from noon to three", goodFriday, "part-day"],
      ["Genocide Remembrance Day", on(4, 24), "optional"],
      ["Admission Day", on(9, 9), "named-only"],
      ["Native American Day", nth(4, "friday", 9), "some-offices"],
      ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
    ],
    "Lunar New Year; Diwali",
  ),
  state("CO", "Colorado", "Colo. Rev. Stat. § 24-11-101", [
    ["Cesar Chavez Day", on(3, 31), "optional"],
    ["Frances Xavier Cabrini Day", nth(1, "monday", 10)],
  ]),
  state("CT", "Connecticut", "Conn. Gen. Stat. § 1-4", [
    ["Lincoln Day", lincoln],
    ["Good Friday", goodFriday, "proclaimed"],
    ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
  ]),
  state("DC", "the District of Columbia", "D.C. Code § 28-2701", [
    ["Inauguration Day", inauguration],
    ["Emancipation Day", on(4, 16)],
  ]),
  state("DE", "Delaware", "Del. Code tit. 1, § 501", [
    ["Good Friday", goodFriday],
    ["General Election Day", evenElectionDay],
    ["Return Day", nth(1, "monday", 11, { plus: 3, years: even }), "part-day"],
    ["day after Thanksgiving", dayAfterThanksgiving],
  ]),
  state("FL", "Florida", "Fla. Stat. §§ 110.117, 683.01", [
    ["Robert E. Lee’s Birthday", on(1, 19), "named-only"],
    ["Lincoln’s Birthday", lincoln, "named-only"],
    ["Susan B. Anthony’s Birthday", on(2, 15), "named-only"],
    ["Shrove Tuesday", easterAnd(-47), "some-offices"],
    ["Good Friday", goodFriday, "named-only"],
    ["Pascua Florida Day", on(4, 2), "named-only"],
    ["Confederate Memorial Day", on(4, 26), "named-only"],
    ["Jefferson Davis’ Birthday", on(6, 3), "named-only"],
    ["Flag Day", on(6, 14), "named-only"],
    ["General Election Day", evenElectionDay, "named-only"],
    ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
  ]),
  state("GA", "Georgia", "Ga. Code § 1-4-1", [
    ["State Holiday in April (at Good Friday)", goodFriday, "proclaimed"],
    ["State Holiday in November (day after Thanksgiving)", dayAfterThanksgiving, "proclaimed"],
    ...washingtonAtChristmas,
  ]),
  state("GU", "Guam", "1 Guam Code § 1000", [
    ["Guam History and Chamorro Heritage Day", nth(1, "monday", 3)],
    ["Good Friday", goodFriday, "named-only"],
    ["Liberation Day", on(7, 21)],
    ["All Souls’ Day", on(11, 2)],
    ["Our Lady of Camarin Day", on(12, 8)],
  ]),
  state("HI", "Hawaii", "Haw. Rev. Stat. § 8-1", [
    ["Prince Kuhio Day", on(3, 26)],
    ["Good Friday", goodFriday],
    ["King Kamehameha Day", on(6, 11)],
    ["Statehood Day", nth(3, "friday", 8)],
    ["General Election Day", evenElectionDay],
  ]),
  state("IA", "Iowa", "Iowa Code §§ 1C.1, 1C.2", [
    ["Lincoln’s Birthday", lincoln, "named-only"],
    ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
  ]),
  state("ID", "Idaho", "Idaho Code § 73-108", []),
  state("IL", "Illinois", "205 Ill. Comp. Stat. 630/17; 5 Ill. Comp. Stat. 490", [
    ["Lincoln’s Birthday", lincoln],
    ["Casimir Pulaski Day", nth(1, "monday", 3), "some-offices"],
    ["Good Friday", goodFriday, "some-offices"],
    ["General Election Day", evenElectionDay, "election"],
    ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
  ]),
  state("IN", "Indiana", "Ind. Code § 1-1-9-1", [
    ["Lincoln’s Birthday", lincoln, "named-only"],
    ["Good Friday", goodFriday],
    ["Primary Election Day", nth(1, "monday", 5, { plus: 1 }), "election"],
    ["General Election Day", evenElectionDay],
    ["Municipal Election Day", oddElectionDay, "election"],
    ["Lincoln’s Birthday (kept after Thanksgiving)", dayAfterThanksgiving, "proclaimed"],
    ...washingtonAtChristmas,
  ]),
  state("KS", "Kansas", "Kan. Stat. § 35-107", [
    ["Lincoln’s Birthday", lincoln, "named-only"],
    ["day after Thanksgiving", dayAfterThanksgiving, "proclaimed"],
    ["Christmas Eve", christmasEve, "proclaimed"],
    ...christmasEveEarlier,
  ]),
  state("KY", "Kentucky", "Ky. Rev. Stat. §§ 2.110, 18A.190", [
    ["Robert E. Lee Day", on(1, 19), "named-only"],
    ["Franklin D. Roosevelt Day", on(1, 30), "named-only"],
    ["Lincoln’s Birthday", lincoln, "named-only"],
    ["Good Friday, half the day", goodFriday, "part-day"],
    ["Confederate Memorial Day and Jefferson Davis Day", on(6, 3), "named-only"],
    ["Presidential Election Day", presidentialElectionDay, "employees"],
    ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
    ["Christmas Eve", christmasEve, "employees"],
    ["New Year’s Eve", on(12, 31), "employees"],
  ]),
  state("LA", "Louisiana", "La. Rev. Stat. § 1:55", [
    ["Battle of New Orleans Day", on(1, 8), "named-only"],
    ["Mardi Gras", easterAnd(-47)],
    ["Good Friday", goodFriday],
    ["Huey P. Long Day", on(8, 30), "named-only"],
    ["All Saints’ Day", on(11, 1), "named-only"],
    ["General Election Day", evenElectionDay],
    ["day after Thanksgiving", dayAfterThanksgiving, "proclaimed"],
  ]),
  state("MA", "Massachusetts", "Mass. Gen. Laws ch. 4, § 7, cl. 18", [
    ["Evacuation Day", on(3, 17), "some-offices"],
    ["Patriots’ Day", patriots],
    ["Bunker Hill Day", on(6, 17), "some-offices"],
  ]),
  state("MD", "Maryland", "Md. Code, Gen. Prov. § 1-111", [
    ["Inauguration Day", inauguration, "named-only"],
    ["Lincoln’s Birthday", lincoln, "named-only"],
    ["Maryland Day", on(3, 25), "named-only"],
    ["Good Friday", goodFriday, "named-only"],
    ["Defenders’ Day", on(9, 12), "named-only"],
    ["Statewide General Election Day", evenElectionDay, "unconfirmed"],
    ["American Indian Heritage Day", dayAfterThanksgiving],
  ]),
  state("ME", "Maine", "Me. Rev. Stat. tit. 4, § 1051", [
    ["Patriots’ Day", patriots],
    ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
  ]),
  state("MI", "Michigan", "Mich. Comp. Laws § 435.101", [
    ["Lincoln’s Birthday", lincoln, "named-only"],
    ["General Election Day", evenElectionDay, "employees"],
    ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
    ["Christmas Eve", christmasEve, "employees"],
    ...christmasEveEarlier,
    ["New Year’s Eve", on(12, 31), "employees"],
  ]),
  state("MN", "Minnesota", "Minn. Stat. § 645.44, subd. 5", [
    ["day after Thanksgiving", dayAfterThanksgiving, "some-offices"],
  ]),
  state("MO", "Missouri", "Mo. Rev. Stat. § 9.010", [
    ["Lincoln Day", lincoln, "unconfirmed"],
    ["Truman Day", on(5, 8)],
  ]),
  state("MP", "the Northern Mariana Islands", "1 N. Mar. I. Code § 311", [
    ["Commonwealth Covenant Day", on(3, 24)],
    ["Good Friday", goodFriday],
    ["General Election Day", evenElectionDay, "election"],
    ["Citizenship Day", on(11, 4)],
    ["Constitution Day", on(12, 8)],
  ]),
  state("MS", "Mississippi", "Miss. Code § 3-3-7", [
    ["Confederate Memorial Day", nth(-1, "monday", 4)],
    ["day after Thanksgiving", dayAfterThanksgiving, "proclaimed"],
    ["Christmas Eve", christmasEve, "proclaimed"],
  ]),
  state("MT", "Montana", "Mont. Code § 1-1-216", [["State General Election Day", evenElectionDay]]),
  state(
    "NC",
    "North Carolina",
    "N.C. Gen. Stat. §§ 103-4, 126-4",
    [
      ["Robert E. Lee’s Birthday", on(1, 19), "named-only"],
      ["Greek Independence Day", on(3, 25), "named-only"],
      ["Good Friday", goodFriday],
      ["Anniversary of the Halifax Resolves", on(4, 12), "named-only"],
      ["Confederate Memorial Day", on(5, 10), "named-only"],
      ["Anniversary of the Mecklenburg Declaration", on(5, 20), "named-only"],
      ["General Election Day", evenElectionDay, "named-only"],
      ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
      ["Christmas Eve", christmasEve, "employees"],
      ...christmasEveEarlier,
      ["day after Christmas", dayAfterChristmas, "employees"],
      dayAfterChristmasOnMonday,
    ],
    "Yom Kippur",
  ),
  state("ND", "North Dakota", "N.D. Cent. Code § 1-03-01", [
    ["Good Friday", goodFriday],
    ["Christmas Eve, from noon", christmasEve, "part-day"],
  ]),
  state("NE", "Nebraska", "Neb. Rev. Stat. §§ 25-2221, 62-301", [
    ["Arbor Day", nth(-1, "friday", 4)],
    ["day after Thanksgiving", dayAfterThanksgiving, "unconfirmed"],
  ]),
  state("NH", "New Hampshire", "N.H. Rev. Stat. § 288:1", [
    ["Biennial Election Day", evenElectionDay],
    ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
  ]),
  state("NJ", "New Jersey", "N.J. Stat. § 36:1-1", [
    ["Lincoln’s Birthday", lincoln, "named-only"],
    ["Good Friday", goodFriday],
    ["General Election Day", evenElectionDay],
    ["General Election Day in odd years", oddElectionDay, "unconfirmed"],
  ]),
  state("NM", "New Mexico", "N.M. Stat. § 12-5-2", [
    ["Presidents’ Day (kept after Thanksgiving)", dayAfterThanksgiving, "proclaimed"],
  ]),
  state("NV", "Nevada", "Nev. Rev. Stat. § 236.015", [
    ["Nevada Day", nth(-1, "friday", 10)],
    ["Family Day", dayAfterThanksgiving],
  ]),
  state("NY", "New York", "N.Y. Gen. Constr. Law § 24", [
    ["Lincoln’s Birthday", lincoln],
    ["General Election Day", electionDay],
  ]),
  state("OH", "Ohio", "Ohio Rev. Code § 1.14", []),
  state("OK", "Oklahoma", "Okla. Stat. tit. 25, §§ 82.1, 82.2", [
    ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
    ["Christmas Eve", christmasEve, "employees"],
    ["day after Christmas", dayAfterChristmas, "employees"],
    dayAfterChristmasOnMonday,
  ]),
  state("OR", "Oregon", "Or. Rev. Stat. § 187.010", []),
  state("PA", "Pennsylvania", "44 Pa. Stat. § 11", [
    ["Lincoln’s Birthday", lincoln, "named-only"],
    ["Good Friday", goodFriday, "named-only"],
    ["Flag Day", on(6, 14), "named-only"],
    ["Election Day", electionDay, "named-only"],
    ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
  ]),
  state("PR", "Puerto Rico", "P.R. Laws tit. 1, § 71 et seq.", [
    ["Three Kings Day", on(1, 6)],
    ["American Citizenship Day", on(3, 2), "named-only"],
    ["Emancipation Day", on(3, 22)],
    ["Good Friday", goodFriday],
    ["Constitution Day", on(7, 25)],
    ["General Election Day", presidentialElectionDay, "election"],
    ["Discovery of Puerto Rico Day", on(11, 19)],
    ["day after Thanksgiving", dayAfterThanksgiving, "proclaimed"],
    ["Christmas Eve, from noon", christmasEve, "part-day"],
  ]),
  state("RI", "Rhode Island", "R.I. Gen. Laws § 25-1-1", [
    ["Rhode Island Independence Day", on(5, 4), "named-only"],
    ["Victory Day", nth(2, "monday", 8)],
    ["State Election Day", evenElectionDay, "unconfirmed"],
  ]),
  state("SC", "South Carolina", "S.C. Code § 53-5-10", [
    ["Confederate Memorial Day (fourth Monday in April)", nth(4, "monday", 4), "unconfirmed"],
    ["Confederate Memorial Day", on(5, 10), "unconfirmed"],
    ["General Election Day", evenElectionDay, "election"],
    ["day after Thanksgiving", dayAfterThanksgiving, "unconfirmed"],
    ["Christmas Eve", christmasEve, "proclaimed"],
    ["day after Christmas", dayAfterChristmas, "unconfirmed"],
    dayAfterChristmasOnMonday,
  ]),
  state("SD", "South Dakota", "S.D. Codified Laws § 1-5-1", [
    ["day after Thanksgiving", dayAfterThanksgiving, "proclaimed"],
    ["Christmas Eve", christmasEve, "proclaimed"],
  ]),
  state("TN", "Tennessee", "Tenn. Code § 15-1-101", [
    ["Good Friday", goodFriday],
    ["August Election Day", nth(1, "thursday", 8, { years: even }), "election"],
    ["November Election Day", evenElectionDay, "election"],
    ["Columbus Day (kept after Thanksgiving)", dayAfterThanksgiving, "proclaimed"],
    ["Christmas Eve", christmasEve, "proclaimed"],
  ]),
  state(
    "TX",
    "Texas",
    "Tex. Gov’t Code § 662.003",
    [
      ["Confederate Heroes Day", on(1, 19), "some-offices"],
      ["Texas Independence Day", on(3, 2), "some-offices"],
      ["Cesar Chavez Day", on(3, 31), "optional"],
      ["Good Friday", goodFriday, "optional"],
      ["San Jacinto Day", on(4, 21), "some-offices"],
      ["Lyndon Baines Johnson Day", on(8, 27), "some-offices"],
      ["day after Thanksgiving", dayAfterThanksgiving],
      ["Christmas Eve", christmasEve],
      ...christmasEveEarlier,
      ["day after Christmas", dayAfterChristmas],
    ],
    "Rosh Hashanah; Yom Kippur",
  ),
  state("UT", "Utah", "Utah Code § 63G-1-301", [["Pioneer Day", on(7, 24)]]),
  state("VA", "Virginia", "Va. Code § 2.2-3300", [
    ["Inauguration Day", inauguration, "some-offices"],
    ["Election Day", electionDay, "unconfirmed"],
    ["day after Thanksgiving", dayAfterThanksgiving, "unconfirmed"],
    ["Christmas Eve", christmasEve, "proclaimed"],
  ]),
  state("VI", "the U.S. Virgin Islands", "V.I. Code tit. 1, § 171", [
    ["Three Kings Day", on(1, 6)],
    ["Transfer Day", on(3, 31)],
    ["Holy Thursday", easterAnd(-3)],
    ["Good Friday", goodFriday],
    ["Easter Monday", easterAnd(1)],
    ["Emancipation Day", on(7, 3)],
    ["Hurricane Supplication Day", nth(4, "monday", 7), "named-only"],
    ["Hurricane Thanksgiving Day", nth(3, "monday", 10), "named-only"],
    ["Liberty Day", on(11, 1)],
    ["Christmas Second Day", dayAfterChristmas],
  ]),
  state("VT", "Vermont", "Vt. Stat. tit. 1, § 371", [
    ["Town Meeting Day", nth(1, "tuesday", 3)],
    ["Bennington Battle Day", on(8, 16)],
    ["day after Thanksgiving", dayAfterThanksgiving, "employees"],
  ]),
  state("WA", "Washington", "Wash. Rev. Code § 1.16.050", [["Native American Heritage Day", dayAfterThanksgiving]]),
  state("WI", "Wisconsin", "Wis. Stat. §§ 995.20, 230.35", [
    ["January 15, named for Martin Luther King Jr.", on(1, 15), "named-only"],
    ["Good Friday, from eleven to three", goodFriday, "part-day"],
    ["Partisan Primary Day", nth(2, "tuesday", 8, { years: even }), "election"],
    ["General Election Day", evenElectionDay, "named-only"],
    ["Christmas Eve", christmasEve, "employees"],
    ...christmasEveEarlier,
    ["New Year’s Eve", on(12, 31), "employees"],
  ]),
  state("WV", "West Virginia", "W. Va. Code § 2-2-1", [
    ["Primary Election Day", nth(2, "tuesday", 5, { years: even }), "election"],
    ["West Virginia Day", on(6, 20)],
    ["General Election Day", evenElectionDay],
    ["Lincoln’s Day (kept after Thanksgiving)", dayAfterThanksgiving],
    ["Christmas Eve, half the day", christmasEve, "part-day"],
    ["New Year’s Eve, half the day", on(12, 31), "part-day"],
  ]),
  state("WY", "Wyoming", "Wyo. Stat. § 8-4-101", []),
];
