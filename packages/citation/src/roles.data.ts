import type { StatuteRole } from "./statute.ts";

/** A statute that is not itself the offense charged, and why. */
export interface RoleRow {
  readonly title: string;
  /** One section, or the first and last of a chapter without offenses. */
  readonly sections: readonly [first: number, last: number];
  /** Subsections that begin so; absent for the whole section. */
  readonly subsection?: string;
  readonly role: StatuteRole;
  /**
   * `always`, or only while an offense-stating citation stands beside it: a bare `21:841(b)(1)(C)` is the
   * only statement of its charge. `companions` names the sections that must stand beside it.
   */
  readonly when: "always" | "beside";
  readonly companions?: readonly string[];
}

type Short = readonly [title: string, first: number, last: number, role: StatuteRole];

/**
 * Whole sections. 18:2, 3, 4: principals, accessory after the fact, misprision. 18:3147: penalty for an
 * offense on release. Chapter 211 (3231-3244): jurisdiction and venue. Chapters 227 to 229 (3551-3586):
 * sentences; chapter 232 (3661-3673) with restitution; 18:1593: restitution. Forfeiture: 18:981-982,
 * 18:2253-2254, 21:853, 21:881, 21:970, 28:2461. 21:851: notice of prior convictions. 18:3559 and 21:851
 * raise a penalty.
 */
const whole: readonly Short[] = [
  ["18", 2, 2, "aiding"],
  ["18", 3, 3, "accessory"],
  ["18", 4, 4, "misprision"],
  ["18", 981, 982, "forfeiture"],
  ["18", 1593, 1593, "sentencing"],
  ["18", 2253, 2254, "forfeiture"],
  ["18", 3147, 3147, "penalty"],
  ["18", 3231, 3244, "venue"],
  ["18", 3559, 3559, "penalty"],
  ["18", 3551, 3586, "sentencing"],
  ["18", 3661, 3673, "sentencing"],
  ["21", 851, 851, "penalty"],
  ["21", 853, 853, "forfeiture"],
  ["21", 881, 881, "forfeiture"],
  ["21", 970, 970, "forfeiture"],
  ["28", 2461, 2461, "forfeiture"],
];

/**
 * Subsections that state only a punishment for an offense stated elsewhere. 8:1326(b): Almendarez-Torres v.
 * United States, 523 U.S. 224 (1998). 18:924(a)(2), (a)(8), (e): punish violations of § 922. 18:1591(b),
 * 21:841(b)(1)-(6), 21:960(b): by their words. 21:841(b)(7) is an offense of its own.
 */
const clauses: readonly RoleRow[] = [
  { title: "8", sections: [1326, 1326], subsection: "(b)", role: "penalty", when: "beside", companions: ["8:1326"] },
  { title: "18", sections: [924, 924], subsection: "(d)", role: "forfeiture", when: "always" },
  { title: "18", sections: [924, 924], subsection: "(a)(2)", role: "penalty", when: "beside", companions: ["18:922"] },
  { title: "18", sections: [924, 924], subsection: "(a)(8)", role: "penalty", when: "beside", companions: ["18:922"] },
  { title: "18", sections: [924, 924], subsection: "(e)", role: "penalty", when: "beside", companions: ["18:922"] },
  { title: "18", sections: [1591, 1591], subsection: "(b)", role: "penalty", when: "beside", companions: ["18:1591"] },
  { title: "21", sections: [841, 841], subsection: "(b)(7)", role: "offense", when: "always" },
  { title: "21", sections: [841, 841], subsection: "(b)", role: "penalty", when: "always" },
  {
    title: "21",
    sections: [960, 960],
    subsection: "(b)",
    role: "penalty",
    when: "beside",
    companions: ["21:952", "21:960"],
  },
];

/** In order: the first row that fits decides. A citation that fits none is an offense. */
export const roleRows: readonly RoleRow[] = Object.freeze([
  ...clauses,
  ...whole.map(([title, first, last, role]): RoleRow => ({ title, sections: [first, last], role, when: "always" })),
]);
