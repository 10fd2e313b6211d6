import { passes, type SubjectId } from "@setaside/casefile";
import type { Casefile } from "./casefile-view.ts";

/**
 * Whether a person passed a question: "not sure" and "skip" end it for the one
 * who said so, for nobody else. `fact` is a path such as `charge.severity`,
 * `subject` what it is asked of.
 */
export function passedBy(
  { log }: Casefile,
  { fact, subject }: { readonly fact: string; readonly subject: string },
  person: string,
): boolean {
  return passes(log, subject as SubjectId, fact.slice(fact.indexOf(".") + 1)).some(
    ({ source }) => source.kind === "person" && source.speaker === person,
  );
}
