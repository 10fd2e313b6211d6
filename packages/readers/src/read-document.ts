import { type Assertion, type Coverage, hashBytes, type Remark, type SubjectId } from "@setaside/casefile";
import type { CasePage } from "./case-page/case-page.ts";
import { readCasePage } from "./case-page/read-page.ts";
import { whosePage } from "./case-page/whose-page.ts";
import { readCsv } from "./csv/read-csv.ts";
import { delimiterOf } from "./csv/read-table.ts";
import type { Docket } from "./docket/docket.ts";
import { initialsOf } from "./docket/mask.ts";
import { pageOf } from "./html/page.ts";
import { parseHtml } from "./html/tree.ts";
import { readJson } from "./juriscraper/read-json.ts";
import { limits } from "./limits.ts";
import { readDocket } from "./pacer/read-docket.ts";
import { receiptSecrets } from "./pacer/receipt.ts";
import { recogniseOther, recogniseText, recogniseXml } from "./pacer/recognise.ts";
import { noSuchDefendant, plainProblem, type ReadProblem, tooLarge, whichDefendant } from "./problem.ts";
import { docketOfEntries } from "./recap/docket-of-entries.ts";
import { isRecapXml, readRecapXml } from "./recap/read-xml.ts";
import type { RecordSummary } from "./record/read-record.ts";
import { sniffBytes, sniffText } from "./sniff.ts";
import { decodeText } from "./text/decode.ts";
import { type CasePageSummary, type ExpungedSummary, writeCasePage } from "./write/case-page.ts";
import { type DocketSummary, writeDocket } from "./write/docket.ts";
import type { SourcePassage } from "./write/passages.ts";

/** Bytes of one document. A file name is not taken: it may hold a person's name. */
export interface DocumentInput {
  readonly bytes: Uint8Array;
  /** `text/html`, `application/json` …; only used where the bytes leave it open. */
  readonly mediaTypeHint?: string;
}

export type DocumentFormat = "pacer" | "record" | "juriscraper" | "recap-xml" | "csv";

export interface ReadOptions {
  /** Which defendant of the docket is the client; asked for when there are several. */
  readonly defendant?: number;
  /** Insist on one format instead of finding out. */
  readonly format?: DocumentFormat;
}

export type ReadSummary = DocketSummary | CasePageSummary | ExpungedSummary | RecordSummary;

export type ReadResult =
  | {
      readonly ok: true;
      readonly assertions: readonly Assertion[];
      /** `document:<sha-256 of the bytes>` */
      readonly document: SubjectId;
      readonly summary: ReadSummary;
      readonly coverage: Coverage;
      readonly remarks: readonly Remark[];
      /** The document's own text in its order, in passages whose places the assertions' sources name. */
      readonly source: readonly SourcePassage[];
    }
  | { readonly ok: false; readonly problem: ReadProblem };

/**
 * Reads one document into assertions. Finds out what it is; whatever it is not
 * able to read comes back as a problem with advice. Never throws on any bytes,
 * never reads more than `limits` allow, and holds no names in problems,
 * remarks or the summary.
 */
export function readDocument(input: DocumentInput, options: ReadOptions = {}): ReadResult {
  const { bytes } = input;
  const sniffed = sniffBytes(bytes);
  if (sniffed !== undefined) return problem(plainProblem(sniffed === "empty" ? "empty-file" : sniffed));
  if (bytes.length > limits.bytes) return problem(tooLarge(bytes.length, limits.bytes));
  const { text } = decodeText(bytes);
  const kind = sniffText(text);
  if (kind === "empty") return problem(plainProblem("empty-file"));
  if (kind === "binary") return problem(plainProblem("binary"));
  const { format } = options;
  if (kind === "json") {
    if (format !== undefined && format !== "record" && format !== "juriscraper")
      return problem(plainProblem("not-a-docket"));
    const read = readJson(text, format);
    if (!read.ok) return problem(read.problem);
    const document = documentId(bytes);
    if (read.kind === "docket") return fromDocket(read.docket, document, "juriscraper/1", options);
    if (read.kind === "page") return fromEntries(read.page, document, "juriscraper/1", options);
    return { ok: true, document, ...read.written };
  }
  if (format === "record" || format === "juriscraper") return problem(plainProblem("not-json"));
  if (format === "csv" || (format === undefined && delimiterOf(text) !== undefined)) {
    const document = documentId(bytes);
    const read = readCsv(text, document);
    return read.ok ? { ok: true, document, ...read.written } : problem(read.problem);
  }
  if (kind === "text" && !/html/iu.test(input.mediaTypeHint ?? "")) return problem(recogniseText(text));
  return readMarkup(text, bytes, options);
}

function documentId(bytes: Uint8Array): SubjectId {
  return `document:${hashBytes(bytes)}`;
}

function readMarkup(text: string, bytes: Uint8Array, options: ReadOptions): ReadResult {
  if (isRecapXml(text)) {
    if (options.format === "pacer") return problem(plainProblem("not-a-docket"));
    const read = readRecapXml(text);
    return read.ok ? fromEntries(read.page, documentId(bytes), "recap-xml/1", options) : problem(read.problem);
  }
  if (options.format === "recap-xml") return problem(plainProblem("not-a-docket"));
  const xml = recogniseXml(text);
  if (xml !== undefined) return problem(xml);
  const tree = parseHtml(text);
  if (!tree.ok) return problem(tree.problem);
  const page = pageOf(tree.document);
  const other = recogniseOther(page);
  if (other === "case-summary" || other === "docket-history") {
    const read = readCasePage(page, other, text, receiptSecrets(text));
    return read.ok ? fromCasePage(read.page, documentId(bytes), "pacer/1", options) : problem(read.problem);
  }
  if (other !== undefined) return problem(other);
  if (page.hidesCharges) return problem(plainProblem("damaged-page"));
  const read = readDocket(page, receiptSecrets(text));
  return read.ok ? fromDocket(read.docket, documentId(bytes), "pacer/1", options) : problem(read.problem);
}

function fromDocket(docket: Docket, document: SubjectId, by: string, options: ReadOptions): ReadResult {
  const choices = docket.defendants.map(({ number, name }) => ({ number, initials: initialsOf(name) }));
  const [only, second] = docket.defendants;
  const client =
    options.defendant === undefined
      ? second === undefined
        ? only
        : undefined
      : docket.defendants.find((each) => each.number === options.defendant);
  if (client === undefined) {
    return problem(
      options.defendant === undefined ? whichDefendant(choices) : noSuchDefendant(options.defendant, choices),
    );
  }
  return { ok: true, document, ...writeDocket(docket, client, document, by) };
}

/** Entries that number their defendants are read as a docket; others tell of the case alone. */
function fromEntries(page: CasePage, document: SubjectId, by: string, options: ReadOptions): ReadResult {
  const docket = page.caption.expunged ? undefined : docketOfEntries(page);
  return docket === undefined ? fromCasePage(page, document, by, options) : fromDocket(docket, document, by, options);
}

function fromCasePage(page: CasePage, document: SubjectId, by: string, options: ReadOptions): ReadResult {
  const client = whosePage(page, options.defendant);
  if ("code" in client) return problem(client);
  return { ok: true, document, ...writeCasePage(page, client, document, by) };
}

function problem(found: ReadProblem): ReadResult {
  return { ok: false, problem: found };
}
