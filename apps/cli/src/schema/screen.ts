import { applies, effect, immigration, strength } from "./immigration.ts";
import { confidence, day, levels, missing, openBy, reason, remark, span, verdict } from "./verdict.ts";
import { z } from "./zod.ts";

const conclusion = z.strictObject({
  element: z.string(),
  subject: z.string(),
  value: z.boolean(),
  wildcard: z.boolean(),
  why: z.string().exactOptional(),
  derived: span,
});

const advisory = z.strictObject({
  kind: z.enum(["immigration", "risk", "routing", "form", "record", "confirm"]),
  id: z.string(),
  text: z.string(),
  citation: z.string().exactOptional(),
  confidence: confidence.exactOptional(),
  lastChecked: day.exactOptional(),
  strength: strength.exactOptional(),
  circuits: z.array(z.string()).exactOptional(),
  effect: effect.exactOptional(),
  applies: applies.exactOptional(),
});

const wait = z.strictObject({
  text: z.string(),
  citation: z.string(),
  confidence,
  after: z.enum(["conviction", "sentence-completed", "probation-completed", "disposition", "arrest"]),
  over: day.exactOptional(),
});

/** What a state's law says beside the verdict. */
const ofState = z.strictObject({
  code: z.string(),
  about: z.enum(["trafficking", "related", "general"]),
  gives: z.array(z.string()),
  stands: z.enum(["yes", "perhaps"]),
  when: z.strictObject({
    possible: z.enum(["now", "later", "unknown"]),
    from: day.exactOptional(),
    waits: z.array(wait),
  }),
  burden: z.strictObject({
    text: z.string(),
    citation: z.string(),
    kind: z.enum(["statute", "holding", "analysis"]),
    confidence,
    textStatus: z.string().exactOptional(),
    source: z.string().exactOptional(),
    lastChecked: z.string().exactOptional(),
    edition: z.string().exactOptional(),
  }),
  unverified: z.array(z.string()),
});

/** What is known of the law of a charge's state. */
const lawOfCharge = z.strictObject({
  code: z.string(),
  name: z.string(),
  known: z.enum(["found", "none-found", "not-covered"]),
  lastChecked: day.nullable(),
  summary: z.string(),
  readsOffense: z.boolean(),
});

const finding = z.strictObject({
  relief: z.string(),
  name: z.string(),
  subject: z.string(),
  least: verdict,
  most: verdict,
  openBy,
  exact: z.boolean(),
  court: z.string(),
  discretion: z.enum(["may", "shall", "not-a-motion", "not-stated"]),
  citation: z.string(),
  confidence: confidence.nullable(),
  missing: z.array(missing),
  because: z.array(reason),
  conclusions: z.array(conclusion),
  advisories: z.array(advisory),
  rulings: z.array(z.string()),
  leads: z.boolean(),
  state: ofState.exactOptional(),
});

const level = z.strictObject({
  possible: levels,
  openBy,
  crimeOfViolence: span,
  confidence: confidence.nullable(),
  because: z.array(reason),
});

const charge = z.strictObject({
  id: z.string(),
  statute: z.string(),
  description: z.string().exactOptional(),
  jurisdiction: z.string().nullable(),
  law: lawOfCharge.nullable(),
  disposition: z.string(),
  count: z.string().exactOptional(),
  list: z.string().exactOptional(),
  level: level.nullable(),
  concludable: z.array(z.string()),
  findings: z.array(finding),
});

const arrest = z.strictObject({
  id: z.string(),
  date: z.string().nullable(),
  district: z.string().nullable(),
  division: z.string().nullable(),
  agency: z.string().nullable(),
  charges: z.array(z.string()),
  concludable: z.array(z.string()),
  findings: z.array(finding),
});

/** `setaside.screen/1`: what `screen --json` prints. */
export const screenSchema = z.strictObject({
  schema: z.literal("setaside.screen/1"),
  lawDate: day,
  charges: z.array(charge),
  arrests: z.array(arrest),
  immigration,
  remarks: z.array(remark),
});
