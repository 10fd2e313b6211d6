import { afterGrant, afterStateGrant } from "@setaside/law";
import type { AfterGrant, Step } from "./plan.ts";

/** What follows an order: under the Act, and in a state's court. A defense ends in no order of this kind. */
export function afterGrantOf(steps: readonly Step[]): readonly AfterGrant[] {
  const granted = steps.filter(({ kind }) => kind !== "defense");
  const federal = granted.some(({ state }) => state === undefined);
  const ofState = granted.some(({ state }) => state !== undefined);
  return [...(federal ? afterGrant : []), ...(ofState ? afterStateGrant : [])].map(({ id, ...ground }) => ({
    id,
    ground,
  }));
}
