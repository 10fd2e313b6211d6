import { analysis, described, read, recalled, statute } from "../../statement.ts";
import { law } from "../../vocabulary.ts";
import { federalOffense, levelA } from "./level.ts";
import { juvenileAdjudication, supersededCount } from "./open-questions.ts";

const { all, any, element, matchSome, not, oneOf, settled, some, unsettled } = law;

/**
 * The conviction still stands: not vacated, and not an adjudication, of which
 * the Act does not speak. A case transferred ended in the other court, and one
 * deferred may have been taken up again, so that neither by itself ever reads as
 * "not convicted".
 */
export const convicted = element(
  "convicted",
  statute("The person was convicted of the offense.", "18 U.S.C. § 3771A(a)(2)(A), (b)(1)(A), (b)(4)(A)(i)", {
    ...read,
    source: "enrolledReader",
  }),
  matchSome(
    "charge.disposition",
    {
      convicted: settled("yes"),
      adjudicated: unsettled(juvenileAdjudication),
      transferred: some("charge.outcomes", oneOf("outcome.class", "convicted")),
      deferred: some("charge.outcomes", oneOf("outcome.class", "convicted")),
    },
    settled("no"),
  ),
);

/** § 3771A(a)(2)(B): sentenced to imprisonment for the offense. */
export const sentencedToImprisonment = element(
  "sentenced-to-imprisonment",
  statute("The person was sentenced to a term of imprisonment for the offense.", "18 U.S.C. § 3771A(a)(2)(B)", {
    ...read,
    source: "publicLaw",
  }),
  law.is("charge.imprisonmentImposed"),
);

/** § 3771A(a)(2)(C): "is, or was previously, imprisoned or incarcerated under such sentence"; the released are inside. */
export const imprisonedUnderSentence = element(
  "imprisoned-under-sentence",
  statute(
    "The person “is, or was previously, imprisoned or incarcerated under such sentence”; people already released are included.",
    "18 U.S.C. § 3771A(a)(2)(C)",
    { ...read, source: "publicLaw" },
  ),
  law.is("charge.imprisonmentServed"),
);

const acquitted = element(
  "acquitted",
  statute("The person was acquitted of the charge.", "18 U.S.C. § 3771A(b)(1)(C)(ii)", {
    ...described,
    source: "ilrc",
  }),
  some("charge.outcomes", oneOf("outcome.class", "acquitted")),
);

/** The Government did not pursue the charge or moved to dismiss it; a court's own dismissal is another thing. */
const governmentDropped = element(
  "government-did-not-pursue-or-moved-to-dismiss",
  statute("The Government did not pursue the charge, or moved to dismiss it.", "18 U.S.C. § 3771A(b)(1)(C)(ii)", {
    ...described,
    source: "ilrc",
  }),
  some(
    "charge.outcomes",
    any(
      oneOf("outcome.class", "not-prosecuted"),
      all(oneOf("outcome.class", "dismissed"), oneOf("outcome.by", "government")),
    ),
  ),
);

const levelAConvictionVacated = element(
  "level-a-conviction-vacated",
  statute("The conviction of the level A offense was vacated.", "18 U.S.C. § 3771A(b)(1)(C)(ii)", {
    ...described,
    source: "ilrc",
  }),
  some("charge.outcomes", oneOf("outcome.class", "vacated")),
);

/** Reduced to a level A offense, and of that one acquitted, not pursued, dismissed by the Government, or its conviction vacated. */
const reducedToClearedLevelA = element(
  "reduced-to-cleared-level-a",
  statute(
    "The charge was reduced to a level A offense, and the person was then acquitted of it, or the Government did not pursue it or moved to dismiss it, or the conviction of it was vacated.",
    "18 U.S.C. § 3771A(b)(1)(C)(ii)",
    { ...described, source: "ilrc" },
  ),
  some("charge.reducedTo", all(federalOffense, levelA, any(acquitted, governmentDropped, levelAConvictionVacated))),
);

const levelBConvictionStands = element(
  "level-b-conviction-stands",
  statute("A standing conviction of a level B offense leaves only sentence reduction.", "18 U.S.C. § 3771A(b)(1)(C)", {
    ...described,
    source: "freedomNetwork",
  }),
  oneOf("charge.disposition", "convicted"),
);

const cleared = any(acquitted, governmentDropped, reducedToClearedLevelA);
const clearedThere = all(not(levelBConvictionStands), cleared);

/**
 * A complaint and the indictment that follows it, or a count and its superseding
 * count, are papers of one accusation: its end is the end of the offense that
 * the person was arrested for. Where it went on as several counts and only some
 * were cleared, whether that is enough is open.
 */
const continuedAndCleared = element(
  "continued-and-cleared",
  analysis(
    "The same accusation went on under another charging paper, and there the person was acquitted, or the Government did not pursue it or moved to dismiss it, or it was reduced to a level A offense that was then cleared.",
    "18 U.S.C. § 3771A(b)(1)(C)(ii)",
    recalled,
  ),
  all(
    oneOf("charge.disposition", "superseded"),
    some("charge.continuedBy", clearedThere),
    any(not(some("charge.continuedBy", not(clearedThere))), unsettled(supersededCount)),
  ),
);

/** A charge that another accusation replaced has no outcome of its own; the Act does not speak of it. */
const supersededByCleared = element(
  "superseded-by-cleared",
  analysis(
    "The charge was superseded, and of the charge that replaced it the person was acquitted, or the Government did not pursue it or moved to dismiss it.",
    "18 U.S.C. § 3771A(b)(1)(C)(ii)",
    recalled,
  ),
  all(
    oneOf("charge.disposition", "superseded"),
    some("charge.replacedBy", any(acquitted, governmentDropped)),
    unsettled(supersededCount),
  ),
);

/** Dismissed once and pending again: the Government pursues it. */
const accusedAgain = element(
  "pending-again",
  analysis("The charge is pending: the Government pursues it.", "18 U.S.C. § 3771A(b)(1)(C)(ii)", recalled),
  oneOf("charge.disposition", "pending"),
);

/** The three ways of (b)(1)(C), for a charge that does not stand as a conviction. */
export const levelBOutcome = element(
  "level-b-outcome",
  statute(
    "Acquitted; or the Government did not pursue the charge or moved to dismiss it; or it was reduced to a level A offense that was then cleared.",
    "18 U.S.C. § 3771A(b)(1)(C)(ii), (b)(4)(C)",
    { ...described, source: "ilrc" },
  ),
  all(not(levelBConvictionStands), not(accusedAgain), any(cleared, continuedAndCleared, supersededByCleared)),
);

/** § 28 speaks of a defendant: the charge is still open, be it in the court to which it was transferred. */
export const pending = element(
  "pending",
  statute("The person is a defendant in a pending prosecution of the offense.", "18 U.S.C. § 28(b)", {
    ...read,
    source: "section28",
  }),
  matchSome(
    "charge.disposition",
    { pending: settled("yes"), transferred: some("charge.outcomes", oneOf("outcome.class", "pending")) },
    settled("no"),
  ),
);
