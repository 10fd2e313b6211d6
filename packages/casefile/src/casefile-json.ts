import "./jitless.ts";
import { z } from "zod";
import type { Assertion, SubjectId } from "./assertion.ts";
import { assertion, type CasefileLog, logOf } from "./log.ts";
import { firstOf, isTooDeep, type Problem, problemsOf, tooDeep } from "./problem.ts";
import * as shape from "./value-schema.ts";
import { must } from "./value-schema.ts";

/** A log as a file: `setaside.casefile/1`. */
export interface CasefileJson {
  readonly schema: "setaside.casefile/1";
  readonly assertions: readonly Assertion[];
}

export type CasefileReading =
  | { readonly ok: true; readonly log: CasefileLog }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const subject = z.custom<SubjectId>(
  (value) => typeof value === "string" && /^(person$|(case|charge|arrest|episode|document):.)/s.test(value),
  must("must be a subject's id"),
);

const source = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("document"), document: shape.text, place: z.string(), text: z.string() }),
  z.strictObject({
    kind: z.literal("person"),
    speaker: z.enum(["attorney", "survivor", "friend", "provider"]),
  }),
]);

const written = z.strictObject({
  id: shape.text,
  subject,
  fact: shape.text,
  value: shape.json,
  source,
  confidence: z.enum(["printed", "inferred", "weak"]).exactOptional(),
  by: shape.text,
  at: shape.text,
  supersedes: z.array(shape.text),
});

const casefile = z.strictObject(
  {
    schema: z.literal("setaside.casefile/1", must('must be "setaside.casefile/1"')),
    assertions: z.array(written),
  },
  must('must be an object in curly brackets with "schema": "setaside.casefile/1"'),
);

/** `log` as the content of a file. */
export function casefileJson(log: CasefileLog): CasefileJson {
  return { schema: "setaside.casefile/1", assertions: log.assertions };
}

/**
 * Reads a log from parsed JSON. Every id is computed again: an assertion whose
 * content is not what its id says was changed after it was written, and is refused.
 */
export function logFromCasefile(json: unknown): CasefileReading {
  if (isTooDeep(json)) return { ok: false, problems: [tooDeep] };
  const parsed = casefile.safeParse(json);
  if (!parsed.success) return { ok: false, problems: firstOf(problemsOf(parsed.error)) };
  const made = parsed.data.assertions.map(({ id: _, ...content }) => assertion(content));
  const changed = made.flatMap(({ id }, at) => (id === parsed.data.assertions[at]?.id ? [] : [at]));
  if (changed.length === 0) return { ok: true, log: logOf(made) };
  const message = "This was changed after it was written. Take the casefile from where it was made, or a copy of it.";
  return { ok: false, problems: firstOf(changed.map((at) => ({ path: `/assertions/${at}`, message }))) };
}
