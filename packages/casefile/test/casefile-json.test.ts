import fc from "fast-check";
import { expect, it } from "vitest";
import { assertion, type CasefileJson, casefileJson, logFromCasefile, logOf, undated } from "../src/index.ts";
import { log } from "./random.ts";

const copy = (file: CasefileJson) => JSON.parse(JSON.stringify(file)) as CasefileJson;

it("a casefile read back is the same log", () => {
  fc.assert(
    fc.property(log, (each) => {
      expect(logFromCasefile(copy(casefileJson(each)))).toEqual({ ok: true, log: each });
    }),
  );
});

it("a casefile in which anything was changed is refused, and the place named", () => {
  const source = { kind: "person", speaker: "attorney" } as const;
  const said = ["Rita Invented", "Rita Q. Invented"].map((value) =>
    assertion({ subject: "person", fact: "aliases", value, source, by: "key-1", at: undated, supersedes: [] }),
  );
  const whole = copy(casefileJson(logOf(said)));
  expect(logFromCasefile(whole).ok).toBe(true);
  const changes = [{ value: "Lola Invented" }, { by: "key-2" }, { supersedes: ["0"] }, { id: "0" }];
  for (const change of changes) {
    const assertions = whole.assertions.map((each, at) => (at === 1 ? { ...each, ...change } : each));
    const refused = logFromCasefile({ ...whole, assertions });
    expect(refused).toMatchObject({ ok: false, problems: [{ path: "/assertions/1" }] });
    expect(JSON.stringify(refused)).not.toContain("Invented");
  }
});

it.each([
  [null],
  [[]],
  [{ schema: "setaside.record/1" }],
  [{ schema: "setaside.casefile/1", assertions: [{ id: "x" }] }],
])("%j is no casefile", (json) => {
  expect(logFromCasefile(json).ok).toBe(false);
});
