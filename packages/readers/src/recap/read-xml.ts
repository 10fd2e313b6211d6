import { circuitOf, parseEdtf } from "@setaside/citation";
import type { CasePage, PageEntry } from "../case-page/case-page.ts";
import { readCaption } from "../docket/caption.ts";
import type { Printed } from "../docket/docket.ts";
import { readNumber } from "../pacer/heading.ts";
import { plainProblem, type ReadProblem } from "../problem.ts";
import { collapse } from "../text/plain.ts";
import { fieldsOf, piecesOf, type XmlFields, type XmlPiece } from "./xml-fields.ts";

export type XmlResult =
  | { readonly ok: true; readonly page: CasePage }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Whether markup is RECAP's docket XML as the Internet Archive keeps it. */
export function isRecapXml(text: string): boolean {
  const head = text.slice(0, 4000);
  return /^\ufeff?\s*<\?xml\b/u.test(head) && /<(?:case|docket)_?details\b/iu.test(head);
}

/**
 * RECAP's docket XML (RECORDS § 3): case details and entries, no party block.
 * Problems: no case number, a civil or bankruptcy case, more entries than any
 * docket has.
 */
export function readRecapXml(text: string): XmlResult {
  const details = fieldsOf(piecesOf(text, "case_details")?.[0]?.content ?? "");
  const number = readNumber(collapse(details("docket_num")));
  if (number === undefined) return failed("no-case-number");
  if (number.number.type === "cv") return failed("civil-docket");
  const documents = piecesOf(text, "document");
  if (documents === undefined) return failed("too-complex");
  const id = collapse(details("court")).toLowerCase();
  const circuit = circuitOf(id);
  return {
    ok: true,
    page: {
      kind: "entries",
      court: { id: circuit === undefined ? undefined : id, circuit, division: undefined, printed: id },
      number: number.number,
      defendant: number.defendant,
      caption: readCaption(collapse(details("case_name"))),
      filed: dated(details, "date_case_filed"),
      terminated: dated(details, "date_case_terminated"),
      lastFiling: dated(details, "date_last_filing"),
      linked: [],
      assigned: undefined,
      referred: undefined,
      entries: documents.flatMap(entryOf),
      printed: undefined,
      secrets: [],
    },
  };
}

function failed(code: "no-case-number" | "civil-docket" | "too-complex"): XmlResult {
  return { ok: false, problem: plainProblem(code) };
}

function dated(fields: XmlFields, name: string): Printed | undefined {
  const text = collapse(fields(name));
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && parseEdtf(text).ok ? { value: text, place: name, text } : undefined;
}

/** One `document`; attachments of an entry are none of their own. */
function entryOf({ attributes, content }: XmlPiece): readonly PageEntry[] {
  if (/\battachment_num="(?!0")/u.test(attributes)) return [];
  const printed = /\bdoc_num="(\d{1,6})"/u.exec(attributes)?.[1];
  const number = printed === "0" ? undefined : printed;
  const fields = fieldsOf(content);
  const date = dated(fields, "date_filed")?.value;
  const label = collapse(fields("short_desc"));
  const text = collapse(fields("long_desc")) || label;
  if (text === "") return [];
  return [
    {
      place: number === undefined ? `entry of ${date ?? "an unknown day"} without number` : `entry ${number}`,
      date,
      dated: date ?? "",
      number,
      text,
      label,
    },
  ];
}
