import type { FactPath, Situation, Subjects } from "@setaside/law";
import { clientOf } from "./client.ts";

/**
 * Facts worth asking that no rule of relief reads: citizenship, which changes
 * what is shown and the first step of the plan, while any relief is possible;
 * then, of a noncitizen, the circuit on which several advisories turn.
 */
export function immigrationFactsToAsk(
  situation: Situation,
  subjects: Subjects,
  mayHaveRelief: () => boolean,
): readonly FactPath[] {
  const client = clientOf(subjects);
  // A circuit said two ways is no string, and is asked.
  const placed = client === "noncitizen" && typeof situation.person?.removalCircuit === "string";
  if (client === "citizen" || placed || !mayHaveRelief()) return [];
  return [client === "noncitizen" ? "person.removalCircuit" : "person.noncitizen"];
}
