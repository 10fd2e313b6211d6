import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type DocumentInput, type ReadOptions, readDocument } from "@setaside/readers";
import { docketPage } from "../packages/readers/test/docket-page.ts";

/** A docket to be read. Its name is a file's or a size, never a person's. */
export interface DocketFile extends DocumentInput {
  readonly options: ReadOptions;
}

/** Real dockets where the research folder is beside the checkout, else the three of invented people. */
export function docketFiles(root: string): { readonly source: string; readonly files: readonly DocketFile[] } {
  const real = `${root}/../shared/data/pacer-dockets/criminal`;
  const folder = existsSync(real) ? real : `${root}/packages/readers/test/fixtures`;
  const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return {
    source: folder === real ? "real dockets" : "the fixtures, for want of ../shared/data",
    files: names.map((name) => withDefendant({ bytes: readFileSync(`${folder}/${name}`) })),
  };
}

/** Of several defendants the first: which one is the client makes no difference to the time. */
function withDefendant(input: DocumentInput): DocketFile {
  const read = readDocument(input);
  const first = !read.ok && "defendants" in read.problem ? read.problem.defendants?.[0]?.number : undefined;
  return { ...input, options: first === undefined ? {} : { defendant: first } };
}

/** The same sheet printed without its docket entries. */
export function withoutEntries(file: DocketFile): DocketFile {
  const text = new TextDecoder("latin1").decode(file.bytes);
  const heading = text.search(/Docket Text/i);
  if (heading < 0) return file;
  const start = text.lastIndexOf("<table", heading) >= 0 ? text.toLowerCase().lastIndexOf("<table", heading) : heading;
  const end = text.toLowerCase().indexOf("</table>", heading);
  if (end < 0) return file;
  const kept = text.slice(0, start) + text.slice(end + "</table>".length);
  return { ...file, bytes: Uint8Array.from(kept, (character) => character.charCodeAt(0)) };
}

/** A made-up docket of about so many bytes: a count and its entries for every 100 kB, the rest more entries. */
export function syntheticDocket(megabytes: number): DocketFile {
  const entryText =
    "MINUTE ENTRY for proceedings held before the court as to Defendant (1). Change of plea hearing continued. " +
    "Defendant remains on bond. Status report due in thirty days. ".repeat(6);
  const entries = Math.round((megabytes * 1e6) / (entryText.length + 85));
  const text = docketPage({
    defendants: [
      {
        ended: Array.from({ length: Math.max(1, megabytes * 10) }, (_, at) => [
          "21:841(a)(1) POSSESSION WITH INTENT TO DISTRIBUTE",
          `(${at + 1})`,
          "Dismissed on motion of the government",
        ]),
      },
    ],
    entries: Array.from({ length: entries }, (_, at) => ["03/04/2019", String(at + 1), entryText]),
  });
  return { bytes: new TextEncoder().encode(text), options: {} };
}

/** Reads a docket, or says why not: a benchmark of a refusal would measure nothing. */
export function mustRead(file: DocketFile) {
  const read = readDocument(file, file.options);
  if (!read.ok) throw new Error(`a docket is not read: ${read.problem.code}`);
  return read;
}
