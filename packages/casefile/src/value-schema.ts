import "./jitless.ts";
import { parseEdtf, type StatuteRole } from "@setaside/citation";
import { z } from "zod";
import type { Json } from "./assertion.ts";
import { convictionManners, outcomeBys, outcomeClasses } from "./outcome.ts";
import { countLists, severities, severitySources } from "./record.ts";

/** The shapes of the values that readers, attorneys and records give to facts (the contract of README § Facts). */

/** Says what a value must be, and that it is missing where it is, in place of zod's own words. */
export function must(say: string): { error: (issue: { readonly input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? `is missing; it ${say}` : say) };
}

export const json: z.ZodType<Json> = z.json();

export const text = z.string(must("must be text in quotes")).min(1, must("must not be empty"));

/** Text that may be empty. */
export const words = z.string(must("must be text in quotes"));

/** A date as a person knows it (EDTF). */
export const date = text.refine((value) => parseEdtf(value).ok, {
  error: "is not a date; write 2014, 2014-05 or 2014-05-07, a decade as 201X, and a span as 2013/2015",
});

export const outcomeClass = z.enum(outcomeClasses, must(`must be one of ${outcomeClasses.join(", ")}`));

export const outcomeBy = z.enum(
  outcomeBys,
  must('must be "government" or "court"; leave it out when the record does not say'),
);

const outcome = z.strictObject(
  {
    class: outcomeClass,
    by: outcomeBy.exactOptional(),
    manner: z
      .enum(convictionManners, must(`must be one of ${convictionManners.join(", ")}; leave it out when not known`))
      .exactOptional(),
    date: date.exactOptional(),
  },
  must("must be an outcome with a class and, where known, by, manner and date"),
);

export const severity = z.strictObject({
  value: z.enum(severities, must(`must be one of ${severities.join(", ")}`)),
  from: z.enum(severitySources, must(`must be one of ${severitySources.join(", ")}`)),
});

export const count = z.strictObject({
  number: z.int(must("must be a whole number")).min(0, must("must not be negative")),
  suffix: z.string(must('must be text, "" for the first indictment')),
  list: z.enum(countLists, must(`must be one of ${countLists.join(", ")}`)),
});

const months = z.number(must("must be a number of months")).min(0, must("must not be negative"));

export const sentence = z.strictObject({
  text: z.string(must("must be the sentence's words")),
  imprisonment: z.strictObject({ months: z.union([months, z.enum(["life", "time-served"])]) }).exactOptional(),
  probationMonths: months.exactOptional(),
  supervisedReleaseMonths: z.union([months, z.literal("life")]).exactOptional(),
  revocation: z.boolean().exactOptional(),
});

const statuteRoles = [
  "offense",
  "aiding",
  "accessory",
  "misprision",
  "sentencing",
  "penalty",
  "forfeiture",
  "venue",
  "unreadable",
] as const satisfies readonly StatuteRole[];

/** A statute in its parts, as `@setaside/citation` reads it. */
export const statuteParts = z.strictObject({
  asPrinted: words,
  title: text.exactOptional(),
  section: text.exactOptional(),
  subsection: words.exactOptional(),
  role: z.enum(statuteRoles, must(`must be one of ${statuteRoles.join(", ")}`)),
  alsoReadAs: z.array(z.strictObject({ section: text, subsection: words })).exactOptional(),
  etSeq: z.literal(true).exactOptional(),
  note: z.literal(true).exactOptional(),
});

/** The value of a charge's `statute`: the title as printed, and the statutes in it. */
export const statute = z.object({ text: words, statutes: z.array(statuteParts) });

export const ids = z.array(text, must("must be a list of ids in square brackets"));

export const coverage = z.strictObject({
  fields: z.int().min(0),
  remarks: z.int().min(0),
  lost: z.int().min(0),
});

export const remark = z.strictObject({
  code: text,
  message: text,
  place: text.exactOptional(),
  charge: text.exactOptional(),
});

export const completeMark = z.strictObject({ source: text, date });

export const outcomes = z
  .array(outcome, must("must be a list of outcomes in square brackets"))
  .max(100, must("must hold at most 100 outcomes"));

export const remarks = z.array(remark);

/** Whether a value is a list of outcomes as the views read it. */
export function isOutcomes(value: Json): boolean {
  return outcomes.safeParse(value).success;
}

/** Whether a value states a charge's statute: words, or words with the statutes read from them. */
export function isStatute(value: Json): boolean {
  return typeof value === "string" || statute.safeParse(value).success;
}
