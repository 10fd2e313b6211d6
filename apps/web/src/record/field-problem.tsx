import { notUnderstood } from "../questions/shown-answer.ts";
import { useShown } from "../work/context.ts";

/** Why what was stated of a field was not taken. */
export function FieldProblem({ subject, fact }: { subject: string; fact: string }) {
  const { screening } = useShown();
  const refused = screening.problems.filter((each) => each.subject === subject && each.name === fact);
  const messages = new Set([
    ...refused.map(({ message }) => message),
    ...notUnderstood(screening.screen, [subject], fact),
  ]);
  return [...messages].map((message) => (
    <p key={message} class="problem" role="alert" lang="en">
      {message}
    </p>
  ));
}
