import { circuits, parseEdtf } from "@setaside/citation";
import { InvalidArgumentError } from "commander";
import { isDay } from "./input/day.ts";

/** Values of options, read from the words on the command line; a wrong one is wrong usage. */

/** One day, `2026-11-21`. */
export function dayOption(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("Write one day as 2026-11-21.");
  return text;
}

/** Two days, the earlier first: `2026-01-01..2026-06-30`. */
export function daysOption(text: string): { readonly from: string; readonly to: string } {
  const [from = "", to = "", ...more] = text.split("..");
  if (more.length > 0 || !isDay(from) || !isDay(to) || from > to) {
    throw new InvalidArgumentError("Write two days, the earlier first, as 2026-01-01..2026-06-30.");
  }
  return { from, to };
}

/** A date as people know it (EDTF). */
export function dateOption(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new InvalidArgumentError(parsed.problem);
  return parsed.date.text;
}

/** A defendant's number in the docket. */
export function defendantOption(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text))
    throw new InvalidArgumentError("Write the number that the docket gives the defendant, such as 2.");
  return Number(text);
}

/** A TCP port. */
export function portOption(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError("Write a whole number from 0 to 65535.");
  return Number(text);
}

/** A federal circuit: 1 to 11, `dc` or `fed`; also `9th`, `ca9`. */
export function circuitOption(text: string): (typeof circuits)[number] {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:ca|cir\.?) ?/, "")
    .replace(/(?:st|nd|rd|th)(?: cir\.?)?$/, "")
    .replace(/^d\.c\.$/, "dc");
  const found = circuits.find((circuit) => circuit === plain);
  if (found === undefined) throw new InvalidArgumentError("Circuits are 1 to 11, dc and fed.");
  return found;
}

/** Yes or no. */
export function yesNoOption(text: string): boolean {
  const plain = text.toLowerCase();
  if (plain !== "yes" && plain !== "no")
    throw new InvalidArgumentError("Write yes or no; leave it out when it is not known.");
  return plain === "yes";
}
