import { questionFor } from "@setaside/law";
import type { AskOptions } from "@setaside/logic";

/** Who can answer a fact or an "are there others?", and how sensitive it is: 0 plain to 3 may hurt. */
export const mannerOf: AskOptions["manner"] = (path) => {
  const { who, sensitivity } = wordingOf(path);
  return { who, sensitivity };
};

/** The vocabulary's wording of a path; the paths in rules are the vocabulary's, whose completeness is tested. */
export function wordingOf(path: string) {
  return questionFor(path as Parameters<typeof questionFor>[0]);
}
