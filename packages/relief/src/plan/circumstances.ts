import { effective, type Json, type SubjectId } from "@setaside/casefile";
import type { Planning } from "./planning.ts";

/** What is known of a fact of the person: all values that are said, none picked. */
export interface Said {
  readonly values: readonly Json[];
  /** One value and no other. */
  readonly certain: boolean;
}

/** A fact of the person as it is said; no value where nobody knows. */
export function saidOfPerson(planning: Planning, fact: string): Said {
  const found = effective(planning.index, {}, "person" as SubjectId, fact);
  if (found.state === "unknown") return { values: [], certain: false };
  return found.state === "known" ? { values: [found.value], certain: true } : { values: found.values, certain: false };
}

/** Whether the client is not a citizen. A conflict is not known: nobody rounds it. */
export function noncitizenOf({ screened }: Planning): "yes" | "no" | "unknown" {
  return clients[screened.immigration.client];
}

const clients = { noncitizen: "yes", "may-be-noncitizen": "unknown", citizen: "no" } as const;
