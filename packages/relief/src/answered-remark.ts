import type { Remark } from "@setaside/casefile";
import type { Screen } from "./finding.ts";

/**
 * Whether the findings have answered what a reader remarked: a state's citation
 * is no federal statute, and is read by that state's codes.
 */
export function isAnsweredBy({ code, charge }: Pick<Remark, "code" | "charge">, { charges }: Screen): boolean {
  return (
    code === "statute-not-read" && charges.some(({ id, law }) => id === charge && law !== null && law.readsOffense)
  );
}
