import { type Adjunct, adjuncts } from "./adjuncts.data.ts";
import { compatible, readSubsections } from "./subsection.ts";

/**
 * The adjunct that a citation is, if it is one: a penalty, forfeiture, venue,
 * definition or the like that judgments print beside the offense. Leave it out
 * when classifying, but only while another statute of the same charge remains;
 * alone, it is all that is known of the offense. A clause is an adjunct only when
 * every clause printed lies within one: `18:924` without a clause is not.
 *
 * 18 U.S.C. §§ 2, 3 and 4 are no adjuncts: they decide whose offense it is, or
 * are offenses.
 */
export function adjunctOf(title: string, section: string, subsection?: string): Adjunct | undefined {
  const printed = readSubsections(subsection ?? "")?.paths ?? [];
  return adjuncts.find((adjunct) => {
    if (adjunct.title !== title.trim() || adjunct.section !== section.trim().toUpperCase()) return false;
    if (adjunct.subsections === undefined) return true;
    const paths = readSubsections(adjunct.subsections)?.paths ?? [];
    return (
      printed.length > 0 &&
      printed.every((each) => paths.some((path) => path.length <= each.length && compatible(each, path)))
    );
  });
}
