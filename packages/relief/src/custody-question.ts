import type { FactPath } from "@setaside/law";
import type { CasefileView } from "./casefile-view.ts";

/**
 * Custody is read by no rule of relief: it changes the order of the plan and
 * nothing else. Asked where nobody has said, or sources differ, while any
 * relief is possible.
 */
export function custodyToAsk({ situation }: CasefileView, mayHaveRelief: () => boolean): readonly FactPath[] {
  const known = typeof situation.person?.custody === "string";
  return known || !mayHaveRelief() ? [] : ["person.custody"];
}
