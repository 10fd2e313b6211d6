import type { CaseRecord, Remark } from "@setaside/casefile";
import { isAnsweredBy, type Screen } from "@setaside/relief";

/** All that a person should know of the reading: the documents' remarks, conflicts, and what the screening met; each once. */
export function remarksOn(record: CaseRecord, further: readonly Remark[], screen?: Screen): readonly Remark[] {
  const conflicts = record.conflicts.map(({ subject, fact, values }): Remark => {
    const message = `The sources give ${values.length} different values for “${fact}”. Each stays possible until one is corrected.`;
    return {
      code: "conflict",
      message,
      place: subject,
      ...(subject.startsWith("charge:") ? { charge: subject.slice("charge:".length) } : {}),
    };
  });
  const seen = new Set<string>();
  return [...conflicts, ...record.remarks, ...further].filter((each) => {
    if (screen !== undefined && isAnsweredBy(each, screen)) return false;
    const key = JSON.stringify([each.code, each.message, each.place, each.charge]);
    return !seen.has(key) && seen.add(key);
  });
}
