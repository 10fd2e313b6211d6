import type { ChargeSituation, PlainFacts, Situation } from "../../situation.ts";

/** Facts that many cases share, so that each case shows only what makes it different. */

/** An adult whom a trafficker harbored and, by threats, made sell sex: sex trafficking in its severe form. */
export const sexTrafficked: PlainFacts = {
  acts: ["harbor", "transport"],
  means: ["coercion"],
  purpose: ["commercial-sex"],
  ageWhenInduced: 24,
};

/** An adult made by threats to work off a debt: labor trafficking. */
export const laborTrafficked: PlainFacts = {
  acts: ["recruit", "obtain"],
  means: ["coercion"],
  purpose: ["debt-bondage"],
  ageWhenInduced: 24,
};

/** The offense was done during the trafficking, for the trafficker, under control. */
export const forTheTrafficker: PlainFacts = {
  "nexus.timing": "during",
  "nexus.forTrafficker": true,
  "nexus.underControl": true,
  "nexus.linkStated": true,
};

/** Selling drugs in a federal case: level A, whatever the circuit, the clause or the form. */
export const drugs: PlainFacts = { statute: "21:841(a)(1)", jurisdiction: "federal" };

/** Bank robbery with a weapon in the Ninth Circuit, completed: a violent crime. */
export const armedBankRobbery: PlainFacts = {
  statute: "18:2113(d)",
  jurisdiction: "federal",
  circuit: "9",
  form: "completed",
};

/** Bank robbery with a weapon in the D.C. Circuit, where the question is open. */
export const armedBankRobberyInDc: PlainFacts = { ...armedBankRobbery, circuit: "dc" };

/** One person, one episode of severe sex trafficking and no other, one charge `c1`. */
export function withCharge(charge: ChargeSituation, rest: Situation = {}): Situation {
  return { episodes: { e1: sexTrafficked }, noOtherEpisodes: true, ...rest, charges: { c1: charge, ...rest.charges } };
}

/** The same, and an arrest `a1` for the charges given, which are all of them. */
export function withArrest(charges: Readonly<Record<string, ChargeSituation>>, rest: Situation = {}): Situation {
  return {
    episodes: { e1: sexTrafficked },
    noOtherEpisodes: true,
    ...rest,
    charges,
    arrests: { a1: Object.keys(charges) },
  };
}
