import { analysis, described, introduced, statute } from "../../statement.ts";
import { law } from "../../vocabulary.ts";
import { directlyRelatedReach, directResultReach } from "./open-questions.ts";

const { all, any, concludable, element, is, match, settled, unsettled } = law;

/**
 * The link between offense and trafficking. The Act has two tests with two
 * phrases, and they share no field. No court has applied either: what is
 * derived here is our analysis, from the categories of offenses committed
 * during, after and before trafficking.
 */

const derived = { confidence: "recalled" } as const;

/** During an episode, for the trafficker, under control or threat: the strongest category, met under every reading. */
const forTraffickerUnderControl = element(
  "nexus-under-control",
  analysis(
    "The offense was committed during the trafficking, for the trafficker and under the trafficker's control or threat.",
    "18 U.S.C. § 3771A(b)(1)",
    derived,
  ),
  all(is("charge.nexus.forTrafficker"), is("charge.nexus.underControl")),
);

/** The offense was a direct result of having been a victim: convictions, (b)(1)(A) and (e). */
export const directResult = concludable(
  "direct-result",
  "charge",
  statute(
    "The offense was committed as a direct result of the person having been a victim of trafficking.",
    "18 U.S.C. § 3771A(b)(1)(A), (b)(4)(A)(ii), (e)(1)(D)",
    { ...described, source: "ilrc" },
  ),
  match("charge.nexus.timing", {
    during: any(forTraffickerUnderControl, unsettled(directResultReach)),
    after: unsettled(directResultReach),
    before: unsettled(directResultReach),
    // The person's own account is never enough for this value: see `needsCounsel` in situation.ts.
    unconnected: settled("no"),
  }),
);

const linked = element(
  "nexus-link-stated",
  analysis("A link between the conduct and the trafficking is stated.", "18 U.S.C. § 3771A(b)(1)(B), (C)", derived),
  any(is("charge.nexus.linkStated"), unsettled(directlyRelatedReach)),
);

/** The conduct was directly related to having been a victim: arrests, (b)(1)(B) and (C). A direct result is always directly related. */
export const directlyRelated = concludable(
  "directly-related",
  "charge",
  statute(
    "The conduct or alleged conduct was directly related to the person having been a victim of trafficking.",
    "18 U.S.C. § 3771A(b)(1)(B), (C)(i), (b)(4)(B)(ii)",
    { ...introduced, source: "policyRisk" },
  ),
  any(
    directResult,
    match("charge.nexus.timing", { during: linked, after: linked, before: linked, unconnected: settled("no") }),
  ),
);
