import type { Confidence } from "@setaside/logic";
import { ilrcGuide, marquezConde, pickeringDecision, thomasAndThompson } from "./authorities.data.ts";

/** Words for a motion and its proposed order. They are the research's; who quotes the statute reads it first. */
export interface OrderWords {
  readonly words: string;
  /** Ids of the rules they rest on. */
  readonly rules: readonly string[];
  readonly citation: string;
  readonly confidence: Confidence;
}

export interface WordsToAvoid extends OrderWords {
  /** Every form in which they are written, without regard to case; the source of a regular expression. */
  readonly pattern: string;
  readonly because: string;
}

const pickering = {
  rules: ["IMM-13", "IMM-19"],
  citation: `${pickeringDecision}; ${marquezConde.cite}`,
  confidence: "verified",
} as const;

const ofTheAct = { rules: ["IMM-14"], confidence: "secondary" } as const;

/**
 * What to write, what to keep out, and what to write only at a risk. A pattern
 * is wider than its words on purpose: a word flagged in vain costs a glance, one
 * missed can cost the effect of the order.
 */
export const orderWording: {
  readonly prefer: readonly OrderWords[];
  readonly avoid: readonly WordsToAvoid[];
  readonly optional: readonly OrderWords[];
} = {
  prefer: [
    { ...ofTheAct, words: "granted under 18 U.S.C. 3771A", citation: "18 U.S.C. § 3771A(b)(1)(A)" },
    {
      ...ofTheAct,
      words:
        "finds by a preponderance that participation was a direct result of the movant having been a victim of trafficking",
      rules: ["IMM-14", "IMM-62", "IMM-70"],
      citation: "18 U.S.C. § 3771A(b)(4)",
    },
    {
      ...ofTheAct,
      words: "vacated for cause on statutory grounds",
      rules: ["IMM-14", "IMM-18"],
      citation: "18 U.S.C. § 3771A(c)(1)",
    },
    {
      ...ofTheAct,
      words: "verdict or finding set aside; judgment of acquittal entered",
      citation: "18 U.S.C. § 3771A(c)(1)",
    },
    {
      ...ofTheAct,
      words: "shall not be regarded as a conviction under Federal law; status restored (3771A(c)(3))",
      rules: ["IMM-14", "IMM-15"],
      citation: "18 U.S.C. § 3771A(c)(3)",
    },
    {
      ...ofTheAct,
      words: "expunge all references in official records (3771A(c)(1)(C))",
      rules: ["IMM-02"],
      citation: "18 U.S.C. § 3771A(c)(1)(C)",
    },
    {
      ...ofTheAct,
      words: "movant and counsel may retain and use certified copies, including before immigration agencies and courts",
      rules: ["IMM-02"],
      citation: ilrcGuide.cite,
    },
  ],
  avoid: [
    {
      ...pickering,
      words: "rehabilitated",
      pattern: "\\brehab(?:ilitat\\p{L}*)?\\b",
      because: "A vacatur for rehabilitation is still a conviction for immigration purposes.",
    },
    {
      ...pickering,
      words: "good conduct since",
      pattern:
        "\\b(?:good|exemplary|law[-\\s]abiding)\\s+(?:conduct|behaviou?r|character|moral\\s+character|life|citizen)\\b|\\bconduct\\s+since\\b",
      because: "A vacatur for good conduct is read as one for rehabilitation.",
    },
    {
      ...pickering,
      words: "to avoid deportation",
      pattern:
        "\\bdeport\\p{L}*|\\bremovable\\b|\\b(?:avoid|prevent|risk\\s+of|facing|threat\\s+of|relief\\s+from)\\s+removal\\b|\\bremoval\\s+(?:from\\s+the\\s+(?:United\\s+States|U\\.?S\\.?|country)|proceedings?|orders?)\\b|\\binadmissib\\p{L}*",
      because: "A vacatur to avoid deportation is still a conviction for immigration purposes.",
    },
    {
      ...pickering,
      words: "immigration hardship",
      pattern:
        "\\bhardships?\\b|\\bimmigration\\s+(?:consequences?|effects?|relief|status|benefits?|problems?|difficult\\p{L}*)\\b",
      because: "A vacatur to avoid immigration hardship is still a conviction for immigration purposes.",
    },
    {
      ...pickering,
      words: "in the interest of justice alone",
      pattern: "\\binterests?\\s+of\\s+justice\\b",
      because: "It names no defect; a reviewer may read it as equity alone. State the statutory ground.",
    },
    {
      words: "nunc pro tunc sentence change without legal error",
      rules: ["IMM-40"],
      citation: thomasAndThompson.cite,
      confidence: thomasAndThompson.confidence,
      pattern: "\\bnunc\\s+pro\\s+tunc\\b",
      because:
        "A sentence changed for another reason than a procedural or substantive defect has no effect in immigration law.",
    },
  ],
  optional: [
    {
      words: "on constitutional and statutory grounds",
      rules: ["IMM-18"],
      citation: `${ilrcGuide.cite}; 28 U.S.C. § 2255`,
      confidence: "secondary",
    },
  ],
};
