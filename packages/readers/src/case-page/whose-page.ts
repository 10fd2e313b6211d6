import { initialsOf } from "../docket/mask.ts";
import { noSuchDefendant, plainProblem, type ReadProblem } from "../problem.ts";
import type { CasePage } from "./case-page.ts";

/** The defendant whose page it is taken to be. */
export interface PageDefendant {
  readonly number: number;
  /** The page does not print the number. */
  readonly assumed: boolean;
  /** The client's name, where the title names nobody else. */
  readonly name: string | undefined;
  /** The page's entries and ends are those of this defendant alone. */
  readonly alone: boolean;
}

/**
 * Whose page it is. A page about one defendant prints the number. One about all
 * is the client's when its title names nobody beside; otherwise it does not tell
 * the defendants apart, and nobody guesses: `asked` must say the number.
 */
export function whosePage(page: CasePage, asked: number | undefined): PageDefendant | ReadProblem {
  const { caption, defendant } = page;
  const name = caption.andOthers === true ? undefined : caption.name;
  if (defendant !== undefined) {
    if (asked !== undefined && asked !== defendant) {
      return noSuchDefendant(asked, [{ number: defendant, initials: initialsOf(name ?? "") }]);
    }
    return { number: defendant, assumed: false, name, alone: true };
  }
  const alone = caption.andOthers === false || caption.expunged;
  if (!alone && asked === undefined) return plainProblem("all-defendants");
  return { number: asked ?? 1, assumed: true, name: alone ? name : undefined, alone };
}
