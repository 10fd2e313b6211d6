import "./jitless.ts";
import { z } from "zod";
import * as shape from "./value-schema.ts";
import { must } from "./value-schema.ts";

/** The elements on which counsel may conclude (DESIGN § 5): all others follow from facts. */
export const concludedElements = [
  "victim-of-trafficking",
  "direct-result",
  "result",
  "directly-related",
  "coerced",
  "crime-of-violence",
] as const;

export type ConcludedElement = (typeof concludedElements)[number];

const factName = z
  .string()
  .regex(/^[A-Za-z][\w.:-]{0,99}$/, must("is not a fact's name: write letters, digits and dots, such as nexus.timing"));

const element = z
  .string()
  .regex(
    new RegExp(`^(${concludedElements.join("|")})$`),
    must(`is no element on which counsel concludes: those are ${concludedElements.join(", ")}`),
  );

const conclusion = z.union(
  [
    z.boolean(),
    z.strictObject({
      value: z.boolean(),
      by: shape.text.exactOptional(),
      at: shape.text.exactOptional(),
      why: shape.text.exactOptional(),
    }),
  ],
  must(
    'must be true or false, or {"value": true, "by": …, "at": …, "why": …}; leave it out where counsel concludes nothing',
  ),
);

const subjectKey = z.string().min(1);

/** `setaside.facts/1`: what an attorney states, by subject and fact, and what she concludes, by subject and element. */
export const factsFile = z.strictObject(
  {
    schema: z.literal("setaside.facts/1", must('must be "setaside.facts/1"')),
    facts: z
      .record(subjectKey, z.record(factName, shape.json, must("must be facts by name, in curly brackets")))
      .exactOptional(),
    conclusions: z
      .record(subjectKey, z.record(element, conclusion, must("must be elements by name, in curly brackets")))
      .exactOptional(),
  },
  must('must be an object in curly brackets with "schema": "setaside.facts/1"'),
);

/** JSON Schema (2020-12) of `setaside.facts/1`. */
export function factsJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(factsFile, { io: "input", unrepresentable: "any" }) as Readonly<Record<string, unknown>>;
}
