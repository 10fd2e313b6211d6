import { reviewLine } from "@setaside/law";
import { placeIn } from "./place.ts";
import type { StateInPlan } from "./plan.ts";
import type { Planning } from "./planning.ts";

/** The states whose law the record brings in, by code, each with its charges. */
export function statesOf(planning: Planning): readonly StateInPlan[] {
  const { screened, labels } = planning;
  const found = new Map<string, StateInPlan>();
  for (const { id, law } of screened.charges) {
    if (law === null) continue;
    const before = found.get(law.code);
    const charge = { subject: `charge:${id}`, label: labels.of(`charge:${id}`) };
    found.set(law.code, {
      ...law,
      name: placeIn(planning, law.code),
      review: reviewLine(law.code, planning.language),
      charges: [...(before?.charges ?? []), charge],
    });
  }
  return [...found.values()].sort((a, b) => a.code.localeCompare(b.code));
}
