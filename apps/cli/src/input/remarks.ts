import type { CaseRecord, Remark } from "@setaside/casefile";
import type { Screen } from "@setaside/relief";

/** All that a person should know of the reading: the documents' remarks, conflicts, and what the screening met; each once. */
export function remarksOn(record: CaseRecord, further: readonly Remark[], screen?: Screen): readonly Remark[] {
  // A state's citation is no federal statute, and is read by that state's codes.
  const read = new Set(screen?.charges.flatMap(({ id, law }) => (law?.readsOffense === true ? [id] : [])));
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
    if (each.code === "statute-not-read" && each.charge !== undefined && read.has(each.charge)) return false;
    const key = JSON.stringify([each.code, each.message, each.place, each.charge]);
    return !seen.has(key) && seen.add(key);
  });
}
