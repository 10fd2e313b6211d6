import { confidence, levels, openBy, reason, sensitivity, span, who } from "./verdict.ts";
import { z } from "./zod.ts";

const held = z.strictObject({
  answer: z.enum(["cov", "not", "unsettled", "depends", "follows"]),
  doubtful: z.boolean(),
  form: z.string().exactOptional(),
});

const amended = z.strictObject({
  offenses: z.array(z.string()),
  changes: z.array(z.strictObject({ when: z.string(), what: z.string(), confidence })),
  textReadFrom: z.string().exactOptional(),
  textReadTo: z.string().exactOptional(),
  enacted: z.string().exactOptional(),
  textRead: z.boolean(),
});

const row = z.strictObject({
  id: z.string(),
  as: z.enum(["offense", "predicate"]),
  statute: z.string(),
  name: z.string(),
  classification: z.enum([
    "not-crime-of-violence",
    "crime-of-violence",
    "divided",
    "unsettled",
    "depends-on-predicate",
    "depends-on-subsection",
  ]),
  crimeOfViolence: span.exactOptional(),
  childVictim: z.enum(["never", "possible", "element"]),
  basis: z.string(),
  circuitsNote: z.string(),
  inCircuit: held.exactOptional(),
  confidence,
  edition: z.string(),
  lastChecked: z.string(),
  amended: amended.exactOptional(),
});

const authority = z.strictObject({
  id: z.string(),
  citation: z.string(),
  court: z.string(),
  year: z.int(),
  role: z.enum(["holding", "reasoning"]),
  holding: z.string(),
  direction: z.enum(["cov", "not-cov", "method"]),
  status: z.enum(["good", "questioned", "abrogated", "superseded"]),
  confidence,
  rows: z.array(z.string()).min(1),
});

/** `setaside.classify/1`: what `classify --json` prints. */
export const classifySchema = z.strictObject({
  schema: z.literal("setaside.classify/1"),
  statute: z.string(),
  given: z.strictObject({
    circuit: z.string().exactOptional(),
    form: z.string().exactOptional(),
    childVictim: z.boolean().exactOptional(),
    offenseDate: z.string().exactOptional(),
    predicate: z.string().exactOptional(),
  }),
  crimeOfViolence: span,
  level: z.strictObject({
    possible: levels,
    openBy,
    A: span,
    B: span,
    excluded: span,
    confidence: confidence.nullable(),
    toConfirm: z.literal("attorney"),
  }),
  rows: z.array(row),
  authorities: z.array(authority),
  because: z.array(reason),
  missing: z.array(z.strictObject({ fact: z.string(), label: z.string(), question: z.string(), who, sensitivity })),
  remarks: z.array(z.strictObject({ code: z.string(), message: z.string() })),
});
