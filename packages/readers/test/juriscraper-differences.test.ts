import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../test/needs.ts";
import { type Reading, readingOf } from "./reading.ts";

const folder = `${sharedFolder}data/pacer-dockets/criminal/`;
const text = readFileSync(
  fileURLToPath(new URL("../../../docs/readers/juriscraper-differences.md", import.meta.url)),
  "utf8",
);

/** Rows of the document's first table: docket, four numbers, reason. */
const table = text.split("\n").flatMap((line) => {
  const [docket = "", ...cells] = line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
  return /^[a-z]+_\d/u.test(docket) ? [{ docket, numbers: cells.slice(0, 4).map(Number), reason: cells[4] ?? "" }] : [];
});

interface Juriscraper {
  readonly parties: readonly {
    readonly criminal_data?: { readonly counts: readonly unknown[]; readonly complaints: readonly unknown[] };
  }[];
}

function numbersOf(read: Reading): readonly [number, number] {
  const { summary } = read.result;
  return summary.kind === "criminal-docket" ? [summary.counts, summary.complaints] : [-1, -1];
}

/** Facts of the charges that both forms can state. */
function charges(read: Reading): Readonly<Record<string, unknown>> {
  const kept = read.result.assertions.filter((each) => each.subject.startsWith("charge:"));
  return Object.fromEntries(kept.map((each) => [`${each.subject} ${each.fact}`, each.value]));
}

it("a difference in the table has a reason, and a reason a difference", () => {
  expect(table).toHaveLength(15);
  for (const { numbers, reason } of table)
    expect(numbers[0] === numbers[2] && numbers[1] === numbers[3]).toBe(reason === "");
});

describe.skipIf(!needs.sharedData)("the table of differences is that of the files", () => {
  for (const { docket, numbers } of table) {
    it(docket, () => {
      const theirs = JSON.parse(readFileSync(`${folder}${docket}.juriscraper.json`, "utf8")) as Juriscraper;
      const data = theirs.parties.flatMap((party) => (party.criminal_data === undefined ? [] : [party.criminal_data]));
      const counts = data.reduce((sum, each) => sum + each.counts.length, 0);
      const complaints = data.reduce((sum, each) => sum + each.complaints.length, 0);
      const page = readingOf(`${folder}${docket}.html`);
      expect([counts, complaints, ...numbersOf(page)]).toEqual(numbers);
      const json = readingOf(`${folder}${docket}.juriscraper.json`);
      expect(charges(json)).toEqual(charges(page));
      expect(json.result.coverage.lost).toBe(0);
    });
  }
});
