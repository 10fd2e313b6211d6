import type { SubjectId } from "./assertion.ts";
import { kindOf } from "./cardinality.ts";
import type { ConcludedElement } from "./facts-schema.ts";

/**
 * Counsel's own answer on an element. It is not a fact: it takes the place of
 * the element's part of the rule, beside what the facts give. One made for all
 * subjects of a kind (`wildcard`) never enters a declaration unconfirmed.
 */
export interface Conclusion {
  /** A subject, or `charge:*` or `arrest:*`. */
  readonly subject: SubjectId;
  readonly element: ConcludedElement;
  readonly value: boolean;
  readonly wildcard: boolean;
  readonly by?: string;
  readonly at?: string;
  readonly why?: string;
}

/** The conclusion on `element` that holds for `subject`: its own, else the one for all of its kind, else none. */
export function conclusionOn(
  conclusions: readonly Conclusion[],
  subject: SubjectId,
  element: ConcludedElement,
): Conclusion | undefined {
  const on = (id: string) => conclusions.find((each) => each.subject === id && each.element === element);
  return on(subject) ?? on(`${kindOf(subject)}:*`);
}
