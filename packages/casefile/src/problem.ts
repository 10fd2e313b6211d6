import type { z } from "zod";
import { pointer } from "./pointer.ts";

/** What is wrong in a file a person wrote, where, and how to mend it. Never repeats a value, which may be a name. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into the file; empty for the whole of it. */
  readonly path: string;
  readonly message: string;
}

/** As many problems as a person mends in one go; the rest wait for the next reading. */
const mostShown = 50;

/** Values nested deeper than this are nobody's facts, and could exhaust the stack of what reads them. */
const deepest = 40;

/** The first problems, at most fifty, and how many more there are. */
export function firstOf(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostShown) return problems;
  const more = { path: "", message: `There are ${problems.length - mostShown} more problems; mend these first.` };
  return [...problems.slice(0, mostShown), more];
}

/** What a schema found wrong, in sentences. */
export function problemsOf(error: z.ZodError): readonly Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    if (issue.code === "invalid_key") return [sentence(issue.path, issue.issues[0]?.message ?? issue.message)];
    if (issue.code !== "unrecognized_keys") return [sentence(issue.path, issue.message)];
    const message = 'This is not part of the form. Correct its spelling, move it to "facts", or take it out.';
    return issue.keys.map((key) => ({ path: pointer([...issue.path, key]), message }));
  });
}

function sentence(path: readonly PropertyKey[], message: string): Problem {
  return { path: pointer(path), message: `This ${lower(message)}.` };
}

/** Our messages go on after "This"; zod's own, which begin with a capital, are quoted behind a sentence that does. */
function lower(message: string): string {
  const plain = message.replace(/^Invalid input: /, "").replace(/\.$/, "");
  return /^[A-Z]/.test(message) ? `is not as it should be: ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}` : plain;
}

/** Whether `value` is nested too deeply to be read. Uses no recursion of its own. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    const inside: unknown[] = [];
    for (const each of level) {
      if (typeof each === "object" && each !== null) for (const inner of Object.values(each)) inside.push(inner);
    }
    level = inside;
  }
  return false;
}

export const tooDeep: Problem = Object.freeze({
  path: "",
  message: `The file is nested more than ${deepest} levels deep. No record is; check that it is the right file.`,
});
