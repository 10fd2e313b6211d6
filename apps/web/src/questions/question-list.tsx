import { useRef } from "preact/hooks";
import { stated } from "../findings/statements.ts";
import type { Asked } from "../reading/protocol.ts";
import { useShown } from "../work/context.ts";
import { isOfEpisodes, isSameQuestion } from "./in-turn.ts";
import { Question } from "./question.tsx";
import { factName } from "./use-answering.ts";

/**
 * Facts to find out. One that was answered here stays in its place, so that the
 * answer can be changed and what has the focus does not go away.
 */
export function QuestionList({ asked, openFirst }: { asked: readonly Asked[]; openFirst: boolean }) {
  const { statements, screening } = useShown();
  const met = useRef<readonly (Asked & { readonly key: number })[]>([]);
  const now = new Set<number>();
  for (const each of asked) {
    const before = met.current.find((other) => isSameQuestion(each, other, screening.nexus));
    const key = before?.key ?? met.current.length;
    now.add(key);
    // A group may have parted since: each keeps its own.
    const isStill = (subject: string) => isSameQuestion({ ...each, subjects: [subject] }, each, screening.nexus);
    const joined = {
      ...each,
      key,
      subjects: [...new Set([...(before?.subjects ?? []).filter(isStill), ...each.subjects])],
    };
    met.current =
      before === undefined
        ? [...met.current, joined]
        : met.current.map((other) => (other.key === key ? joined : other));
  }
  const isAnswered = ({ fact, subjects }: Asked) =>
    (isOfEpisodes(fact) ? ["person"] : subjects).some((each) =>
      [factName(fact), fact.slice(fact.indexOf(".") + 1)].some((name) => stated(statements, each, name) !== undefined),
    );
  const shown = met.current.filter((each) => now.has(each.key) || isAnswered(each));
  return (
    <ul class="questions">
      {shown.map((each, at) => (
        <li key={each.key}>
          <Question asked={each} open={openFirst && at === 0} />
        </li>
      ))}
    </ul>
  );
}
