import { keepHere, keptHere } from "../safety/keep.ts";
import { withoutStale } from "./interview.ts";
import type { Rules } from "./rules.ts";
import type { Interview } from "./told.ts";

/** Changes when what is kept is laid out otherwise; older answers are then not read. */
const FORM = 1;

/** Keeps all that was told on this device. */
export function keepInterview(interview: Interview): boolean {
  return keepHere({ form: FORM, interview });
}

/** Whether something that this page can read is kept on this device. */
export function isKept(): boolean {
  return keptInForm() !== undefined;
}

/** What was kept, less what today's law no longer asks. */
export function keptInterview(rules: Rules): Interview | undefined {
  const kept = keptInForm();
  return kept && withoutStale(kept, rules);
}

function keptInForm(): Interview | undefined {
  const kept = keptHere();
  const ours = typeof kept === "object" && kept !== null && "form" in kept && kept.form === FORM && "interview" in kept;
  // Only this page writes there, and in this form.
  return ours ? (kept.interview as Interview) : undefined;
}
