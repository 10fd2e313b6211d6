import { confidence, kind, sensitivity, who } from "./verdict.ts";
import { z } from "./zod.ts";

/** `setaside.ask/1`: what `ask --json` prints, a list in the order of asking. */
export const askSchema = z.array(
  z.strictObject({
    fact: z.string(),
    subject: z.string(),
    alsoFor: z.array(z.string()),
    label: z.string(),
    question: z.string(),
    why: z.string(),
    laws: z.array(
      z.strictObject({
        code: z.string(),
        relief: z.string(),
        text: z.string(),
        citation: z.string(),
        kind,
        confidence,
      }),
    ),
    help: z.string().exactOptional(),
    before: z.string().exactOptional(),
    choices: z.record(z.string(), z.string()).exactOptional(),
    who,
    sensitivity,
    proof: z.array(z.string()),
  }),
);
