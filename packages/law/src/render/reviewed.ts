import { stateLaw } from "../states/states.ts";

/** How many licensed lawyers have reviewed the law of a place (`US` or a postal code): none yet, anywhere. */
export function reviewersOf(_code: string): number {
  return 0;
}

/** The line on review that every page of a place's law carries. */
export function reviewLine(code: string): string {
  const where = stateLaw(code)?.law.name ?? "federal practice";
  return `Not yet reviewed by a lawyer licensed in ${where}.`;
}
