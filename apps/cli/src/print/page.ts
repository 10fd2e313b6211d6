import type { CaseRecord, RecordedCharge, Remark } from "@setaside/casefile";
import type { Terminal } from "../terminal.ts";
import { chargeName, chargesOf } from "./names.ts";
import { type Notes, notes } from "./notes.ts";

/** What every part of a page of findings needs to know. */
export interface Page {
  readonly terminal: Terminal;
  /** The whole proof of every finding. */
  readonly why: boolean;
  readonly record: CaseRecord;
  readonly charges: ReadonlyMap<string, RecordedCharge>;
  readonly remarks: readonly Remark[];
  readonly notes: Notes;
  /** A subject in words: `count 1`, `episode e1`, `the person`. */
  readonly nameOf: (subject: string) => string;
}

/** A page about one record. */
export function pageOf(
  terminal: Terminal,
  record: CaseRecord,
  options: { readonly why: boolean; readonly remarks: readonly Remark[] },
): Page {
  const charges = chargesOf(record);
  const severalCases = record.cases.length > 1;
  function nameOf(subject: string): string {
    if (subject.startsWith("episode:")) return `episode ${subject.slice("episode:".length)}`;
    if (subject.startsWith("arrest:")) return "the arrest";
    const outcome = /^outcome:(.*)\/\d+$/.exec(subject);
    if (outcome?.[1] !== undefined) return `how ${nameOf(`charge:${outcome[1]}`)} ended`;
    if (!subject.startsWith("charge:")) return "the person";
    const [id = "", part] = subject.slice("charge:".length).split("#");
    const name = chargeName(id, charges.get(id));
    const docket = severalCases
      ? record.cases.find((each) => [...each.charges, ...each.complaints].some((charge) => charge.id === id))
      : undefined;
    const offense = part === undefined ? "" : `, offense ${part}`;
    return docket === undefined ? `${name}${offense}` : `${name} of ${docket.docketNumber}${offense}`;
  }
  return { terminal, ...options, record, charges, notes: notes(), nameOf };
}
