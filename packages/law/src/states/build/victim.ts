import type { Expression } from "@setaside/logic";
import { analysis } from "../../statement.ts";
import { law } from "../../vocabulary.ts";
import type { Jurisdiction, Victim } from "../jurisdiction.ts";
import { groundOf, type Marking } from "./grounds.ts";
import { ruleExpression } from "./rule-expression.ts";

const { all, any, below, concludable, element, includes, notRead, some } = law;

/**
 * Whom the statute protects: a victim of trafficking, or one of the others that
 * it names. A conclusion that the person was no victim of trafficking says
 * nothing of the others.
 */
export function protectedExpression(
  victim: Victim,
  of: Jurisdiction,
  marking: Marking,
): Expression<"charge" | "person"> {
  const trafficked = victimExpression(victim, marking);
  if (victim.others === undefined) return trafficked;
  const { id, words, rule } = victim.others;
  return any(trafficked, element(id, groundOf(words, marking), ruleExpression(rule, of, marking)));
}

/**
 * Victim of trafficking as a state's statute has it, tested within one episode
 * in the terms of 22 U.S.C. § 7102, from which the states' definitions descend;
 * what a definition adds or leaves out is in its fields. Counsel may conclude it.
 */
function victimExpression(victim: Victim, marking: Marking): Expression<"charge"> {
  const { words, sexTrafficking, laborTrafficking, minorsWithoutForce } = victim;
  const ground = groundOf(words, marking);
  const ours = (text: string) => analysis(text, ground.citation, { confidence: "recalled" });
  const known = (
    field: boolean | null,
    id: string,
    what: string,
    of: Expression<"episode">,
  ): readonly Expression<"episode">[] => {
    if (field === false) return [];
    return field === true
      ? [of]
      : [all(of, notRead(id, ours(`Whether the statute's definition takes in ${what} was not read.`)))];
  };
  const anyAct = includes(
    "episode.acts",
    "recruit",
    "harbor",
    "transport",
    "provide",
    "obtain",
    "patronize",
    "solicit",
  );
  const anyMeans = includes("episode.means", "force", "fraud", "coercion");
  const forSex = includes("episode.purpose", "commercial-sex");
  const sexByForce = element(
    "state-sex-trafficking",
    ours("Commercial sex brought about by force, fraud or coercion."),
    all(anyAct, forSex, anyMeans),
  );
  const minorInSex = element(
    "state-minor-in-commercial-sex",
    ours("A person under 18 in commercial sex, without force, fraud or coercion."),
    all(anyAct, forSex, below("episode.ageWhenInduced", 18)),
  );
  const labor = element(
    "state-labor-trafficking",
    ours("Labor or services brought about by force, fraud or coercion."),
    all(
      includes("episode.acts", "recruit", "harbor", "transport", "provide", "obtain"),
      anyMeans,
      includes("episode.purpose", "involuntary-servitude", "peonage", "debt-bondage", "slavery"),
    ),
  );
  const minors = sexTrafficking === false ? false : minorsWithoutForce;
  return concludable(
    "victim-of-trafficking",
    "charge",
    ground,
    some(
      "charge.episodes",
      any(
        ...known(sexTrafficking, "definition-of-sex-trafficking", "sex trafficking", sexByForce),
        ...known(
          minors,
          "definition-of-minors",
          "minors in commercial sex without force, fraud or coercion",
          minorInSex,
        ),
        ...known(laborTrafficking, "definition-of-labor-trafficking", "labor trafficking", labor),
      ),
    ),
  );
}
