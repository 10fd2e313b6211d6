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
  inForce: z.strictObject({ from: edtf.nullable(), to: edtf.exactOptional() }),
  inForceThen: z.enum(["yes", "no", "perhaps"]).exactOptional(),
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
  sources: z.array(z.strictObject({ number: z.int(), text: z.string() })),
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
  decided: z.array(z.strictObject({ id: z.string(), citation: z.string(), holding: z.string() })),
});
