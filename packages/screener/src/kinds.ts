/**
 * What a charge was about, in the words of people who were charged, the most usual first. A kind is no offense of any
 * statute: which offenses may be meant is worked out when the tables are built.
 */
export const kindsOfCharge = [
  "selling-sex",
  "drugs",
  "theft",
  "fraud",
  "papers",
  "disorder",
  "police",
  "weapons",
  "burglary",
  "robbery",
  "hurting",
  "border",
  "driving",
  "transport",
  "others",
  "holding",
  "death",
  "other",
] as const;

export type KindOfCharge = (typeof kindsOfCharge)[number];

/**
 * How it ended: the classes of `charge.disposition` that a person can tell apart, and `reduced`: a plea or verdict on a
 * smaller charge, which `reduced-kind` then names.
 */
export const endings = [
  "convicted",
  "reduced",
  "dismissed",
  "acquitted",
  "not-prosecuted",
  "deferred",
  "adjudicated",
  "vacated",
  "pending",
] as const;

export type Ending = (typeof endings)[number];

/** Whose court it was. In Washington, D.C., `state` is the local court. */
export const courts = ["state", "federal", "tribal", "military", "territorial"] as const;

export type CourtKind = (typeof courts)[number];
