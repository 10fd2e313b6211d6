import { confidence, day, kind, missing } from "./verdict.ts";
import { z } from "./zod.ts";

/** The part of `setaside.screen/1` on immigration. */

export const strength = z.enum(["settled", "argued", "unsettled", "contrary"]);
export const effect = z.enum(["harms", "no-help", "gate", "duty", "caution", "argument", "helps"]);
export const applies = z.enum(["applies", "may-apply"]);

const circuit = z.enum(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "dc", "fed"]);
const ids = z.array(z.string());

const advisory = z.strictObject({
  id: z.string(),
  group: z.string(),
  when: z.array(z.string()),
  follows: z.string(),
  action: z.string(),
  note: z.string().exactOptional(),
  strength,
  circuits: z.array(z.string()),
  reach: z.strictObject({
    of: z.enum(["everywhere", "agency", "circuits", "uscis", "undecided", "varies"]),
    circuits: z.array(circuit).exactOptional(),
    except: z.array(circuit).exactOptional(),
  }),
  authorities: z.array(z.strictObject({ cite: z.string(), confidence, url: z.string().exactOptional() })),
  confidence,
  kind,
  lastChecked: day,
  effect,
  places: z.array(z.enum(["order", "declaration", "motion", "applications", "disclosure"])),
  applies,
  because: z.string(),
  missing: z.array(missing),
  wouldTell: z.array(z.string()),
  subjects: z.array(z.strictObject({ subject: z.string(), applies })),
});

const words = { words: z.string(), rules: ids, citation: z.string(), confidence };

const statement = z.strictObject({
  text: z.string(),
  citation: z.string(),
  kind,
  confidence,
  source: z.string().exactOptional(),
  lastChecked: day.exactOptional(),
});

const choice = z.strictObject({
  rule: z.string(),
  question: z.string(),
  options: z.array(
    z.strictObject({
      id: z.enum(["statutory-only", "constitutional-and-statutory"]),
      default: z.boolean(),
      name: z.string(),
      consequences: z.array(statement),
      requires: z.array(z.string()),
    }),
  ),
});

export const immigration = z.strictObject({
  shown: z.boolean(),
  client: z.enum(["noncitizen", "may-be-noncitizen", "citizen"]),
  because: z.string(),
  gate: advisory.nullable(),
  advisories: z.array(advisory),
  order: z.strictObject({
    prefer: z.array(z.strictObject(words)),
    avoid: z.array(z.strictObject({ ...words, because: z.string() })),
    optional: z.array(z.strictObject(words)),
    choice: choice.nullable(),
    advisories: ids,
  }),
  declaration: ids,
  motion: ids,
  applications: ids,
  disclosure: ids,
  reasonToBelieve: ids,
  waivers: ids,
});
