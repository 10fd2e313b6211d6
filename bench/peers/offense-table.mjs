/**
 * The offenses of the fact sets and a few more, as the peers are given them:
 * twelve of the catalogue's 499 rows' worth of sections. The first line that
 * fits a statute, form and circuit answers whether it is a crime of violence.
 * Where circuits have spoken each has its line, as in the catalogue, so that an
 * answer could cite its authority.
 */
export const offenseLines = [
  { statute: "21:841(a)(1)", violent: false },
  { statute: "21:952", violent: false },
  { statute: "18:2421", violent: false },
  { statute: "18:922(g)(1)", violent: false },
  { statute: "18:1343", violent: false },
  { statute: "18:1344", violent: false },
  { statute: "18:1029", violent: false },
  { statute: "8:1326", violent: false },
  { statute: "18:111(a)", since: "2009-01-01", circuit: "4", violent: false },
  { statute: "18:111(a)", since: "2009-01-01", circuit: "9", violent: false },
  { statute: "18:111(a)", since: "2009-01-01", violent: false },
  { statute: "18:113(a)(3)", forms: ["conspiracy", "accessory"], violent: false },
  { statute: "18:113(a)(3)", since: "1995-01-01", forms: ["completed", "aiding", "attempt"], violent: true },
  { statute: "18:2113(d)", forms: ["conspiracy", "accessory"], violent: false },
  ...["1", "3", "4", "8", "9", "11"].map((circuit) => ({
    statute: "18:2113(d)",
    forms: ["completed", "aiding", "attempt"],
    circuit,
    violent: true,
  })),
  { statute: "18:2113(a)", since: "1987-01-01", circuit: "dc", violent: false },
];

/** The statutes that the table answers for. */
export const listedStatutes = [...new Set(offenseLines.map(({ statute }) => statute))];

export const acts = ["recruit", "harbor", "transport", "provide", "obtain", "patronize", "solicit"];
export const laborActs = ["recruit", "harbor", "transport", "provide", "obtain"];
export const means = ["force", "fraud", "coercion"];
export const laborPurposes = ["involuntary-servitude", "peonage", "debt-bondage", "slavery"];
