import { confidence, day, kind, sensitivity, textStatus, verdict } from "./verdict.ts";
import { z } from "./zod.ts";

/** EDTF: a day, a month or a year. */
const edtf = z.string();

const statement = z.strictObject({
  text: z.string(),
  citation: z.string(),
  kind,
  confidence,
  textStatus: textStatus.exactOptional(),
  source: z.int().exactOptional(),
  edition: z.string().exactOptional(),
  lastChecked: z.string().exactOptional(),
});

const inForce = z.strictObject({ from: edtf.nullable(), to: edtf.exactOptional() });
const about = z.enum(["trafficking", "related", "general"]);

const source = z.strictObject({
  number: z.int(),
  text: z.string(),
  kind: z.enum(["statute", "session-law", "secondary"]).exactOptional(),
  asOf: edtf.nullable().exactOptional(),
});

const link = z.strictObject({ section: z.string(), text: z.string() });

const outline = z
  .strictObject({
    kind: z.enum(["group", "element", "fact", "choice", "result", "open", "unread", "others", "again"]),
    text: z.string(),
    when: z.string().exactOptional(),
    joined: z.enum(["all of", "any of", "not", "if"]).exactOptional(),
    element: z.string().exactOptional(),
    fact: z.string().exactOptional(),
    question: z.string().exactOptional(),
    counsel: z.boolean().exactOptional(),
    statement: statement.exactOptional(),
    see: link.exactOptional(),
    get parts() {
      return z.array(outline);
    },
  })
  .meta({ id: "outline" });

const relief = z.strictObject({
  kind: z.literal("relief"),
  id: z.string(),
  name: z.string(),
  citation: z.string(),
  uslm: z.string().exactOptional(),
  inForce,
  inForceThen: z.enum(["yes", "no", "perhaps"]).exactOptional(),
  about: about.exactOptional(),
  gives: z.array(z.string()).exactOptional(),
  subject: z.enum(["charge", "arrest"]),
  courtRule: z.string(),
  discretion: z.enum(["may", "shall", "not-a-motion", "not-stated"]),
  particulars: z.array(z.strictObject({ label: z.string(), statement })),
});

const openPoint = z.strictObject({
  id: z.string(),
  role: z.enum(["verdict", "risk", "routing", "clock"]),
  question: z.string(),
  readings: z.array(z.strictObject({ argument: z.string(), authorities: z.array(z.string()) })),
  statement,
  reliefs: z.array(z.string()),
});

const goldenCase = z.strictObject({
  id: z.string(),
  relief: z.string(),
  title: z.string(),
  asOf: day.exactOptional(),
  least: verdict,
  most: verdict,
  missing: z.array(z.string()),
  openBy: z.array(z.string()),
  reason: z.string(),
  cites: z.string(),
});

const offense = z.strictObject({
  id: z.string(),
  citation: z.string(),
  name: z.string(),
  classification: z.string(),
  attempt: z.string(),
  conspiracy: z.string(),
  childVictim: z.string(),
  circuits: z.array(z.string()),
  confidence,
  edition: z.string(),
  lastChecked: z.string(),
  basis: z.string(),
  circuitsNote: z.string(),
  amended: z.array(z.string()),
  unanswered: z.array(z.string()),
  holdings: z.array(z.string()),
  reasoning: z.array(z.string()),
});

const authority = z.strictObject({
  id: z.string(),
  citation: z.string(),
  court: z.string(),
  year: z.int(),
  status: z.string(),
  confidence,
  direction: z.string(),
  role: z.string(),
  holding: z.string(),
  later: z.boolean().exactOptional(),
});

const fact = z.strictObject({
  path: z.string(),
  label: z.string(),
  question: z.string(),
  why: z.string(),
  who: z.array(z.string()),
  sensitivity,
  proof: z.array(z.string()),
  source: z.string(),
  confidence,
});

const form = z.strictObject({
  number: z.string(),
  name: z.string(),
  edition: z.string().nullable(),
  source: z.string(),
  checked: day,
});

const listed = z.strictObject({ citation: z.string(), name: z.string(), only: z.string().exactOptional() });

const change = z.strictObject({
  field: z.string(),
  label: z.string(),
  was: z.array(statement),
  is: z.array(statement),
});

const block = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("paragraph"), text: z.string() }),
  z.strictObject({ kind: z.literal("notice"), text: z.string() }),
  z.strictObject({ kind: z.literal("statements"), label: z.string().exactOptional(), items: z.array(statement) }),
  relief,
  z.strictObject({ kind: z.literal("rule"), label: z.string(), outline }),
  z.strictObject({ kind: z.literal("questions"), items: z.array(openPoint) }),
  z.strictObject({ kind: z.literal("cases"), about: z.string(), rows: z.array(goldenCase) }),
  z.strictObject({
    kind: z.literal("table"),
    caption: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.strictObject({ kind: z.literal("see"), label: z.string(), links: z.array(link) }),
  z.strictObject({ kind: z.literal("forms"), rows: z.array(form) }),
  z.strictObject({ kind: z.literal("listed"), name: z.string(), rows: z.array(listed) }),
  z.strictObject({ kind: z.literal("changes"), about: z.string(), rows: z.array(change) }),
  z.strictObject({ kind: z.literal("offenses"), rows: z.array(offense) }),
  z.strictObject({ kind: z.literal("authorities"), rows: z.array(authority) }),
  z.strictObject({ kind: z.literal("facts"), rows: z.array(fact) }),
]);

const section = z
  .strictObject({
    id: z.string(),
    heading: z.string(),
    citation: z.string().exactOptional(),
    blocks: z.array(block),
    get sections() {
      return z.array(section);
    },
  })
  .meta({ id: "section" });

/** `setaside.law/1`: what `law --json` prints. */
export const lawSchema = z.strictObject({
  schema: z.literal("setaside.law/1"),
  jurisdiction: z.strictObject({ id: z.string(), name: z.string() }),
  title: z.string(),
  asOf: day.exactOptional(),
  lastChecked: day,
  marks: z.array(z.strictObject({ sign: z.string(), word: z.string(), meaning: z.string() })),
  sections: z.array(section),
  sources: z.array(source),
});

const named = z.strictObject({ id: z.string(), name: z.string(), citation: z.string() });

/** `setaside.law-changes/1`: what `law --diff --json` prints. */
export const lawChangesSchema = z.strictObject({
  schema: z.literal("setaside.law-changes/1"),
  jurisdiction: z.strictObject({ id: z.string(), name: z.string() }),
  from: day,
  to: day,
  began: z.array(named),
  ended: z.array(named),
  changed: z.array(
    z.strictObject({
      ...named.shape,
      was: inForce,
      is: inForce,
      sure: z.boolean(),
      changes: z.array(change),
      amendments: z.array(statement),
    }),
  ),
  decided: z.array(z.strictObject({ id: z.string(), citation: z.string(), holding: z.string() })),
  sources: z.array(source),
});

const place = z.strictObject({ id: z.string(), code: z.string(), name: z.string() });

/** `setaside.law-index/1`: what `law list --json` prints. */
export const lawIndexSchema = z.strictObject({
  schema: z.literal("setaside.law-index/1"),
  jurisdictions: z.array(
    z.strictObject({
      ...place.shape,
      nameInSpanish: z.string(),
      survivorLaw: z.boolean(),
      statutes: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          citation: z.string(),
          about,
          gives: z.array(z.string()),
          inForce,
          confidence: confidence.exactOptional(),
        }),
      ),
      lastChecked: day,
      reviewers: z.int(),
      review: z.string(),
    }),
  ),
});

/** `setaside.law-status/1`: what `law status --json` prints. */
export const lawStatusSchema = z.strictObject({
  schema: z.literal("setaside.law-status/1"),
  day,
  jurisdictions: z.array(
    z.strictObject({
      ...place.shape,
      reliefs: z.strictObject({ trafficking: z.int(), related: z.int(), general: z.int() }),
      confidence: z.strictObject({ verified: z.int(), secondary: z.int(), recalled: z.int() }),
      unverifiedDeciders: z.array(
        z.strictObject({
          relief: z.string(),
          kind: z.enum(["not-read", "list", "recalled", "stated"]),
          text: z.string(),
          citation: z.string(),
        }),
      ),
      lastChecked: day,
      ageInDays: z.int(),
      review: z.string(),
      reviewed: z.strictObject({
        rules: z.int(),
        reviewed: z.int(),
        disputed: z.int(),
        lapsed: z.int(),
        reviewers: z.int(),
        last: day.nullable(),
      }),
    }),
  ),
});
