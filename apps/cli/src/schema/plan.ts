import { deadlinesSchema } from "./deadlines.ts";
import { immigration } from "./immigration.ts";
import {
  confidence,
  day,
  kind,
  openBy,
  reason,
  remark,
  sensitivity,
  span,
  textStatus,
  verdict,
  who,
} from "./verdict.ts";
import { z } from "./zod.ts";

const ground = z.strictObject({
  text: z.string(),
  citation: z.string(),
  kind,
  confidence,
  textStatus: textStatus.exactOptional(),
  source: z.string().exactOptional(),
  lastChecked: day.exactOptional(),
  edition: z.string().exactOptional(),
});
const grounds = z.array(ground);
const ids = z.array(z.string());

const missing = z.strictObject({ fact: z.string(), subject: z.string(), who, sensitivity });

const source = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("document"), document: z.string(), place: z.string() }),
  z.strictObject({ kind: z.literal("person"), speaker: z.string() }),
  z.strictObject({ kind: z.literal("stated-of-all") }),
  z.strictObject({ kind: z.literal("derived") }),
]);

const gives = z.array(
  z.enum(["vacatur", "expungement", "sealing", "dismissal", "resentencing", "pardon", "immunity", "defense"]),
);
const about = z.enum(["trafficking", "related", "general"]);

const when = z.strictObject({
  possible: z.enum(["now", "later", "unknown"]),
  from: day.exactOptional(),
  waits: z.array(
    z.strictObject({
      text: z.string(),
      citation: z.string(),
      confidence,
      after: z.enum(["conviction", "sentence-completed", "probation-completed", "disposition", "arrest"]),
      over: day.exactOptional(),
    }),
  ),
  text: z.string(),
});

const part = z.strictObject({
  subject: z.string(),
  label: z.string(),
  statute: z.string(),
  state: z.enum(["meets", "arguable", "open", "later"]),
  least: verdict,
  most: verdict,
  openBy,
  exact: z.boolean(),
  confidence: confidence.nullable(),
  text: z.string(),
  levels: z.array(z.enum(["A", "B", "excluded"])),
  elements: z.array(reason),
  known: z.array(
    z.strictObject({ fact: z.string(), subject: z.string(), label: z.string(), value: z.string(), source }),
  ),
  missing: z.array(missing),
  conclusions: z.array(
    z.strictObject({
      element: z.string(),
      subject: z.string(),
      value: z.boolean(),
      wildcard: z.boolean(),
      derived: span,
    }),
  ),
  pleads: ids,
  alternatives: z.array(
    z.strictObject({
      relief: z.string(),
      name: z.string(),
      citation: z.string(),
      subject: z.string(),
      why: z.enum(["level-decides", "if-not-granted", "second-way", "further-door"]),
      text: z.string(),
      least: verdict,
      most: verdict,
      missing: z.array(missing),
      when: when.exactOptional(),
    }),
  ),
  onlyIf: z.string().exactOptional(),
  when: when.exactOptional(),
});

const step = z.strictObject({
  id: z.string(),
  relief: z.string(),
  name: z.string(),
  title: z.string(),
  citation: z.string(),
  kind: z.enum(["motion", "application", "petition", "defense"]),
  docket: z.string().nullable(),
  parts: z.array(part).min(1),
  pleading: grounds,
  /** As `setaside deadlines --json` prints them. */
  deadlines: deadlinesSchema,
  /** Of a state's relief. */
  state: z
    .strictObject({
      code: z.string(),
      place: z.string(),
      about,
      gives,
      stands: z.enum(["yes", "perhaps"]),
      consolidation: ground.exactOptional(),
      notBefore: day.exactOptional(),
    })
    .exactOptional(),
});

const court = z.strictObject({
  id: z.string(),
  kind: z.enum(["sentencing-court", "arrest-district-and-division", "trial-court", "state-court"]),
  court: z.string().nullable(),
  state: z.string().nullable(),
  name: z.string(),
  division: z.string().nullable(),
  open: ids,
  steps: z.array(step).min(1),
  filing: grounds,
  order: z.strictObject({
    identifiers: z.array(z.strictObject({ label: z.string(), value: z.string().nullable() })),
    recipients: z.array(z.strictObject({ id: z.string(), name: z.string(), to: z.string().exactOptional() })),
    clauses: grounds,
  }),
});

const rules = z.strictObject({
  relief: z.string(),
  name: z.string(),
  citation: z.string(),
  discretion: z.enum(["may", "shall", "not-a-motion", "not-stated"]),
  who: ground,
  court: ground,
  burden: ground,
  contents: grounds,
  evidence: grounds,
  clocks: grounds,
  effect: grounds,
  limits: grounds,
  notes: z.array(
    z.strictObject({
      role: z.enum(["risk", "routing"]),
      id: z.string(),
      question: z.string(),
      readings: z.array(z.strictObject({ argument: z.string(), authorities: z.array(z.string()) })),
      ground,
    }),
  ),
  state: z
    .strictObject({
      code: z.string(),
      place: z.string(),
      about,
      gives,
      discretion: ground,
      service: ground.nullable(),
      response: ground.nullable(),
      hearing: ground.nullable(),
      fee: ground.nullable(),
      confidential: ground.nullable(),
      consolidation: ground.nullable(),
      deadline: ground.nullable(),
      waits: grounds,
      weighs: grounds,
      forms: z.array(
        z.strictObject({
          number: z.string(),
          name: z.string(),
          edition: z.string().nullable(),
          source: z.string(),
          checked: day,
        }),
      ),
      formWords: ground.nullable(),
      unverified: z.array(z.string()),
    })
    .exactOptional(),
});

const paper = z.strictObject({
  id: z.string(),
  name: z.string(),
  wantedFor: z.array(
    z.strictObject({ subject: z.string(), label: z.string(), shown: z.enum(["read", "known", "partly", "no"]) }),
  ),
  certified: z.boolean(),
  where: ground,
  how: grounds,
  cost: ground.exactOptional(),
  proves: ground,
  cautions: grounds,
});

/** `setaside.plan/1`: what `plan --json` prints. */
export const planSchema = z.strictObject({
  schema: z.literal("setaside.plan/1"),
  lawDate: day,
  language: z.enum(["en", "es"]),
  noncitizen: z.enum(["yes", "no", "unknown"]),
  urgent: z.array(
    z.strictObject({
      id: z.string(),
      matter: z.string(),
      title: z.string(),
      text: z.string(),
      date: z.string().exactOptional(),
      certain: z.boolean(),
      subjects: ids,
      grounds,
    }),
  ),
  states: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      known: z.enum(["found", "none-found", "not-covered"]),
      lastChecked: day.nullable(),
      summary: z.string(),
      review: z.string(),
      charges: z.array(z.strictObject({ subject: z.string(), label: z.string() })),
    }),
  ),
  immigration,
  tasks: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(["immigration-counsel", "identity-history", "certified-copies", "pending-case"]),
      title: z.string(),
      text: z.string(),
      subjects: ids,
      grounds,
    }),
  ),
  papers: z.array(paper),
  courts: z.array(court),
  rules: z.array(rules),
  sequence: ids,
  edges: z.array(z.strictObject({ before: z.string(), after: z.string(), reason: z.string(), ground })),
  freeOrder: z.string().nullable(),
  reached: z.array(
    z.strictObject({
      relief: z.string(),
      subject: z.string(),
      label: z.string(),
      by: ids,
      through: ids,
      others: ids,
      text: z.string(),
      ifNot: z.string(),
      least: verdict,
      most: verdict,
      missing: z.array(missing),
      grounds,
    }),
  ),
  notOpen: z.array(
    z.strictObject({
      relief: z.string(),
      name: z.string(),
      subject: z.string(),
      label: z.string(),
      citation: z.string(),
      because: z.array(reason),
      later: z.string().exactOptional(),
      after: ids.exactOptional(),
      pending: z.boolean(),
      doors: ids,
      leads: z.boolean(),
    }),
  ),
  doors: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      subjects: z.array(z.strictObject({ subject: z.string(), label: z.string() })),
      state: z.string().exactOptional(),
      gives: grounds,
      doesNot: grounds,
      cautions: grounds,
    }),
  ),
  afterGrant: z.array(z.strictObject({ id: z.string(), ground })),
  missing: z.array(
    z.strictObject({
      fact: z.string(),
      subject: z.string(),
      label: z.string(),
      name: z.string(),
      who,
      sensitivity,
      steps: ids,
    }),
  ),
  remarks: z.array(remark),
});
