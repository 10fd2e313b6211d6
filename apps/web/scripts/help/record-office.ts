import { type Jurisdiction, lawGrounds } from "@setaside/law";
import type { Asks, RecordOffice } from "../../src/public/help/papers.ts";

/**
 * How the law's sentence on asking for one's record says each. "No charge" is no
 * fee, and "small or no fee" may be one; a Bureau of Identification asks for
 * none; what is online but limited is not the record.
 */
const said: Readonly<Record<Asks, RegExp>> = {
  fingerprints: /fingerprint|Live Scan/i,
  identification: /\bidentification\b/,
  notary: /notari/i,
  fee: /(?<!\bno (?:\w+ )?)\bfee\b|\bsmall or no fee\b|\$\d/,
  "no-fee": /(?<!\bor )\bno (?:\w+ )?(?:fee|charge)\b/,
  online: /(?<!\blimited\b[^.;,]*)\bonline\b|^Online\b|\biCORI\b/,
  mail: /\bmail/,
  "in-person": /\bin person\b|\bIn-person\b/,
  police: /\ba (?:local )?police\b/,
};

/** A form to be filled in by the person, by its name. */
const form = /(?<!challenge )\bform(?: to \w+)? ?\(?([A-Z]{2,}[- ]?\d[\w-]*)/i;

/** Where a state keeps a person's record and what it asks, read from the one sentence of the law package. */
export function recordOfficeOf(law: Jurisdiction): RecordOffice {
  const { where, how } = lawGrounds(law).record;
  const name = form.exec(how.text)?.[1];
  return {
    office: where.text,
    asks: (Object.keys(said) as Asks[]).filter((each) => said[each].test(how.text)),
    ...(name === undefined ? {} : { form: name }),
    confidence: how.confidence,
  };
}
