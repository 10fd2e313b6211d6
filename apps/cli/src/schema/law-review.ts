import type { KnownReviewer, ReviewAnswers } from "@setaside/law";
import { day } from "./verdict.ts";
import { z } from "./zod.ts";

/** Longer than any answer that a person types. */
const words = z.string().max(20_000);
const name = z.string().max(200);
const answer = z.enum(["right", "wrong", "unknown"]).nullable();
const item = z.strictObject({ id: z.string(), answer, words });

/** `setaside.law-review/1`: the answers of a reviewing lawyer; the day is empty until she signs. */
export const lawReviewSchema = z.strictObject({
  schema: z.literal("setaside.law-review/1"),
  jurisdiction: z.string(),
  made: day,
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      answer,
      words,
      cases: z.array(item),
      questions: z.array(item),
    }),
  ),
  overall: z.strictObject({ statement: words, affirmed: z.boolean(), words }),
  reviewer: z.strictObject({
    name,
    barNumber: name,
    jurisdiction: name,
    date: z.union([z.literal(""), day]),
  }),
}) satisfies z.ZodType<ReviewAnswers>;

/** `setaside.reviewers/1`: the lawyers whose reviews are taken. */
export const reviewersSchema = z.strictObject({
  schema: z.literal("setaside.reviewers/1"),
  reviewers: z.array(
    z.strictObject({
      // Stands in a line of its own with the key, so nothing that could be read as more.
      id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
      name,
      licenses: z.array(z.strictObject({ jurisdiction: z.string().regex(/^[A-Z]{2}$/), barNumber: name })).min(1),
      key: z.string().regex(/^(?:ssh|sk-ssh|ecdsa|sk-ecdsa)-[a-z0-9@.-]+ [A-Za-z0-9+/]+={0,2}(?: [\x20-\x7e]*)?$/),
    }),
  ),
}) satisfies z.ZodType<{ readonly schema: string; readonly reviewers: readonly KnownReviewer[] }>;
