/** A form of an offense that its row in the catalogue does not answer. */
export interface UnansweredForm {
  /** Ids of the rows under which the form falls. */
  readonly offenses: readonly string[];
  /** Clauses to which it is limited, in the form of `Offense.subsections`; absent: the rows' own. */
  readonly subsections?: readonly string[];
  readonly form: string;
  /**
   * `if-charged`: the row answers for the offense, and the form is open only
   * where it was charged and found. `unless-excluded`: the citation alone cannot
   * tell the form from the row's own, so the row's answer stands only once the
   * record excludes the form.
   */
  readonly open: "if-charged" | "unless-excluded";
  readonly why: string;
  /** Whose remark it is: the row's own note, the method's list, or our reading of the statute's structure. */
  readonly from: "row" | "method" | "reading";
}

/** Every form listed is unsettled: it may be a crime of violence and may not. */
export const unansweredForms: readonly UnansweredForm[] = [
  {
    offenses: ["18-241"],
    form: "death, kidnapping or another aggravated result charged and found",
    open: "if-charged",
    why: "Death-results conspiracies are contested: compare United States v. Runyon (4th Cir. 2020) and United States v. Tsarnaev (1st Cir. 2020).",
    from: "method",
  },
  {
    offenses: ["18-1201-c"],
    form: "conspiracy to kidnap with death charged and found",
    open: "if-charged",
    why: "Death-results conspiracies are contested.",
    from: "method",
  },
  {
    offenses: ["18-247-a-1"],
    form: "death, injury, fire or explosives under § 247(d)",
    open: "if-charged",
    why: "The aggravated tiers raise the maximum and so are elements; the row speaks of defacing or damaging only.",
    from: "reading",
  },
  {
    offenses: ["18-844-i"],
    form: "injury or death results",
    open: "if-charged",
    why: "The row's note leaves the injury and death tiers of § 844(i) unsettled.",
    from: "row",
  },
  {
    offenses: ["18-970"],
    subsections: ["(b)(1)"],
    form: "forcibly thrusting an object within a diplomatic building",
    open: "unless-excluded",
    why: "The row's note says that the word forcibly deserves its own look.",
    from: "row",
  },
  {
    offenses: ["18-1203"],
    form: "death results, or a threat to kill or injure found as a separate element",
    open: "if-charged",
    why: "The row's note leaves the death tier unsettled and the threats to the record.",
    from: "row",
  },
  {
    offenses: ["18-1512-a-1", "18-1513-a"],
    form: "killing found to be manslaughter",
    open: "if-charged",
    why: "The rows speak of murder and attempted murder; a finding of manslaughter needs its own analysis.",
    from: "row",
  },
  {
    offenses: ["18-1581-a", "18-1583", "18-1584", "18-1590-a"],
    form: "death, kidnapping, aggravated sexual abuse or attempt to kill charged and found",
    open: "if-charged",
    why: "These sections carry the same aggravated tiers as § 1589(d), which is unsettled.",
    from: "row",
  },
  {
    offenses: ["18-1958"],
    form: "personal injury results",
    open: "if-charged",
    why: "The injury tier is separate from the basic form and from the death tier, and has no row.",
    from: "row",
  },
  {
    offenses: ["18-1959-a-5-attempt", "18-1959-a-5-conspiracy"],
    subsections: ["(a)(5)"],
    form: "attempted kidnapping in aid of racketeering",
    open: "unless-excluded",
    why: "§ 1959(a)(5) reaches attempts at murder or kidnapping; the rows answer for attempted murder and for conspiracy.",
    from: "reading",
  },
  {
    offenses: ["18-1959-a-5-conspiracy"],
    subsections: ["(a)(6)"],
    form: "attempted maiming or assault in aid of racketeering",
    open: "unless-excluded",
    why: "§ 1959(a)(6) reaches attempts as well as conspiracies; the row answers for conspiracy.",
    from: "reading",
  },
  {
    offenses: ["18-2114-a-agg"],
    form: "later offense",
    open: "unless-excluded",
    why: "The later-offense form of § 2114(a) has no force element of its own.",
    from: "row",
  },
  {
    offenses: ["18-2237-a-1"],
    form: "injury, kidnapping or death results",
    open: "if-charged",
    why: "The row's note says that these tiers were not analysed.",
    from: "row",
  },
  {
    offenses: ["26-7212-a"],
    form: "misdemeanor verdict limited to threats of force",
    open: "if-charged",
    why: "The row's note says that such a verdict needs its own analysis.",
    from: "row",
  },
];
