import { type CasefileLog, logOf } from "@setaside/casefile";
import { readDocument } from "@setaside/readers";
import { casefileOf, type Screen, screen } from "@setaside/relief";
import { describe, expect, it } from "vitest";
import { notUnderstood } from "../src/findings/question.tsx";
import { noStatements } from "../src/findings/statements.ts";
import type { Statements } from "../src/reading/protocol.ts";
import { withStatements } from "../src/reading/stated.ts";

const options = { lawDate: "2026-11-21" };

function logFrom(record: object): CasefileLog {
  const read = readDocument({
    bytes: new TextEncoder().encode(JSON.stringify({ schema: "setaside.record/1", ...record })),
  });
  if (!read.ok) throw new Error(read.problem.message);
  return logOf(read.assertions);
}

function restated(
  log: CasefileLog,
  statements: Partial<Statements>,
): { screened: Screen; problems: readonly string[] } {
  const before = screen(casefileOf(log), options);
  const { casefile, problems } = withStatements(log, { ...noStatements, ...statements }, before);
  return { screened: screen(casefile, options), problems };
}

const dismissed = logFrom({
  cases: [
    {
      court: "nvd",
      docketNumber: "2:19-cr-09003",
      charges: [{ count: { number: 1, suffix: "", list: "pending" }, statutes: [], disposition: "dismissed" }],
    },
  ],
});

describe("what the attorney states, laid over what was read", () => {
  it("changes nothing when nothing is stated", () => {
    expect(restated(dismissed, {}).screened).toEqual(screen(casefileOf(dismissed), options));
  });

  it("on who dismissed is written into the charge’s outcomes", () => {
    const [charge] = screen(casefileOf(dismissed), options).charges;
    const { casefile, problems } = withStatements(
      dismissed,
      { facts: { [`outcome:${charge?.id}/1`]: { by: "government" } }, conclusions: {} },
      screen(casefileOf(dismissed), options),
    );
    expect(problems).toEqual([]);
    const outcomes = casefile.log.assertions.filter(({ fact }) => fact === "outcomes").map(({ value }) => value);
    expect(outcomes).toContainEqual([{ class: "dismissed", by: "government" }]);
    expect(
      restated(dismissed, { facts: { [`outcome:${charge?.id}/1`]: { by: "court" } } }).screened.charges,
    ).toHaveLength(1);
  });

  it("on one offense booked keeps the others of the arrest", () => {
    const log = logFrom({
      arrests: [{ id: "a1", date: "2019-03-12", district: "nvd", booked: ["21:844", "18:2113(a)"] }],
    });
    const before = screen(casefileOf(log), options);
    const ids = before.arrests[0]?.charges ?? [];
    expect(ids).toHaveLength(2);
    const { screened, problems } = restated(log, { facts: { [`charge:${ids[0]}`]: { childVictim: false } } });
    expect(problems).toEqual([]);
    expect(screened.arrests[0]?.charges).toEqual(ids);
    expect(screened.charges.map(({ level }) => level)).toEqual(before.charges.map(({ level }) => level));
  });

  it("for all charges reaches an arrest of which no charge is recorded", () => {
    const log = logFrom({ arrests: [{ id: "a1", date: "2019-03-12", district: "nvd" }] });
    const { screened } = restated(log, { conclusions: { "charge:*": { "victim-of-trafficking": false } } });
    const [finding] = screened.arrests[0]?.findings ?? [];
    expect([finding?.least, finding?.most]).toEqual(["no", "no"]);
  });

  it("in a form that is not understood is left unknown, and said where it was typed", () => {
    const charge = `charge:${screen(casefileOf(dismissed), options).charges[0]?.id}`;
    const facts = { [charge]: { offenseDate: "2014-13" }, person: { birthDate: "2001-02-31" } };
    const { screened } = restated(dismissed, { facts });
    expect(notUnderstood(screened, [charge], "offenseDate")).toHaveLength(1);
    expect(notUnderstood(screened, ["person"], "birthDate")).toHaveLength(1);
    expect(notUnderstood(screened, [charge], "form")).toEqual([]);
  });

  it("that no reader of facts takes comes back in words, and the findings stay", () => {
    const { screened, problems } = restated(dismissed, { facts: { "charge:nowhere": { childVictim: true } } });
    expect(problems.join()).toContain("no charge with this id");
    expect(screened).toEqual(screen(casefileOf(dismissed), options));
  });
});
