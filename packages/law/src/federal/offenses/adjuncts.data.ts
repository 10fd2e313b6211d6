/** A section that judgments and dockets print beside an offense, and that punishes nothing by itself. */
export interface Adjunct {
  readonly title: string;
  readonly section: string;
  /** Clauses to which it is limited, ranges allowed; absent: the whole section. */
  readonly subsections?: string;
  readonly kind: "sentencing" | "penalty" | "forfeiture" | "restitution" | "venue" | "definition" | "procedure";
  /** `secondary`: on the research's own list; `recalled`: general knowledge of the Code. */
  readonly confidence: "secondary" | "recalled";
}

export const adjuncts: readonly Adjunct[] = [
  { title: "18", section: "981", kind: "forfeiture", confidence: "secondary" },
  { title: "18", section: "982", kind: "forfeiture", confidence: "secondary" },
  { title: "18", section: "3147", kind: "penalty", confidence: "secondary" },
  { title: "18", section: "3238", kind: "venue", confidence: "secondary" },
  { title: "18", section: "3551", kind: "sentencing", confidence: "secondary" },
  { title: "18", section: "3571", kind: "sentencing", confidence: "secondary" },
  { title: "21", section: "841", subsections: "(b)(1)-(6)", kind: "penalty", confidence: "secondary" },
  { title: "21", section: "851", kind: "procedure", confidence: "secondary" },
  { title: "21", section: "853", kind: "forfeiture", confidence: "secondary" },
  { title: "28", section: "2461", kind: "forfeiture", confidence: "secondary" },
  { title: "18", section: "7", kind: "definition", confidence: "recalled" },
  { title: "18", section: "16", kind: "definition", confidence: "recalled" },
  { title: "18", section: "921", kind: "definition", confidence: "recalled" },
  { title: "18", section: "924", subsections: "(a)(2), (a)(8), (e)", kind: "penalty", confidence: "recalled" },
  { title: "18", section: "924", subsections: "(d)", kind: "forfeiture", confidence: "recalled" },
  { title: "18", section: "1151", kind: "definition", confidence: "recalled" },
  { title: "18", section: "1593", kind: "restitution", confidence: "recalled" },
  { title: "18", section: "1594", subsections: "(d)-(e)", kind: "forfeiture", confidence: "recalled" },
  { title: "18", section: "1961", kind: "definition", confidence: "recalled" },
  { title: "18", section: "1963", kind: "penalty", confidence: "recalled" },
  { title: "18", section: "2246", kind: "definition", confidence: "recalled" },
  { title: "18", section: "2253", kind: "forfeiture", confidence: "recalled" },
  { title: "18", section: "2256", kind: "definition", confidence: "recalled" },
  { title: "18", section: "2259", kind: "restitution", confidence: "recalled" },
  { title: "18", section: "2261", subsections: "(b)", kind: "penalty", confidence: "recalled" },
  { title: "18", section: "2428", kind: "forfeiture", confidence: "recalled" },
  { title: "18", section: "3013", kind: "sentencing", confidence: "recalled" },
  { title: "18", section: "3237", kind: "venue", confidence: "recalled" },
  { title: "18", section: "3559", kind: "sentencing", confidence: "recalled" },
  { title: "18", section: "3561", kind: "sentencing", confidence: "recalled" },
  { title: "18", section: "3583", kind: "sentencing", confidence: "recalled" },
  { title: "18", section: "3663A", kind: "restitution", confidence: "recalled" },
  { title: "21", section: "802", kind: "definition", confidence: "recalled" },
  { title: "21", section: "812", kind: "definition", confidence: "recalled" },
  { title: "21", section: "881", kind: "forfeiture", confidence: "recalled" },
  { title: "21", section: "960", subsections: "(b)", kind: "penalty", confidence: "recalled" },
  { title: "26", section: "5841", kind: "definition", confidence: "recalled" },
  { title: "26", section: "5845", kind: "definition", confidence: "recalled" },
  { title: "26", section: "5871", kind: "penalty", confidence: "recalled" },
  { title: "26", section: "5872", kind: "forfeiture", confidence: "recalled" },
  { title: "31", section: "5317", kind: "forfeiture", confidence: "recalled" },
  { title: "31", section: "5322", kind: "penalty", confidence: "recalled" },
];
