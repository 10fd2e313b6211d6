import type { Circuit } from "@setaside/citation";
import { authorities } from "./authorities.data.ts";
import type { Authority } from "./authority.ts";
import { authorityById } from "./catalogue.ts";
import { notDecided } from "./not-decided.data.ts";
import type { CircuitHolding, Offense } from "./offense.ts";

/** An authority beside an offense, and what it is to it. */
export interface OffenseAuthority {
  readonly authority: Authority;
  /** `holding`: it decided this offense. `reasoning`: it sets the test, or decided another offense that this one resembles. */
  readonly role: "holding" | "reasoning";
  /** The answer of that court on this offense, where the row states one. */
  readonly answer?: CircuitHolding;
}

/**
 * What binds in a circuit on this offense: the Supreme Court's answer where
 * there is one, else the circuit's own; undefined when no holding was located.
 * A doubtful answer, or one limited to a form, is returned with its mark.
 */
export function holdingIn(offense: Offense, circuit: Circuit): CircuitHolding | undefined {
  return offense.circuits.scotus ?? offense.circuits[circuit];
}

/**
 * Every authority of a row, holdings first, otherwise in the row's own order.
 *
 * The research lists an authority on each row that reasons from it, so being
 * listed proves no holding: Melaku decided § 1361 and is listed on document
 * servitude, § 1592. An authority is taken for a holding only where it decides
 * (its direction is not `method`) and the row's own holdings name its court with
 * an answer, or it is a district court's decision listed on the row; and not
 * where `not-decided.data.ts` says otherwise.
 */
export function authoritiesFor(offense: Offense): readonly OffenseAuthority[] {
  const ids = new Set([...offense.authorities, ...(listedOn.get(offense.id) ?? [])]);
  const found = [...ids].flatMap((id) => authorityById(id) ?? []).map((authority) => inRole(authority, offense));
  return [...found.filter((each) => each.role === "holding"), ...found.filter((each) => each.role === "reasoning")];
}

function inRole(authority: Authority, offense: Offense): OffenseAuthority {
  if (authority.direction === "method" || undecided.has(`${authority.id} ${offense.id}`)) {
    return { authority, role: "reasoning" };
  }
  const { court } = authority;
  if (court === "district") {
    return { authority, role: authority.offenses.includes(offense.id) ? "holding" : "reasoning" };
  }
  const answer = court === "bia" ? undefined : offense.circuits[court];
  if (answer === undefined || answer.answer === "unsettled" || !authority.offenses.includes(offense.id)) {
    return { authority, role: "reasoning" };
  }
  return { authority, role: "holding", answer };
}

const undecided = new Set(notDecided.map((pair) => `${pair.authority} ${pair.offense}`));

const listedOn = new Map<string, string[]>();
for (const authority of authorities) {
  for (const id of authority.offenses) listedOn.set(id, [...(listedOn.get(id) ?? []), authority.id]);
}
