import type { Explanation, Subject } from "@setaside/logic";
import { chargeIn } from "./arrested-for.ts";
import type { MissingFact } from "./finding.ts";
import { mannerOf } from "./manner.ts";

/** The facts on which the finding turns: together they settle it, whatever the answers (see `explain`). */
export function missingFrom(kinds: readonly string[], explained: Pick<Explanation, "turnsOn">): readonly MissingFact[] {
  const missing = new Map<string, MissingFact>();
  for (const { openness } of explained.turnsOn) {
    if (openness.kind !== "fact" && openness.kind !== "others") continue;
    const fact = openness.kind === "fact" ? openness.path : openness.relation;
    const subject = subjectName(kinds, openness.subject);
    missing.set(`${subject} ${fact}`, { fact, subject, ...mannerOf(fact) });
  }
  return [...missing.values()];
}

/** `charge:<id>`, or `person`. */
export function subjectName(kinds: readonly string[], subject: Subject): string {
  const kind = kinds[subject.kind] ?? "";
  return kind === "person" ? "person" : `${kind}:${chargeIn(subject.id)}`;
}
