/** A kind of state court, by the word that names it. */
export interface CourtKind {
  /** As it stands in a court's id: `superior`, `common-pleas`. */
  readonly id: string;
  readonly name: string;
  /** Ways to write it, in the words of `tokensOf`; the longest that fits is taken. */
  readonly phrases: readonly string[];
  /** The kind that the same words mean in a state that has no court of this one. */
  readonly otherwise?: string;
}

type Row = readonly [id: string, name: string, phrases?: readonly string[], otherwise?: string];

const rows: readonly Row[] = [
  ["superior", "Superior Court", ["superior court", "tribunal superior"]],
  ["supreme", "Supreme Court", ["supreme court", "tribunal supremo"]],
  ["circuit", "Circuit Court"],
  ["district", "District Court", ["district court", "judicial district court", "tribunal de distrito"]],
  ["county", "County Court"],
  ["parish", "Parish Court"],
  ["common-pleas", "Court of Common Pleas", ["court of common pleas", "common pleas court", "common pleas"]],
  [
    "general-sessions",
    "Court of General Sessions",
    ["court of general sessions", "general sessions court", "general sessions"],
  ],
  ["quarter-sessions", "Court of Quarter Sessions", ["court of quarter sessions", "quarter sessions court"]],
  ["special-sessions", "Court of Special Sessions", ["court of special sessions"]],
  ["general-district", "General District Court"],
  [
    "juvenile-domestic-relations",
    "Juvenile and Domestic Relations District Court",
    ["juvenile and domestic relations district court", "juvenile and domestic relations court"],
  ],
  ["criminal", "Criminal Court", ["criminal court", "criminal court of record"]],
  ["criminal-district", "Criminal District Court"],
  ["county-criminal", "County Criminal Court", ["county criminal court"], "criminal"],
  [
    "county-criminal-court-at-law",
    "County Criminal Court at Law",
    ["county criminal court at law", "criminal court at law"],
  ],
  ["county-court-at-law", "County Court at Law", ["county court at law", "court at law"]],
  ["municipal", "Municipal Court", ["municipal court", "tribunal municipal"]],
  ["metropolitan", "Metropolitan Court"],
  ["city", "City Court"],
  ["town", "Town Court"],
  ["village", "Village Court"],
  [
    "justice",
    "Justice Court",
    ["justice court", "justice of the peace court", "justice of the peace", "court of justice of the peace"],
  ],
  ["magistrate", "Magistrate Court", ["magistrate court", "magistrate division"]],
  [
    "magisterial-district",
    "Magisterial District Court",
    ["magisterial district court", "magisterial district judge", "magisterial district"],
  ],
  ["recorders", "Recorder's Court", ["recorders court"]],
  ["mayors", "Mayor's Court", ["mayors court"]],
  ["aldermans", "Alderman's Court", ["aldermans court"]],
  ["police", "Police Court"],
  ["traffic", "Traffic Court", ["traffic court", "traffic tribunal"]],
  ["corporation", "Corporation Court"],
  ["hustings", "Hustings Court"],
  ["oyer-terminer", "Court of Oyer and Terminer", ["court of oyer and terminer"]],
  ["orphans", "Orphans' Court", ["orphans court"]],
  ["surrogates", "Surrogate's Court", ["surrogates court"]],
  ["civil", "Civil Court"],
  ["family", "Family Court"],
  ["juvenile", "Juvenile Court"],
  ["youth", "Youth Court"],
  ["probate", "Probate Court"],
  ["probate-family", "Probate and Family Court"],
  ["chancery", "Chancery Court", ["chancery court", "court of chancery"]],
  ["housing", "Housing Court"],
  ["state", "State Court"],
  ["first-instance", "Court of First Instance", ["tribunal de primera instancia", "court of first instance"]],
  [
    "appeals",
    "Court of Appeals",
    [
      "court of appeals",
      "court of appeal",
      "district court of appeal",
      "court of criminal appeals",
      "court of special appeals",
      "intermediate court of appeals",
      "appeals court",
      "appellate court",
      "supreme court of appeals",
      "supreme court appellate division",
      "commonwealth court",
      "tribunal de apelaciones",
    ],
  ],
];

/** Kinds of state courts, those that no longer sit among them: old records name them. */
export const courtKinds: readonly CourtKind[] = rows.map(([id, name, phrases, otherwise]) => ({
  id,
  name,
  phrases: phrases ?? [name.toLowerCase()],
  ...(otherwise === undefined ? {} : { otherwise }),
}));
