import { identityHistory, stateLaws, statementNamed } from "@setaside/law";
import { cautions, papers } from "../../src/public/help/papers.data.ts";
import type { LawTable, RecordOffice } from "../../src/public/help/papers.ts";
import { recordOfficeOf } from "./record-office.ts";

/** What the pages on papers and the questions' result need of the law, which itself is too large for a script. */
export function lawTable(): LawTable {
  return {
    fbiFee: feeIn(identityHistory.cost.text),
    confidence: Object.fromEntries([...papers, ...cautions].map(({ id, rests }) => [id, weakest(rests)])),
    offices: Object.fromEntries([...stateLaws()].map(([code, { law }]) => [code, recordOfficeOf(law)])),
  };
}

/** A module of the table; `npm run build:help` writes it. */
export function lawTableText(): string {
  const table = JSON.stringify(lawTable());
  return [
    "// Made by scripts/build-help.ts from the law package.",
    'import type { LawTable } from "../papers.ts";',
    `export const law: LawTable = JSON.parse(${JSON.stringify(table)});`,
    "",
  ].join("\n");
}

function feeIn(text: string): number {
  const [, dollars] = /\$(\d+)/.exec(text) ?? [];
  if (dollars === undefined) throw new Error(`no fee is said in: ${text}`);
  return Number(dollars);
}

const order: readonly RecordOffice["confidence"][] = ["recalled", "secondary", "verified"];

function weakest(names: readonly string[]): RecordOffice["confidence"] {
  const known = names.map((name) => statementNamed(name).confidence);
  return order.find((each) => known.includes(each)) ?? "recalled";
}
