/**
 * Everything that can keep a document from being read, as a closed list. Each
 * code has one message for people: what it is, where, what to do next. No
 * problem ever holds a name, a file name or text of the document.
 */

/** One defendant of several, told apart without naming anybody. */
export interface DefendantChoice {
  readonly number: number;
  /** First letters of the name as printed, such as `J. E.` */
  readonly initials: string;
}

/** What a choice of defendant was asked for, with the choices. */
export type ReadProblem =
  | { readonly code: "which-defendant"; readonly message: string; readonly defendants: readonly DefendantChoice[] }
  | {
      readonly code: "no-such-defendant";
      readonly message: string;
      readonly asked: number;
      readonly defendants: readonly DefendantChoice[];
    }
  | { readonly code: "too-large"; readonly message: string; readonly bytes: number; readonly limit: number }
  | { readonly code: "invalid-csv"; readonly message: string; readonly problems: readonly FieldProblem[] }
  | { readonly code: "invalid-record"; readonly message: string; readonly problems: readonly FieldProblem[] }
  | { readonly code: PlainProblemCode; readonly message: string };

/** What is wrong in a record, by JSON Pointer, or in a table, by row and column; never a value. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** Problems that carry nothing but their message. */
export type PlainProblemCode = keyof typeof plainMessages;

/** Every code a `ReadProblem` can have. */
export type ReadProblemCode = ReadProblem["code"];

const plainMessages = {
  "empty-file":
    "The file is empty. Download the docket sheet again: in PACER, open the case, choose Docket Report, and save the page as HTML.",
  "too-deep":
    "The page nests tags far deeper than any court page does; it is damaged or was not made by a court. Download the docket sheet again.",
  "too-complex":
    "The page holds more elements than any docket sheet known. Ask PACER for a shorter range of entries and read the parts one by one.",
  pdf: "This is a PDF. PDF dockets can't be read yet: in PACER, choose Docket Report and save it as HTML, or type the case into a record by hand.",
  image:
    "This is a picture. Pictures of records can't be read yet: download the docket sheet as HTML, or type the case in by hand.",
  archive: "This is an archive (or an office document). Unpack it, or save the docket sheet from PACER as HTML.",
  binary: "This is not a text document. A docket sheet saved from PACER as HTML, or a record as JSON, can be read.",
  "civil-docket":
    "This is the docket of a civil case. It holds no criminal charges. If a criminal case is linked to it, download that case's docket sheet.",
  "bankruptcy-docket": "This is a bankruptcy docket. It holds no criminal charges.",
  "appellate-docket":
    "This is the docket of an appeal. Charges and how they ended are on the district court's docket sheet: download that one.",
  "all-defendants":
    "The page is about all defendants of the case and does not tell them apart. Say the client's number (--defendant N), or ask PACER for the page of that one defendant.",
  "select-a-case":
    "This is a list of cases to choose from, not a docket. Choose the criminal case (cr or mj) of the right defendant, run its Docket Report, and save that page.",
  "several-cases":
    "The number belongs to several cases. Choose the criminal one (cr or mj) with its office, run its Docket Report, and save that page.",
  "sealed-case":
    "The court's system answers that the case is sealed. The docket can be had from the court or from the counsel of that case.",
  "case-not-found":
    "The court's system answers that it found no such case. Check the court and the number, and ask again.",
  "case-being-opened":
    "The court was still opening this case when the page was printed. Download the docket sheet again later.",
  "incomplete-request":
    "The court's system answers that the request was incomplete. Open the case from the Query menu, choose Docket Report, and save the result.",
  "server-error": "This is a web server's error page, not a docket. Download the docket sheet again.",
  "damaged-page":
    "The page is damaged: charges stand inside a tag or comment that never ends, where nobody sees them. Download the docket sheet again.",
  "altered-page":
    "A browser extension has rewritten words of this page, so that its names and text can't be trusted. Switch the extension off and download the docket sheet again.",
  "notice-of-filing":
    "This is a notice of electronic filing (an e-mail). It lists no counts. Download the docket sheet of its case.",
  "text-docket":
    "This looks like the text of a docket sheet, without its tables. Counts and dispositions can't be told apart safely in it: save the docket sheet as HTML.",
  "not-a-docket":
    "This is not a criminal docket sheet. In PACER, open the criminal case, choose Docket Report, and save the page as HTML.",
  "no-case-number":
    "The page says it is a criminal docket, but its case number can't be read, so that charges could not be told apart. Download the docket sheet again.",
  "no-defendant":
    "The page is a criminal docket without a defendant's block. It was probably cut short or printed without party information: run the Docket Report again with parties and counts included.",
  "not-csv":
    "This is no table of charges: its first line must name the columns, such as court,docketNumber,statute,disposition.",
  "not-json": "The file begins like JSON but is not valid JSON. Export it again.",
  "unknown-json":
    "This JSON is neither a Setaside record (schema setaside.record/1) nor a docket as juriscraper, RECAP or CourtListener write it.",
} as const;

/** A problem that needs no data, with its message. */
export function plainProblem(code: PlainProblemCode): ReadProblem {
  return { code, message: plainMessages[code] };
}

/** Nobody guesses which of several defendants the client is. */
export function whichDefendant(defendants: readonly DefendantChoice[]): ReadProblem {
  const list = defendants.map((d) => `${d.number} (${d.initials})`).join(", ");
  return {
    code: "which-defendant",
    message: `The docket has ${defendants.length} defendants: ${list}. Say which one is the client (--defendant N).`,
    defendants,
  };
}

/** A defendant was asked for whom the docket does not have. */
export function noSuchDefendant(asked: number, defendants: readonly DefendantChoice[]): ReadProblem {
  const list = defendants.map((d) => `${d.number} (${d.initials})`).join(", ");
  return {
    code: "no-such-defendant",
    message: `The docket has no defendant ${asked}. It has: ${list}.`,
    asked,
    defendants,
  };
}

/** The document is larger than `limit` bytes. */
export function tooLarge(bytes: number, limit: number): ReadProblem {
  return {
    code: "too-large",
    message: `The file has ${Math.ceil(bytes / 1e6)} MB; at most ${Math.floor(limit / 1e6)} MB are read. Ask PACER for a shorter range of entries.`,
    bytes,
    limit,
  };
}

/** A record file that has not the shape of `setaside.record/1`: each fault with its place. */
export function invalidRecord(problems: readonly FieldProblem[]): ReadProblem {
  const list = problems.map(({ path, message }) => `${path === "" ? "(whole file)" : path}: ${message}`).join(" ");
  return { code: "invalid-record", message: `The record can't be read as it is. ${list}`, problems };
}

/** A table whose rows can't be read as they are: each fault with its row and column. */
export function invalidCsv(problems: readonly FieldProblem[]): ReadProblem {
  const list = problems.map(({ path, message }) => `${path === "" ? "(whole file)" : path}: ${message}`).join(" ");
  return { code: "invalid-csv", message: `The table can't be read as it is. ${list}`, problems };
}
