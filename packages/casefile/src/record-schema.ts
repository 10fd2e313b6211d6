import "./jitless.ts";
import { z } from "zod";
import type { SubjectId } from "./assertion.ts";
import { severities } from "./record.ts";
import * as shape from "./value-schema.ts";
import { must } from "./value-schema.ts";

/**
 * `setaside.record/1` in two forms: as `read --json` prints it, every field in
 * its place, and as a person writes it, with little more than statutes and
 * dispositions. Whatever is in the printed form is also in the written one.
 */

const confidence = z.enum(["printed", "inferred", "weak"]);

const documentId = z
  .string()
  .regex(/^document:[0-9a-f]{64}$/, must('must be "document:" and the SHA-256 of the file, 64 hexadecimal digits'));

const place = { document: documentId, place: shape.text, text: z.string(), confidence: confidence.exactOptional() };

const provenance = z.strictObject({
  ...place,
  also: z.array(z.strictObject(place)).exactOptional(),
});

const subject = z.custom<SubjectId>(
  (value) => typeof value === "string" && /^(person|(case|charge|arrest|episode):.+)$/s.test(value),
  must("must be person, or an id that begins with case:, charge:, arrest: or episode:"),
);

const factName = z
  .string()
  .regex(/^[A-Za-z][\w.:-]{0,99}$/, must("is not a fact's name: write letters, digits and dots, such as nexus.timing"));

const otherFacts = z.record(factName, shape.json, must("must be facts by name"));

const conflict = z.strictObject({
  subject: subject.meta({ type: "string" }),
  fact: factName,
  values: z.array(shape.json).min(2, must("must hold at least two values; one value is no conflict")),
});

const complete = z.strictObject({ jurisdiction: shape.text, ...shape.completeMark.shape });

const printedCharge = z.strictObject({
  id: shape.text,
  count: shape.count,
  statutes: z.array(shape.statuteParts),
  description: shape.words.exactOptional(),
  severity: shape.severity.exactOptional(),
  disposition: shape.outcomeClass,
  outcomes: shape.outcomes,
  sentence: shape.sentence.exactOptional(),
  offenseDate: shape.date.exactOptional(),
  arrest: shape.text.exactOptional(),
  supersedes: shape.ids.exactOptional(),
  reducedTo: shape.ids.exactOptional(),
  facts: otherFacts.exactOptional(),
});

const arrestFields = {
  id: shape.text,
  date: shape.date.exactOptional(),
  district: shape.text.exactOptional(),
  division: shape.text.exactOptional(),
  agency: shape.text.exactOptional(),
  facts: otherFacts.exactOptional(),
};

const caseFields = {
  id: shape.text.exactOptional(),
  court: shape.text.regex(/^[^:]+$/, must('must be the court\'s id, such as "casd", without a colon')),
  docketNumber: shape.text,
  division: shape.text.exactOptional(),
  filed: shape.date.exactOptional(),
  terminated: shape.date.exactOptional(),
  linked: shape.ids.exactOptional(),
  facts: otherFacts.exactOptional(),
};

const person = z.strictObject({
  name: shape.text.exactOptional(),
  aliases: z.array(shape.text).exactOptional(),
  birthDate: shape.date.exactOptional(),
  facts: otherFacts.exactOptional(),
});

const schemaName = z.literal("setaside.record/1", must('must be "setaside.record/1"'));

/** The record as `recordOf` makes it. */
export const printedRecord = z.strictObject({
  schema: schemaName,
  person,
  arrests: z.array(
    z.strictObject({
      ...arrestFields,
      booked: z.array(shape.text),
      charges: z.array(printedCharge),
    }),
  ),
  cases: z.array(
    z.strictObject({
      ...caseFields,
      defendant: shape.count.shape.number,
      charges: z.array(printedCharge),
      complaints: z.array(printedCharge),
    }),
  ),
  provenance: z.record(z.string(), provenance),
  coverage: shape.coverage,
  complete: z.array(complete),
  conflicts: z.array(conflict),
  remarks: shape.remarks,
});

const writtenStatute = z.union(
  [
    shape.text,
    z.looseObject({
      title: z.union([shape.text, z.int()]),
      section: z.union([shape.text, z.int()]),
      subsection: z.string().exactOptional(),
    }),
    z.array(shape.statuteParts),
  ],
  must('must be text such as "18:1591" or "18 U.S.C. § 1591", or {"title": "18", "section": "1591"}'),
);

const writtenCount = z.union(
  [z.int().min(0), z.string().regex(/^\d{1,6}[a-z]{0,9}$/i), shape.count.partial({ suffix: true, list: true })],
  must('must be a number such as 1, text such as "1s", or {"number": 1, "suffix": "s"}'),
);

/** A charge as a person writes it: fields by name, and any other fact of a charge beside them. */
export const writtenCharge = printedCharge
  .partial()
  .extend({
    count: writtenCount.exactOptional(),
    statute: writtenStatute.exactOptional(),
    dismissedBy: shape.outcomeBy.exactOptional(),
    severity: z
      .union(
        [z.enum(severities), shape.severity],
        must(`must be one of ${severities.join(", ")}, or {"value": …, "from": …}`),
      )
      .exactOptional(),
    sentence: z.union([shape.text, shape.sentence], must("must be the sentence's words, or its parts")).exactOptional(),
  })
  .catchall(shape.json);

export const writtenArrest = z
  .object({
    ...arrestFields,
    booked: z.array(shape.text, must("must be a list of statutes in square brackets")).exactOptional(),
    charges: z.array(writtenCharge, must("must be a list of charges in square brackets")).exactOptional(),
  })
  .catchall(shape.json);

export const writtenCase = z.strictObject({
  ...caseFields,
  defendant: shape.count.shape.number.exactOptional(),
  charges: z.array(writtenCharge, must("must be a list of charges in square brackets")).exactOptional(),
  complaints: z.array(writtenCharge, must("must be a list of charges in square brackets")).exactOptional(),
});

/** The record as a person may write it. */
export const writtenRecord = z.strictObject(
  {
    schema: schemaName,
    person: person.exactOptional(),
    arrests: z.array(writtenArrest, must("must be a list of arrests in square brackets")).exactOptional(),
    cases: z.array(writtenCase, must("must be a list of cases in square brackets")).exactOptional(),
    provenance: z.record(z.string(), provenance).exactOptional(),
    coverage: shape.coverage.exactOptional(),
    complete: z.array(complete).exactOptional(),
    conflicts: z.array(conflict).exactOptional(),
    remarks: shape.remarks.exactOptional(),
  },
  must('must be an object in curly brackets with "schema": "setaside.record/1"'),
);

export type WrittenRecord = z.infer<typeof writtenRecord>;
export type WrittenCase = z.infer<typeof writtenCase>;
export type WrittenArrest = z.infer<typeof writtenArrest>;
export type WrittenCharge = z.infer<typeof writtenCharge>;

/**
 * JSON Schema (2020-12) of `setaside.record/1`: `printed`, what `read --json`
 * gives, or `written`, the wider form that a person may hand in.
 */
export function recordJsonSchema(form: "printed" | "written" = "printed"): Readonly<Record<string, unknown>> {
  const schema = form === "printed" ? printedRecord : writtenRecord;
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Readonly<Record<string, unknown>>;
}
