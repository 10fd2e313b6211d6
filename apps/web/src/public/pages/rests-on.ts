import * as lawyer from "../help/lawyer.data.ts";
import { cautions, papers } from "../help/papers.data.ts";
import type { TextId } from "../words/index.ts";
import { saidIn } from "./answer.ts";
import { answers } from "./answers/index.ts";
import { terms } from "./answers/terms.data.ts";

/** What the questions and their result say of the law in words of their own. */
const ofTheQuestions: readonly (readonly [id: TextId, rests: readonly string[]])[] = [
  ["ask.young.reports", ["us/procedure#must-report-children"]],
  ["found.next.immigration", ["us/procedure#immigration-first"]],
];

/**
 * Every message of the survivors' side that states law, by its id, with the
 * names of the statements on which it rests: when one of them changes, a test
 * lists the messages to look at.
 */
export function restsOn(): ReadonlyMap<string, readonly string[]> {
  const ofAnswers = answers
    .flatMap(({ lead, sections }) => [lead, ...sections.flatMap(({ blocks }) => blocks.flatMap(saidIn))])
    .map(({ says, rests }) => [says, rests] as const);
  const found = new Map<string, readonly string[]>();
  for (const [id, names] of [
    ...ofAnswers,
    ...terms.map(({ id, rests }) => [`glossary.${id}.means`, rests] as const),
    ...papers.map(({ id, rests }) => [`find.paper.${id}.how`, rests] as const),
    ...ofTheQuestions,
    ...cautions.map(({ id, rests }) => [`find.caution.${id}`, rests] as const),
    ...[...lawyer.checks, ...lawyer.asks].map(({ id, rests }) => [`find.lawyer.${id}`, rests] as const),
    ...lawyer.signs.map(({ id, rests }) => [`find.lawyer.signs.${id}`, rests] as const),
    ...lawyer.alone.map(({ id, rests }) => [id, rests] as const),
  ])
    if (names.length > 0) found.set(id, [...(found.get(id) ?? []), ...names]);
  return found;
}
