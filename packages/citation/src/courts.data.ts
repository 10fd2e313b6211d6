import type { Circuit } from "./circuit.ts";

/** One of the 94 federal district courts. */
export interface Court {
  /** As PACER has it: `casd`. */
  readonly id: string;
  /** `Southern District of California`. */
  readonly name: string;
  /** As a citation writes it: `S.D. Cal.`. */
  readonly abbreviation: string;
  /** Postal code of the state or territory. */
  readonly state: string;
  readonly place: string;
  readonly circuit: Circuit;
  /**
   * Whether 28 U.S.C. §§ 81-131 divide the district. Divisions made by a court's own rules are not
   * counted. Absent where the statute was not read.
   */
  readonly statutoryDivisions?: boolean;
}

type Row = readonly [
  id: string,
  name: string,
  abbreviation: string,
  state: string,
  place: string,
  circuit: Circuit,
  divided?: boolean,
];

/**
 * Districts: 28 U.S.C. §§ 81-131; 48 U.S.C. §§ 1424 (Guam), 1611 (Virgin Islands), 1821 (Northern
 * Mariana Islands). Circuits: 28 U.S.C. § 41. Checked 2026-11-21 against two public lists of ids and
 * circuits. Divisions: `secondary` for § 114 (North Dakota, undivided since Pub. L. 111-174 of 2010),
 * § 121 (South Carolina) and § 81 (Alabama); the others `recalled`.
 */
const rows: readonly Row[] = [
  ["alnd", "Northern District of Alabama", "N.D. Ala.", "AL", "Alabama", "11", true],
  ["almd", "Middle District of Alabama", "M.D. Ala.", "AL", "Alabama", "11", true],
  ["alsd", "Southern District of Alabama", "S.D. Ala.", "AL", "Alabama", "11", true],
  ["akd", "District of Alaska", "D. Alaska", "AK", "Alaska", "9", false],
  ["azd", "District of Arizona", "D. Ariz.", "AZ", "Arizona", "9", false],
  ["ared", "Eastern District of Arkansas", "E.D. Ark.", "AR", "Arkansas", "8", true],
  ["arwd", "Western District of Arkansas", "W.D. Ark.", "AR", "Arkansas", "8", true],
  ["cacd", "Central District of California", "C.D. Cal.", "CA", "California", "9", true],
  ["caed", "Eastern District of California", "E.D. Cal.", "CA", "California", "9", false],
  ["cand", "Northern District of California", "N.D. Cal.", "CA", "California", "9", false],
  ["casd", "Southern District of California", "S.D. Cal.", "CA", "California", "9", false],
  ["cod", "District of Colorado", "D. Colo.", "CO", "Colorado", "10", false],
  ["ctd", "District of Connecticut", "D. Conn.", "CT", "Connecticut", "2", false],
  ["ded", "District of Delaware", "D. Del.", "DE", "Delaware", "3", false],
  ["dcd", "District of Columbia", "D.D.C.", "DC", "District of Columbia", "dc", false],
  ["flmd", "Middle District of Florida", "M.D. Fla.", "FL", "Florida", "11", false],
  ["flnd", "Northern District of Florida", "N.D. Fla.", "FL", "Florida", "11", false],
  ["flsd", "Southern District of Florida", "S.D. Fla.", "FL", "Florida", "11", false],
  ["gamd", "Middle District of Georgia", "M.D. Ga.", "GA", "Georgia", "11", true],
  ["gand", "Northern District of Georgia", "N.D. Ga.", "GA", "Georgia", "11", true],
  ["gasd", "Southern District of Georgia", "S.D. Ga.", "GA", "Georgia", "11", true],
  ["gud", "District of Guam", "D. Guam", "GU", "Guam", "9"],
  ["hid", "District of Hawaii", "D. Haw.", "HI", "Hawaii", "9", false],
  ["idd", "District of Idaho", "D. Idaho", "ID", "Idaho", "9", false],
  ["ilcd", "Central District of Illinois", "C.D. Ill.", "IL", "Illinois", "7"],
  ["ilnd", "Northern District of Illinois", "N.D. Ill.", "IL", "Illinois", "7", true],
  ["ilsd", "Southern District of Illinois", "S.D. Ill.", "IL", "Illinois", "7"],
  ["innd", "Northern District of Indiana", "N.D. Ind.", "IN", "Indiana", "7", true],
  ["insd", "Southern District of Indiana", "S.D. Ind.", "IN", "Indiana", "7", true],
  ["iand", "Northern District of Iowa", "N.D. Iowa", "IA", "Iowa", "8", true],
  ["iasd", "Southern District of Iowa", "S.D. Iowa", "IA", "Iowa", "8", true],
  ["ksd", "District of Kansas", "D. Kan.", "KS", "Kansas", "10", false],
  ["kyed", "Eastern District of Kentucky", "E.D. Ky.", "KY", "Kentucky", "6", false],
  ["kywd", "Western District of Kentucky", "W.D. Ky.", "KY", "Kentucky", "6", false],
  ["laed", "Eastern District of Louisiana", "E.D. La.", "LA", "Louisiana", "5"],
  ["lamd", "Middle District of Louisiana", "M.D. La.", "LA", "Louisiana", "5"],
  ["lawd", "Western District of Louisiana", "W.D. La.", "LA", "Louisiana", "5"],
  ["med", "District of Maine", "D. Me.", "ME", "Maine", "1", false],
  ["mdd", "District of Maryland", "D. Md.", "MD", "Maryland", "4", true],
  ["mad", "District of Massachusetts", "D. Mass.", "MA", "Massachusetts", "1", false],
  ["mied", "Eastern District of Michigan", "E.D. Mich.", "MI", "Michigan", "6", true],
  ["miwd", "Western District of Michigan", "W.D. Mich.", "MI", "Michigan", "6", true],
  ["mnd", "District of Minnesota", "D. Minn.", "MN", "Minnesota", "8", true],
  ["msnd", "Northern District of Mississippi", "N.D. Miss.", "MS", "Mississippi", "5", true],
  ["mssd", "Southern District of Mississippi", "S.D. Miss.", "MS", "Mississippi", "5", true],
  ["moed", "Eastern District of Missouri", "E.D. Mo.", "MO", "Missouri", "8", true],
  ["mowd", "Western District of Missouri", "W.D. Mo.", "MO", "Missouri", "8", true],
  ["mtd", "District of Montana", "D. Mont.", "MT", "Montana", "9", false],
  ["ned", "District of Nebraska", "D. Neb.", "NE", "Nebraska", "8", false],
  ["nvd", "District of Nevada", "D. Nev.", "NV", "Nevada", "9", false],
  ["nhd", "District of New Hampshire", "D.N.H.", "NH", "New Hampshire", "1", false],
  ["njd", "District of New Jersey", "D.N.J.", "NJ", "New Jersey", "3", false],
  ["nmd", "District of New Mexico", "D.N.M.", "NM", "New Mexico", "10", false],
  ["nyed", "Eastern District of New York", "E.D.N.Y.", "NY", "New York", "2", false],
  ["nynd", "Northern District of New York", "N.D.N.Y.", "NY", "New York", "2", false],
  ["nysd", "Southern District of New York", "S.D.N.Y.", "NY", "New York", "2", false],
  ["nywd", "Western District of New York", "W.D.N.Y.", "NY", "New York", "2", false],
  ["nced", "Eastern District of North Carolina", "E.D.N.C.", "NC", "North Carolina", "4"],
  ["ncmd", "Middle District of North Carolina", "M.D.N.C.", "NC", "North Carolina", "4"],
  ["ncwd", "Western District of North Carolina", "W.D.N.C.", "NC", "North Carolina", "4"],
  ["ndd", "District of North Dakota", "D.N.D.", "ND", "North Dakota", "8", false],
  ["nmid", "District of the Northern Mariana Islands", "D. N. Mar. I.", "MP", "Northern Mariana Islands", "9"],
  ["ohnd", "Northern District of Ohio", "N.D. Ohio", "OH", "Ohio", "6", true],
  ["ohsd", "Southern District of Ohio", "S.D. Ohio", "OH", "Ohio", "6", true],
  ["oked", "Eastern District of Oklahoma", "E.D. Okla.", "OK", "Oklahoma", "10"],
  ["oknd", "Northern District of Oklahoma", "N.D. Okla.", "OK", "Oklahoma", "10"],
  ["okwd", "Western District of Oklahoma", "W.D. Okla.", "OK", "Oklahoma", "10"],
  ["ord", "District of Oregon", "D. Or.", "OR", "Oregon", "9", false],
  ["paed", "Eastern District of Pennsylvania", "E.D. Pa.", "PA", "Pennsylvania", "3"],
  ["pamd", "Middle District of Pennsylvania", "M.D. Pa.", "PA", "Pennsylvania", "3"],
  ["pawd", "Western District of Pennsylvania", "W.D. Pa.", "PA", "Pennsylvania", "3"],
  ["prd", "District of Puerto Rico", "D.P.R.", "PR", "Puerto Rico", "1", false],
  ["rid", "District of Rhode Island", "D.R.I.", "RI", "Rhode Island", "1", false],
  ["scd", "District of South Carolina", "D.S.C.", "SC", "South Carolina", "4", true],
  ["sdd", "District of South Dakota", "D.S.D.", "SD", "South Dakota", "8"],
  ["tned", "Eastern District of Tennessee", "E.D. Tenn.", "TN", "Tennessee", "6", true],
  ["tnmd", "Middle District of Tennessee", "M.D. Tenn.", "TN", "Tennessee", "6", true],
  ["tnwd", "Western District of Tennessee", "W.D. Tenn.", "TN", "Tennessee", "6", true],
  ["txed", "Eastern District of Texas", "E.D. Tex.", "TX", "Texas", "5", true],
  ["txnd", "Northern District of Texas", "N.D. Tex.", "TX", "Texas", "5", true],
  ["txsd", "Southern District of Texas", "S.D. Tex.", "TX", "Texas", "5", true],
  ["txwd", "Western District of Texas", "W.D. Tex.", "TX", "Texas", "5", true],
  ["utd", "District of Utah", "D. Utah", "UT", "Utah", "10", true],
  ["vtd", "District of Vermont", "D. Vt.", "VT", "Vermont", "2", false],
  ["vid", "District of the Virgin Islands", "D.V.I.", "VI", "Virgin Islands", "3"],
  ["vaed", "Eastern District of Virginia", "E.D. Va.", "VA", "Virginia", "4"],
  ["vawd", "Western District of Virginia", "W.D. Va.", "VA", "Virginia", "4"],
  ["waed", "Eastern District of Washington", "E.D. Wash.", "WA", "Washington", "9"],
  ["wawd", "Western District of Washington", "W.D. Wash.", "WA", "Washington", "9"],
  ["wvnd", "Northern District of West Virginia", "N.D. W. Va.", "WV", "West Virginia", "4"],
  ["wvsd", "Southern District of West Virginia", "S.D. W. Va.", "WV", "West Virginia", "4"],
  ["wied", "Eastern District of Wisconsin", "E.D. Wis.", "WI", "Wisconsin", "7"],
  ["wiwd", "Western District of Wisconsin", "W.D. Wis.", "WI", "Wisconsin", "7"],
  ["wyd", "District of Wyoming", "D. Wyo.", "WY", "Wyoming", "10", false],
];

/** All 94 district courts, in the order of their places' names. */
export const courts: readonly Court[] = Object.freeze(
  rows.map(([id, name, abbreviation, state, place, circuit, divided]) =>
    Object.freeze({
      id,
      name,
      abbreviation,
      state,
      place,
      circuit,
      ...(divided === undefined ? {} : { statutoryDivisions: divided }),
    }),
  ),
);
