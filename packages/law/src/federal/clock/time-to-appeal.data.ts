import { analysis, recalled, statute } from "../../statement.ts";

/**
 * Fed. R. App. P. 4: days of each notice of appeal, and by how many at most a
 * court extends them. Every statement of these times is made here.
 */
export const timeToAppeal = { movant: 14, government: 30, civil: 60, extension: 30 } as const;

export const movantsAppeal = statute(
  `In a criminal case a defendant's notice of appeal is filed within ${timeToAppeal.movant} days after the later of the entry of the judgment or order and the filing of the Government's notice of appeal.`,
  "Fed. R. App. P. 4(b)(1)(A)",
  recalled,
);

export const appealExtended = statute(
  `For excusable neglect or good cause the district court may, before or after the time has run, extend it by at most ${timeToAppeal.extension} days from the end of the time otherwise prescribed.`,
  "Fed. R. App. P. 4(b)(4)",
  recalled,
);

export const governmentsAppeal = statute(
  `Where the Government may appeal in a criminal case, its notice is filed within ${timeToAppeal.government} days after the later of the entry of the judgment or order and the filing of a defendant's notice of appeal.`,
  "Fed. R. App. P. 4(b)(1)(B)",
  recalled,
);

export const civilAppeal = statute(
  `In a civil case with the United States as a party any party's notice of appeal is filed within ${timeToAppeal.civil} days after entry of the order.`,
  "Fed. R. App. P. 4(a)(1)(B)",
  { confidence: "secondary" },
);

/** True of any motion under the Act: the civil reading is of motions under (b)(1) alone. */
export const safeTimeToAppeal = analysis(
  `${timeToAppeal.movant} days from entry of the order are the safe time for a notice of appeal, whichever way the order went; do not plan with a longer reading.`,
  "Fed. R. App. P. 4(b)(1)(A)",
  recalled,
);
