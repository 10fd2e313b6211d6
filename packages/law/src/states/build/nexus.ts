import type { Expression, OpenQuestion } from "@setaside/logic";
import { question } from "../../federal/tsra/open-questions.ts";
import { analysis } from "../../statement.ts";
import { law } from "../../vocabulary.ts";
import type { Jurisdiction, Nexus } from "../jurisdiction.ts";
import { groundOf, type Marking } from "./grounds.ts";
import { ruleExpression } from "./rule-expression.ts";

const { all, any, concludable, element, is, match, settled, unsettled } = law;

/**
 * The link between offense and trafficking, by the kind of the statute's
 * words. What is derived from the facts is our analysis; counsel may conclude
 * each of the tests, and a direct result is always a result and related.
 */
export function nexusExpression(nexus: Nexus, of: Jurisdiction, marking: Marking): Expression<"charge" | "person"> {
  const ground = groundOf({ text: nexusWords(nexus), confidence: nexus.confidence ?? marking.confidence }, marking);
  const reach = reachOf(of, marking.citation);
  switch (nexus.kind) {
    case "direct-result":
      return concludable("direct-result", "charge", ground, directly(reach));
    case "result":
      return concludable(
        "result",
        "charge",
        ground,
        any(implied("direct-result", ground.citation, reach), loosely(reach)),
      );
    case "related":
      return concludable(
        "directly-related",
        "charge",
        ground,
        any(implied("direct-result", ground.citation, reach), implied("result", ground.citation, reach), linked(reach)),
      );
    case "while-victim":
      return element(
        "while-victim",
        ground,
        match("charge.nexus.timing", {
          during: settled("yes"),
          after: settled("no"),
          before: settled("no"),
          unconnected: settled("no"),
        }),
      );
    case "coerced":
      return concludable("coerced", "charge", ground, is("charge.nexus.underControl"));
    case "own":
      return element(
        "link-to-trafficking",
        ground,
        ruleExpression(nexus.rule ?? { notRead: ground.text }, of, marking),
      );
  }
}

/** The link in our words, with the statute's own where they were read. */
export function nexusWords({ phrase, kind }: Nexus): string {
  const plain = {
    "direct-result": "The offense was a direct result of having been a victim of trafficking.",
    result: "The offense was a result of having been a victim of trafficking.",
    related: "The offense was related to having been a victim of trafficking.",
    "while-victim": "The offense was committed while the person was a victim of trafficking.",
    coerced: "The person was coerced into the offense, or under the control of another.",
    own: "The offense is linked to the trafficking as the statute asks.",
  }[kind];
  return phrase === null ? plain : `${plain} In the statute's words: “${phrase}”.`;
}

const reaches = new Map<string, OpenQuestion>();

/** The open point of each statute: how far its link reaches. One object each, so that a rule names it once. */
function reachOf({ name }: Jurisdiction, citation: string): OpenQuestion {
  const id = `nexus-reach-${(citation.toLowerCase().match(/[a-z0-9]+/g) ?? []).join("-")}`;
  const known = reaches.get(id);
  if (known !== undefined) return known;
  const made = question(
    id,
    `Does the link that ${citation} asks for reach an offense that was committed to survive, in flight, before or after the trafficking, or not for the trafficker?`,
    [
      ["Broadly: what the trafficking led to is a result of it.", `No decision of a court of ${name} was read here`],
      [
        "Narrowly: an offense that the trafficker did not bring about stands outside.",
        `No decision of a court of ${name} was read here`,
      ],
    ],
    citation,
    { confidence: "recalled" },
  );
  reaches.set(id, made);
  return made;
}

const derived = (citation: string, text: string) => analysis(text, citation, { confidence: "recalled" });

/** During, for the trafficker and under control: a direct result under every reading; anything else is open. */
function directly(reach: OpenQuestion): Expression<"charge"> {
  return match("charge.nexus.timing", {
    during: any(
      element(
        "nexus-under-control",
        derived(
          reach.ground.citation,
          "The offense was committed during the trafficking, for the trafficker and under the trafficker's control or threat.",
        ),
        all(is("charge.nexus.forTrafficker"), is("charge.nexus.underControl")),
      ),
      unsettled(reach),
    ),
    after: unsettled(reach),
    before: unsettled(reach),
    unconnected: settled("no"),
  });
}

/** Without "direct", either is enough: for the trafficker, or under control. */
function loosely(reach: OpenQuestion): Expression<"charge"> {
  return match("charge.nexus.timing", {
    during: any(
      element(
        "nexus-for-trafficker-or-under-control",
        derived(
          reach.ground.citation,
          "The offense was committed during the trafficking, and for the trafficker or under the trafficker's control or threat.",
        ),
        any(is("charge.nexus.forTrafficker"), is("charge.nexus.underControl")),
      ),
      unsettled(reach),
    ),
    after: unsettled(reach),
    before: unsettled(reach),
    unconnected: settled("no"),
  });
}

/** The widest words: a stated link is enough, at any time. */
function linked(reach: OpenQuestion): Expression<"charge"> {
  const stated = any(
    element(
      "nexus-link-stated",
      derived(reach.ground.citation, "A link between the offense and the trafficking is stated."),
      is("charge.nexus.linkStated"),
    ),
    unsettled(reach),
  );
  return match("charge.nexus.timing", { during: stated, after: stated, before: stated, unconnected: settled("no") });
}

/** A stricter test that is met meets this one too. */
function implied(stricter: "direct-result" | "result", citation: string, reach: OpenQuestion): Expression<"charge"> {
  const text =
    stricter === "direct-result"
      ? "The offense was a direct result of the trafficking, which is more than is asked."
      : "The offense was a result of the trafficking, which is more than is asked.";
  return concludable(
    stricter,
    "charge",
    derived(citation, text),
    stricter === "direct-result" ? directly(reach) : loosely(reach),
  );
}
