import * as lawyer from "../help/lawyer.data.ts";
import { cautions, papers } from "../help/papers.data.ts";
import { saidIn } from "./answer.ts";
import { answers } from "./answers/index.ts";
import { terms } from "./answers/terms.data.ts";

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
    ...cautions.map(({ id, rests }) => [`find.caution.${id}`, rests] as const),
    ...[...lawyer.checks, ...lawyer.asks].map(({ id, rests }) => [`find.lawyer.${id}`, rests] as const),
    ...lawyer.signs.map(({ id, rests }) => [`find.lawyer.signs.${id}`, rests] as const),
    ...lawyer.alone.map(({ id, rests }) => [id, rests] as const),
  ])
    if (names.length > 0) found.set(id, [...(found.get(id) ?? []), ...names]);
  return found;
}
