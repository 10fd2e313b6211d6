/** Kinds of events that a short description tells; each says that something was filed or done, never how a count ended. */
export type CaseEventKind =
  | "complaint"
  | "indictment"
  | "information"
  | "arrest"
  | "warrant-executed"
  | "plea-hearing"
  | "plea-agreement"
  | "verdict"
  | "sentencing"
  | "judgment"
  | "dismissal"
  | "revocation"
  | "transfer";

const paper = String.raw`(?:(?:sealed|unsealed|redacted|amended|criminal|felony|misdemeanor|first|second|third|superseding)\s+)*`;
const tail = String.raw`(?:\s*(?:\((?:sealed|redacted|unsealed)\)|-\s*(?:sealed|redacted|felony|misdemeanor|superseding|petty|all)))*`;
const whole = (words: string): RegExp => new RegExp(`^${words}$`, "iu");

/**
 * Descriptions of events, matched as a whole: "Motion to Dismiss" and "Order on
 * Motion to Dismiss" tell of no dismissal, "Judgment (Appeal)" of no conviction.
 */
const descriptions: readonly (readonly [CaseEventKind, RegExp])[] = [
  ["complaint", whole(`${paper}complaint${tail}`)],
  ["indictment", whole(`${paper}indictment${tail}`)],
  ["information", whole(`${paper}information${tail}`)],
  ["arrest", whole(String.raw`(?:notice\s+of\s+)?arrest(?:\s+of\s+defendant)?`)],
  ["warrant-executed", whole(String.raw`(?:arrest\s+)?warrant\s+returned\s+executed`)],
  [
    "plea-hearing",
    whole(String.raw`(?:change\s+of\s+plea(?:\s+hearing)?|guilty\s+plea(?:\s+entered)?|plea\s+hearing)`),
  ],
  ["plea-agreement", whole(String.raw`plea\s+agreement(?:\s*\(sealed\))?`)],
  ["verdict", whole(String.raw`(?:jury\s+)?verdict(?:\s+form)?`)],
  ["sentencing", whole(String.raw`sentencing(?:\s+hearing)?`)],
  [
    "judgment",
    whole(
      String.raw`(?:amended\s+)?(?:criminal\s+)?judgment(?:\s+and\s+commitment(?:\s+order)?|\s+in\s+a\s+criminal\s+case)?(?:\s*\(sealed\))?`,
    ),
  ],
  [
    "dismissal",
    whole(
      String.raw`(?:order\s+(?:of\s+dismissal|dismissing\s+[\w\s()]{1,60})|(?:order\s+of\s+)?dismissal(?:\s+of\s+[\w\s()]{1,60})?|dismissed)`,
    ),
  ],
  [
    "revocation",
    whole(
      String.raw`(?:judgment\s+(?:of|on|for)\s+revocation|revocation\s+judgment|order\s+revoking\s+[\w\s()]{1,60})`,
    ),
  ],
  ["transfer", whole(String.raw`(?:rule\s*20\s*-\s*transfer\s*(?:in|out)|transfer\s+(?:in|out)(?:\s*-\s*rule\s*20)?)`)],
];

/** The event that a short description is, if it is one of those known. */
export function eventOf(label: string): CaseEventKind | undefined {
  if (label.length > 120) return undefined;
  return descriptions.find(([, pattern]) => pattern.test(label))?.[0];
}
