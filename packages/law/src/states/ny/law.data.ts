import type { Jurisdiction } from "../jurisdiction.ts";
import { codes, doors, facts, lists } from "./lists.data.ts";
import { sealing } from "./sealing.data.ts";
import { section23001 } from "./section-230.01.data.ts";
import { section44010 } from "./section-440.10.data.ts";

/** The law of New York, in the order of its statutes. */
export const jurisdiction: Jurisdiction = {
  code: "NY",
  name: "New York",
  nameInSpanish: "Nueva York",
  summary:
    "Since the START Act of November 2021 New York allows a motion to vacate any conviction, for any offense, where taking part was a result of having been a victim of sex trafficking, labor trafficking, compelling prostitution or federal-law trafficking; the court must then vacate on the merits and dismiss the charge. Before that act the ground reached only cases whose arresting charge was prostitution or loitering for prostitution and required due diligence in filing.",
  lastChecked: "2026-11-21",
  codes,
  lists,
  facts,
  statutes: [section44010, ...sealing, section23001],
  defense: {
    citation: "N.Y. Penal Law § 230.01",
    words: {
      text: "Affirmative defense in prosecutions under Penal Law 230.00, 230.03, 230.19, 230.20, 230.25(2), 230.30(2) and 230.34-a: taking part was a result of having been a victim of compelling prostitution (230.33), sex trafficking (230.34), sex trafficking of a child (230.34-a) or trafficking in persons under the federal act. Last amended by 2021 ch. 23. Read where a 2023 bill reprints it.",
      confidence: "verified",
    },
  },
  record: {
    repository: "New York State Division of Criminal Justice Services (DCJS)",
    howToRequest: {
      text: "Fingerprint-based personal criminal history record review through DCJS; ask also for suppressed (sealed) entries.",
      confidence: "recalled",
    },
  },
  doors,
};
