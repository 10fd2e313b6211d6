import { parsePrintedDate } from "@setaside/citation";
import type { Printed } from "../docket/docket.ts";

/** A defendant's own cell: name, ends and aliases (RECORDS § 1.7). */
export interface PartyCell {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly terminated: Printed | undefined;
}

const aliasLabel =
  /^(?:also known as|a\.?k\.?a\.?|formerly known as|f\.?k\.?a\.?|doing business as|d\.?b\.?a\.?)\b:?\s*/iu;
const terminatedLine = /^TERMINATED:\s*(.*)$/iu;

/**
 * Reads the lines of the cell under "Defendant (n)". The first line is the
 * name; "TERMINATED" directly after it is the defendant's own end; after
 * "also known as" stand aliases, each perhaps with its own TERMINATED line.
 */
export function readPartyCell(lines: readonly string[], place: string): PartyCell {
  const aliases: string[] = [];
  let terminated: Printed | undefined;
  let inAlias = false;
  for (const line of lines.slice(1)) {
    const end = terminatedLine.exec(line);
    if (end !== null) {
      const date = parsePrintedDate(end[1] ?? "");
      if (terminated === undefined && date.ok) terminated = { value: date.iso, place, text: line };
      continue;
    }
    if (aliasLabel.test(line)) {
      const rest = line.replace(aliasLabel, "").trim();
      if (rest !== "") aliases.push(rest);
      inAlias = rest === "";
    } else if (inAlias) {
      aliases.push(line);
      inAlias = false;
    }
  }
  return { name: lines[0] ?? "", aliases: [...new Set(aliases)], terminated };
}

/** Whether a party's name is that of a person: "In the Matter of …", warrants, accounts and property are things. */
export function isPersonName(name: string): boolean {
  return (
    name !== "" &&
    !/^(?:in (?:the matter of|re\b)|the matter of|application|search warrants?|seizure|sealed|one (?:parcel|vehicle)|\$|approximately|premises|property|account|information associated|united states)/iu.test(
      name,
    ) &&
    !/\b(?:search warrants?|pen register|seizure of|e-?mail accounts?|subject (?:premises|account))\b/iu.test(name)
  );
}
