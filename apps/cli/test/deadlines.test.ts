import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deadlinesSchema } from "../src/schema/deadlines.ts";
import { type Built, build } from "./built.ts";

let setaside: Built;
beforeAll(() => {
  setaside = build();
});
afterAll(() => setaside.remove());

function outOf(...args: string[]): string {
  const { status, out, error } = setaside.run(["deadlines", ...args]);
  expect([status, error], args.join(" ")).toEqual([0, ""]);
  return out;
}

function mistake(code: number, ...args: string[]): string {
  const { status, out, error } = setaside.run(["deadlines", ...args]);
  expect([status, out], args.join(" ")).toEqual([code, ""]);
  return error;
}

const filed = ["--relief", "vacate", "--event", "filed=2026-06-03"];

describe("deadlines", () => {
  it("gives each date with its computation, the safe one marked, and what to look at", () => {
    const text = outOf(...filed, "--court", "mad");
    expect(text).toMatch(/^Vacate a level A conviction · District of Massachusetts$/m);
    expect(text).toMatch(/Friday 3 July 2026 {2}safe\n {4}Day 30 after Wednesday 3 June 2026/);
    expect(text).toMatch(/Monday 6 July 2026 {2}the likelier/);
    expect(text).toMatch(/◐§ secondary § 3771A\(b\)\(3\)\(A\)\(i\)/);
    expect(text).toMatch(/No three days are added for mail/);
    expect(text).toContain("Legal information for an attorney to confirm.");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("speaks Spanish where it is asked to", () => {
    const text = outOf(...filed, "--lang", "es");
    expect(text).toContain("viernes 3 de julio de 2026  segura");
    expect(text).toContain("Información legal que un abogado debe confirmar.");
  });

  it("prints JSON of its schema, in either language and with everything given", () => {
    const everything = [
      ...["--event", "amended=2026-06-10", "--event", "opposed=2026-07-10", "--event", "hearing=2026-09-14"],
      ...["--event", "entered=2026-10-28", "--opposition", "partial", "--court", "txsd"],
      ...["--closed", "2026-07-20", "--inaccessible", "2026-07-27..2026-07-28"],
    ];
    for (const language of ["en", "es"]) {
      const printed = JSON.parse(outOf(...filed, ...everything, "--lang", language, "--json"));
      expect(deadlinesSchema.parse(printed)).toEqual(printed);
      expect(printed.clocks.every(({ state }: { readonly state: string }) => state === "running")).toBe(true);
    }
  });

  it.each([
    ["expunge-a", "us/expunge-arrest-level-a"],
    ["us/expunge-arrest", "us/expunge-arrest"],
    ["sentence-reduction", "us/sentence-reduction"],
    ["first-offender", "us/first-offender-expungement"],
  ])("takes the relief as %s", (name, id) => {
    expect(JSON.parse(outOf("--relief", name, "--json")).relief.id).toBe(id);
  });
});

describe("the calendar file", () => {
  it("is written for its owner alone, names nothing, and is not replaced unless forced", () => {
    const path = join(setaside.folder, "dates.ics");
    outOf(...filed, "--ics", path);
    const text = readFileSync(path, "utf8");
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toMatch(/SUMMARY:Date to check 1\r\n/);
    expect(text).not.toMatch(/vacat|convict|motion|court|government|3771|DESCRIPTION|VALARM/i);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(mistake(1, ...filed, "--ics", path)).toMatch(/There is a file.*--force/);
    writeFileSync(path, "kept");
    outOf(...filed, "--ics", path, "--force", "--name", "Call", "--detail");
    expect(readFileSync(path, "utf8")).toMatch(/SUMMARY:Call 1\r\n[\s\S]*DESCRIPTION:/);
  });
});

describe("mistakes", () => {
  it("an unknown relief lists those there are", () => {
    const message = mistake(1, "--relief", "vacation");
    for (const name of ["vacate", "expunge-b", "us/sentence-reduction"]) expect(message).toContain(name);
  });

  it.each([
    [["--relief", "vacate", "--event", "filed=2026-02-30"], 2, /Write the day of the event/],
    [["--relief", "vacate", "--event", "fled=2026-06-03"], 2, /Events: filed, amended/],
    [["--relief", "vacate", "--event", "filed=2026-06-03", "--event", "filed=2026-06-04"], 2, /given twice/],
    [["--relief", "vacate", "--closed", "2026-07-06..2026-07-01"], 2, /the earlier first/],
    [["--relief", "vacate", "--opposition", "loud"], 2, /Allowed choices/],
    [["--event", "filed=2026-06-03"], 2, /--relief/],
    [["--relief", "vacate", "--event", "filed=2025-06-03"], 1, /lies before Friday 23 January 2026/],
    [["--relief", "vacate", "--court", "xyz"], 1, /PACER id/],
    [[...filed, "--event", "opposed=2026-06-01"], 1, /Check both dates/],
    [["--relief", "us-tx/nothing"], 1, /us-tx\/tx-gov-411\.0728/],
    [["--relief", "us-ca/ca-penal-236.14", "--event", "opposed=2026-06-03"], 1, /filed, served/],
  ] as const)("%j ends with %i", (args, code, message) => {
    expect(mistake(code, ...args)).toMatch(message);
  });

  it("a wrong date writes no calendar", () => {
    const path = join(setaside.folder, "none.ics");
    mistake(1, "--relief", "vacate", "--event", "filed=2025-06-03", "--ics", path);
    expect(existsSync(path)).toBe(false);
  });
});
