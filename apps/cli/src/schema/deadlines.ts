import { confidence, day, kind, textStatus } from "./verdict.ts";
import { z } from "./zod.ts";

const ground = z.strictObject({
  text: z.string(),
  citation: z.string(),
  kind,
  confidence,
  lastChecked: day.exactOptional(),
  textStatus: textStatus.exactOptional(),
  source: z.string().exactOptional(),
  edition: z.string().exactOptional(),
});

const flag = z.strictObject({ code: z.string(), text: z.string() });

const question = z.strictObject({
  id: z.string(),
  question: z.string(),
  readings: z.array(z.strictObject({ argument: z.string(), authorities: z.array(z.string()) })),
  ground,
});

const step = z.strictObject({
  day,
  kind: z.enum(["weekend", "holiday", "closed", "inaccessible"]),
  text: z.string(),
  passed: z.boolean(),
  doubt: z.string().exactOptional(),
  state: z.string().exactOptional(),
  ground: ground.exactOptional(),
});

const date = z.strictObject({
  day,
  raw: day,
  from: z.strictObject({ date: day, label: z.string() }),
  readings: z.array(z.strictObject({ question: z.string(), reading: z.string() })),
  safe: z.boolean(),
  likelier: z.boolean(),
  steps: z.array(step),
  sentence: z.string(),
});

const clock = z.strictObject({
  id: z.string(),
  what: z.string(),
  actor: z.enum(["government", "court", "movant", "prosecutor"]),
  force: z.enum(["may", "shall", "required"]),
  days: z.int().min(1),
  direction: z.enum(["after", "before"]),
  starts: z.string(),
  state: z.enum(["running", "waiting", "not-started"]),
  why: z.string().exactOptional(),
  dates: z.array(date),
  flags: z.array(flag),
  questions: z.array(question),
  ground,
  cautions: z.array(ground),
  counting: z.array(ground),
});

/** `setaside.deadlines/1`: what `deadlines --json` prints. */
export const deadlinesSchema = z.strictObject({
  schema: z.literal("setaside.deadlines/1"),
  language: z.enum(["en", "es"]),
  relief: z.strictObject({ id: z.string(), name: z.string() }).exactOptional(),
  court: z.strictObject({ id: z.string(), name: z.string(), state: z.string() }).exactOptional(),
  events: z.array(z.strictObject({ event: z.string(), label: z.string(), date: day })),
  clocks: z.array(clock),
  /** Of a state's relief: what must have passed before it may be asked for. */
  waits: z.array(
    z.strictObject({
      id: z.string(),
      what: z.string(),
      starts: z.string(),
      from: day.exactOptional(),
      day: day.exactOptional(),
      some: z.boolean(),
      sentence: z.string(),
      ground,
    }),
  ),
  notes: z.array(flag),
  statements: z.array(ground),
  problems: z.array(z.strictObject({ code: z.string(), place: z.string(), message: z.string() })),
});
