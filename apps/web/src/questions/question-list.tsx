import { useRef } from "preact/hooks";
import { stated } from "../findings/statements.ts";
import type { Asked } from "../reading/protocol.ts";
import { useShown } from "../work/context.ts";
import { factName, Question } from "./question.tsx";

/**
 * Facts to find out. One that was answered here stays in its place, so that the
 * answer can be changed and what has the focus does not go away.
 */
export function QuestionList({ asked, openFirst }: { asked: readonly Asked[]; openFirst: boolean }) {
  const { statements } = useShown();
  const met = useRef(new Map<string, Asked>());
  const now = new Set<string>();
  for (const each of asked) {
    const key = keyOf(each);
    now.add(key);
    const before = met.current.get(key)?.subjects ?? [];
    met.current.set(key, { ...each, subjects: [...new Set([...before, ...each.subjects])] });
  }
  const isAnswered = ({ fact, subjects }: Asked) =>
    subjects.some(
      (each) =>
        stated(statements, factName(fact) === "noOtherEpisodes" ? "person" : each, factName(fact)) !== undefined,
    );
  const shown = [...met.current].filter(([key, each]) => now.has(key) || isAnswered(each));
  return (
    <ul class="questions">
      {shown.map(([key, each], at) => (
        <li key={key}>
          <Question asked={each} open={openFirst && at === 0} />
        </li>
      ))}
    </ul>
  );
}

/** One question for the charges of a case or an arrest; every other subject has its own. */
function keyOf({ fact, subjects }: Asked): string {
  const [first = ""] = subjects;
  return `${fact} ${first.startsWith("charge:") ? first.slice(0, first.lastIndexOf(":")) : first}`;
}
