import { analysis, recalled, statute } from "../statement.ts";
import { law } from "../vocabulary.ts";
import { whichDefinition } from "./tsra/open-questions.ts";

const { all, any, below, concludable, element, includes, some, unsettled } = law;

/**
 * "Victim of trafficking", 22 U.S.C. § 7102, tested within one episode: an act,
 * a means and a purpose from different episodes do not add up.
 */

const read = { confidence: "verified", textStatus: "enacted-read", source: "section7102" } as const;

/** § 7102(11)(A), (12): sex trafficking in its severe form. Under 18 when induced, no means is needed. */
const severeSexTrafficking = element(
  "severe-sex-trafficking",
  statute(
    "Sex trafficking in which a commercial sex act is induced by force, fraud or coercion, or in which the person induced is under 18.",
    "22 U.S.C. § 7102(11)(A)",
    read,
  ),
  all(
    includes("episode.acts", "recruit", "harbor", "transport", "provide", "obtain", "patronize", "solicit"),
    includes("episode.purpose", "commercial-sex"),
    any(includes("episode.means", "force", "fraud", "coercion"), below("episode.ageWhenInduced", 18)),
  ),
);

/**
 * § 7102(11)(B): labor trafficking. Patronizing and soliciting are not among its
 * acts, and a means is needed at every age.
 */
const laborTrafficking = element(
  "labor-trafficking",
  statute(
    "Recruiting, harboring, transporting, providing or obtaining a person for labor or services, through force, fraud or coercion, for involuntary servitude, peonage, debt bondage or slavery.",
    "22 U.S.C. § 7102(11)(B)",
    read,
  ),
  all(
    includes("episode.acts", "recruit", "harbor", "transport", "provide", "obtain"),
    includes("episode.means", "force", "fraud", "coercion"),
    includes("episode.purpose", "involuntary-servitude", "peonage", "debt-bondage", "slavery"),
  ),
);

/** § 7102(12), (17): sex trafficking without a means, which the wider term may include. */
const widerSexTrafficking = element(
  "wider-sex-trafficking",
  statute(
    "Recruiting, harboring, transporting, providing, obtaining, patronizing or soliciting a person for a commercial sex act; no means is needed.",
    "22 U.S.C. § 7102(12), (17)",
    { ...recalled, source: "section7102" },
  ),
  all(
    includes("episode.acts", "recruit", "harbor", "transport", "provide", "obtain", "patronize", "solicit"),
    includes("episode.purpose", "commercial-sex"),
    unsettled(whichDefinition),
  ),
);

/** Some episode that the charge came from makes the person a victim of trafficking; counsel may conclude it. */
export const victimOfTrafficking = concludable(
  "victim-of-trafficking",
  "charge",
  statute(
    "The person is or was a victim of trafficking, as section 103 of the Trafficking Victims Protection Act defines it.",
    "18 U.S.C. § 3771A(a)(7); 22 U.S.C. § 7102",
    { confidence: "verified", textStatus: "enacted-read", source: "enrolledReader" },
  ),
  some("charge.episodes", any(severeSexTrafficking, laborTrafficking, widerSexTrafficking)),
);

/** How the parts above are put together is our reading. */
export const withinOneEpisode = analysis(
  "Act, means and purpose are tested together within one episode of trafficking, not gathered from several.",
  "22 U.S.C. § 7102(11), (12)",
  recalled,
);
