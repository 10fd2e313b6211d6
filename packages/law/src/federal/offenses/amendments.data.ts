import type { AmendmentNote } from "./amendment.ts";

/**
 * Rows whose words changed, from the research's list of dates that change the
 * elements. The text read is the September 2018 edition, so each note runs from
 * the last change before it to the first after it. The dates are recalled, not
 * read in the statutes at large: pull the edition in force on the offense date.
 */
export const amendments: readonly AmendmentNote[] = [
  {
    offenses: ["18-111-a-felony", "18-111-a-misd", "18-111-b"],
    changes: [
      { when: "1988", what: "The division into (a) and (b) changed.", confidence: "recalled" },
      { when: "1994", what: "The division into (a) and (b) changed.", confidence: "recalled" },
      { when: "2008", what: "The division into (a) and (b) changed.", confidence: "recalled" },
    ],
    textReadFrom: "2008",
    textRead: true,
  },
  {
    offenses: ["18-113-a-1", "18-113-a-2", "18-113-a-3", "18-113-a-4", "18-113-a-5", "18-113-a-6"],
    changes: [{ when: "1994", what: "Paragraphs were relettered: the old (f) is now (a)(6).", confidence: "recalled" }],
    textReadFrom: "1994",
    textRead: true,
  },
  {
    offenses: ["18-113-a-7"],
    changes: [
      { when: "1994", what: "Paragraph (a)(7) was added.", confidence: "recalled" },
      { when: "2013", what: "Paragraph (a)(7) was widened.", confidence: "recalled" },
    ],
    textReadFrom: "2013",
    enacted: "1994",
    textRead: true,
  },
  {
    offenses: ["18-113-a-8"],
    changes: [{ when: "2013", what: "Paragraph (a)(8) was added.", confidence: "recalled" }],
    textReadFrom: "2013",
    enacted: "2013",
    textRead: true,
  },
  {
    offenses: ["18-116"],
    changes: [{ when: "2021", what: "The section was amended.", confidence: "recalled" }],
    textReadTo: "2021",
    textRead: true,
  },
  {
    offenses: ["18-932", "18-933"],
    changes: [{ when: "2022", what: "The section is new.", confidence: "recalled" }],
    textReadFrom: "2022",
    enacted: "2022",
    textRead: false,
  },
  {
    offenses: ["18-1589-a", "18-1589-b", "18-1589-d-agg"],
    changes: [
      {
        when: "2008",
        what: "The section was rewritten; the older text had no bare force clause in paragraph (1).",
        confidence: "recalled",
      },
    ],
    textReadFrom: "2008",
    textRead: true,
  },
  {
    offenses: ["18-1591-a-1", "18-1591-a-2"],
    changes: [
      { when: "2008", what: "The knowledge or reckless-disregard element was rewritten.", confidence: "recalled" },
      { when: "2015", what: "The knowledge or reckless-disregard element was rewritten.", confidence: "recalled" },
    ],
    textReadFrom: "2015",
    textRead: true,
  },
  {
    offenses: ["18-2113-a-robbery"],
    changes: [
      {
        when: "1986",
        what: "Extortion entered the first paragraph of (a); an older conviction lacks the problem of United States v. Burwell (D.C. Cir. 2024).",
        confidence: "recalled",
      },
    ],
    textReadFrom: "1986",
    textRead: true,
  },
  {
    offenses: ["18-2113-a-extortion"],
    changes: [{ when: "1986", what: "Extortion entered the first paragraph of (a).", confidence: "recalled" }],
    textReadFrom: "1986",
    enacted: "1986",
    textRead: true,
  },
  {
    offenses: ["18-2119-1", "18-2119-23"],
    changes: [
      {
        when: "1994",
        what: "The intent requirement was added; before it, possessing a firearm was the element.",
        confidence: "recalled",
      },
    ],
    textReadFrom: "1994",
    textRead: true,
  },
  {
    offenses: ["18-2242"],
    changes: [{ when: "2022", what: "A form without consent was added.", confidence: "recalled" }],
    textReadTo: "2022",
    textRead: true,
  },
  {
    offenses: ["18-2421A"],
    changes: [{ when: "2018", what: "The section is new.", confidence: "recalled" }],
    textReadFrom: "2018",
    enacted: "2018",
    textRead: false,
  },
];
