import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { merge } from "@setaside/casefile";
import { type Screen, screen } from "@setaside/relief";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Built, build } from "../../cli/test/built.ts";
import { addDocuments, type Documents, logOfDocuments, logOfHand, savedText } from "../src/reading/documents.ts";
import { type Stated, understood, withStatements } from "../src/reading/stated.ts";
import { sample } from "../src/sample/sample.ts";
import type { Work } from "../src/work/work.ts";

const lawDate = "2026-11-21";

async function opened(...files: readonly (Blob | "sample")[]): Promise<{ documents: Documents; work: Work }> {
  const added = await addDocuments([], files, {});
  if (!added.ok || added.work === undefined) throw new Error("the work was not opened");
  return { documents: added.documents, work: added.work };
}

function found(documents: Documents, work: Work): { stated: Stated; screened: Screen } {
  const log = merge(logOfDocuments(documents), logOfHand(work).log);
  const stated = withStatements(log, work.statements, screen({ log, conclusions: [], wildcard: {} }, { lawDate }));
  return { stated, screened: screen(stated.casefile, { lawDate }) };
}

function saved(documents: Documents, work: Work): string {
  const { stated, screened } = found(documents, work);
  return savedText(documents, work, understood(stated, screened).taken);
}

describe("the invented record", () => {
  it("shows every kind of answer", async () => {
    const { documents, work } = await opened("sample");
    const { screened, stated } = found(documents, work);
    expect(stated.problems).toEqual([]);
    expect(screened.remarks).toEqual([]);
    const all = [...screened.charges, ...screened.arrests].flatMap(({ findings }) =>
      findings.map(({ least, most }) => `${least}..${most}`),
    );
    for (const answer of ["yes..yes", "no..no", "arguable..arguable", "no..yes"]) expect(all).toContain(answer);
  });
});

describe("work that was saved", () => {
  let command: Built;
  beforeAll(() => {
    command = build();
  });
  afterAll(() => command.remove());

  it("opens as it was: documents with their passages, the record by hand, facts and conclusions", async () => {
    const { documents, work } = await opened("sample");
    const more: Work = {
      ...work,
      statements: {
        ...work.statements,
        conclusions: {
          "charge:azd:2:14-cr-09004:1:1": { "direct-result": { value: true, why: "The plea colloquy." } },
        },
      },
      calendar: {
        motions: [{ id: "m1", relief: "us/vacate-conviction-level-a", court: "azd", events: { filed: "2026-06-03" } }],
        closures: [],
      },
    };
    const again = await opened(new Blob([saved(documents, more)]));
    expect(again.work).toEqual(more);
    expect(again.documents.map(({ source }) => source)).toEqual(documents.map(({ source }) => source));
    expect(found(again.documents, again.work).screened).toEqual(found(documents, more).screened);
  });

  it("keeps what could not be understood, as it was typed", async () => {
    const { documents } = await opened("sample");
    const typed: Work = {
      ...sample.work,
      statements: { facts: { "charge:azd:2:14-cr-09004:1:1": { offenseDate: "last spring" } }, conclusions: {} },
    };
    const again = await opened(new Blob([saved(documents, typed)]));
    expect(again.work.statements).toEqual(typed.statements);
  });

  it("is a file that the command line screens alike", async () => {
    const { documents, work } = await opened("sample");
    const file = join(command.folder, "setaside-work.json");
    writeFileSync(file, saved(documents, work));
    const ran = command.run(["screen", file, "--as-of", lawDate, "--json"]);
    expect(ran.error).toBe("");
    const { charges, arrests } = JSON.parse(ran.out);
    const { screened } = found(documents, work);
    expect({ charges, arrests }).toEqual(
      JSON.parse(JSON.stringify({ charges: screened.charges, arrests: screened.arrests })),
    );
  });

  it("that was changed after it was saved is refused whole", async () => {
    const { documents, work } = await opened("sample");
    const text = saved(documents, work).replaceAll("Aggravated Identity Theft", "Jaywalking");
    const added = await addDocuments(documents, [new Blob([text])], {});
    expect(added.ok).toBe(false);
    const file = join(command.folder, "changed.json");
    writeFileSync(file, text);
    const ran = command.run(["screen", file]);
    expect(ran.status).toBe(1);
    expect(ran.error).toContain("changed after it was written");
  });
});
