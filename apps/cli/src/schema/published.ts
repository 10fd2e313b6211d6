import { factsJsonSchema, recordJsonSchema } from "@setaside/casefile";
import { askSchema } from "./ask.ts";
import { classifySchema } from "./classify.ts";
import { deadlinesSchema } from "./deadlines.ts";
import { lawChangesSchema, lawIndexSchema, lawSchema, lawStatusSchema } from "./law.ts";
import { lawReviewSchema, reviewersSchema } from "./law-review.ts";
import { planSchema } from "./plan.ts";
import { screenSchema } from "./screen.ts";
import { z } from "./zod.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

function titled(title: string, description: string, schema: JsonSchema): JsonSchema {
  const { $schema = "https://json-schema.org/draft/2020-12/schema", ...rest } = schema;
  return { $schema, title, description, ...rest };
}

function ofZod(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema) as JsonSchema;
}

/** The JSON Schemas (2020-12) of what the commands print and read, by file name in `schemas/`. */
export function publishedSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map([
    [
      "setaside.record-1.json",
      titled(
        "setaside.record/1",
        "A casefile: what `setaside read` prints and every command takes.",
        recordJsonSchema("printed"),
      ),
    ],
    [
      "setaside.record-1.written.json",
      titled(
        "setaside.record/1, written by hand",
        "The wider form of a record that a person may write.",
        recordJsonSchema("written"),
      ),
    ],
    [
      "setaside.facts-1.json",
      titled("setaside.facts/1", "Facts and conclusions of counsel, for `--facts`.", factsJsonSchema()),
    ],
    [
      "setaside.screen-1.json",
      titled(
        "setaside.screen/1",
        "Findings for every charge and arrest: what `setaside screen --json` prints.",
        ofZod(screenSchema),
      ),
    ],
    [
      "setaside.ask-1.json",
      titled(
        "setaside.ask/1",
        "Questions in the order of asking: what `setaside ask --json` prints.",
        ofZod(askSchema),
      ),
    ],
    [
      "setaside.plan-1.json",
      titled("setaside.plan/1", "The plan for a whole record: what `setaside plan --json` prints.", ofZod(planSchema)),
    ],
    [
      "setaside.classify-1.json",
      titled(
        "setaside.classify/1",
        "One offense under 18 U.S.C. § 16(a): what `setaside classify --json` prints.",
        ofZod(classifySchema),
      ),
    ],
    [
      "setaside.deadlines-1.json",
      titled(
        "setaside.deadlines/1",
        "The dates of a proceeding and how each was counted: what `setaside deadlines --json` prints.",
        ofZod(deadlinesSchema),
      ),
    ],
    [
      "setaside.law-1.json",
      titled("setaside.law/1", "The law as encoded: what `setaside law --json` prints.", ofZod(lawSchema)),
    ],
    [
      "setaside.law-changes-1.json",
      titled(
        "setaside.law-changes/1",
        "What changed between two days: what `setaside law --diff --json` prints.",
        ofZod(lawChangesSchema),
      ),
    ],
    [
      "setaside.law-index-1.json",
      titled(
        "setaside.law-index/1",
        "The jurisdictions, and what was found in each: what `setaside law list --json` prints.",
        ofZod(lawIndexSchema),
      ),
    ],
    [
      "setaside.law-status-1.json",
      titled(
        "setaside.law-status/1",
        "How well each law is known and whether it is reviewed: what `setaside law status --json` prints.",
        ofZod(lawStatusSchema),
      ),
    ],
    [
      "setaside.law-review-1.json",
      titled(
        "setaside.law-review/1",
        "A lawyer’s answers about the law of a place: what `setaside law review` lays out and `law ratify` takes.",
        ofZod(lawReviewSchema),
      ),
    ],
    [
      "setaside.reviewers-1.json",
      titled(
        "setaside.reviewers/1",
        "The lawyers whose reviews are taken: `reviewers.json` in the folder of reviews.",
        ofZod(reviewersSchema),
      ),
    ],
  ]);
}

/** A schema as its file's content. */
export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
