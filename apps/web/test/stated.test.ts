import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CasefileLog, logOf } from "@setaside/casefile";
import { readDocument } from "@setaside/readers";
import { casefileOf, type Screen, screen } from "@setaside/relief";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Built, build } from "../../cli/test/built.ts";
import { factsFileText, noStatements } from "../src/findings/statements.ts";
import { notUnderstood, shownAnswer } from "../src/questions/shown-answer.ts";
import type { Statements } from "../src/reading/protocol.ts";
import { understood, withStatements } from "../src/reading/stated.ts";

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
): { screened: Screen; problems: readonly string[]; taken: Statements } {
  const before = screen(casefileOf(log), options);
  const { casefile, taken, problems } = withStatements(log, { ...noStatements, ...statements }, before);
  return { screened: screen(casefile, options), problems: problems.map(({ message }) => message), taken };
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

  it("that is refused costs no other statement, and is named", () => {
    const before = screen(casefileOf(dismissed), options);
    const charge = `charge:${before.charges[0]?.id}`;
    const good: Statements = {
      facts: { [charge]: { "nexus.timing": "during" }, "episode:e1": {} },
      conclusions: { "charge:*": { "victim-of-trafficking": true } },
    };
    const { casefile, taken, problems } = withStatements(
      dismissed,
      {
        facts: {
          ...good.facts,
          "charge:nowhere": { childVictim: true },
          [charge]: { "nexus.timing": "during", "a b": 1 },
        },
        conclusions: { ...good.conclusions, "case:x": { "direct-result": true }, [charge]: { "mens-rea": true } },
      },
      before,
    );
    expect(problems.map(({ subject, name }) => [subject, name]).sort()).toEqual(
      [
        ["charge:nowhere", undefined],
        [charge, "a b"],
        ["case:x", undefined],
        [charge, "mens-rea"],
      ].sort(),
    );
    expect(taken).toEqual(good);
    expect(casefile).toEqual(withStatements(dismissed, good, before).casefile);
    expect(casefile.conclusions).toHaveLength(1);
  });

  it("on an outcome that only the attorney knows of is said of its charge", () => {
    const charge = `charge:${screen(casefileOf(dismissed), options).charges[0]?.id}`;
    const { taken } = restated(dismissed, {
      facts: { [`outcome:${charge.slice(7)}/1`]: { by: "court" }, [charge]: { disposition: "dismissed" } },
    });
    expect(taken.facts).toEqual({ [charge]: { dismissedBy: "court", disposition: "dismissed" } });
  });
});

describe("saved answers", () => {
  let command: Built;
  beforeAll(() => {
    command = build();
  }, 120_000);
  afterAll(() => command.remove());

  const docket = fileURLToPath(new URL("../src/sample/nevada.html", import.meta.url));
  const bookedOnly = JSON.stringify({
    schema: "setaside.record/1",
    arrests: [{ id: "a1", date: "2019-03-12", district: "nvd", booked: ["21:844", "18:2113(a)"] }],
  });

  it.each([
    ["the invented docket", readFileSync(docket, "utf8"), "docket.html"],
    ["offenses booked without a case", bookedOnly, "record.json"],
  ])("on %s are read by the command line, with the same findings", (_, text, name) => {
    const read = readDocument({ bytes: new TextEncoder().encode(text) });
    if (!read.ok) throw new Error(read.problem.message);
    const log = logOf(read.assertions);
    const before = screen(casefileOf(log), options);
    const charges = before.charges.map(({ id }) => `charge:${id}`);
    const facts = Object.fromEntries(
      charges.map((each) => [each, { "nexus.timing": "during", predicate: "gibberish" }]),
    );
    const outcomes = Object.fromEntries(
      before.charges
        .filter(({ disposition }) => disposition === "dismissed")
        .map(({ id }) => [`outcome:${id}/1`, { by: "government" }]),
    );
    const stated = withStatements(
      log,
      {
        facts: { ...facts, ...outcomes, "episode:e1": { acts: ["recruit"] }, person: { birthDate: "2001-02-31" } },
        conclusions: { [charges[0] ?? ""]: { "direct-result": true }, "charge:*": { "victim-of-trafficking": false } },
      },
      before,
    );
    expect(stated.problems).toEqual([]);
    const after = screen(stated.casefile, options);
    const { taken: saved, problems } = understood(stated, after);
    // A date that is none is remarked beside its question; of the offense only this tells.
    expect(problems.map(({ subject, name: fact }) => [subject, fact])).toEqual(
      charges.map((each) => [each, "predicate"]),
    );
    expect(saved.facts[charges[0] ?? ""]).toMatchObject({ "nexus.timing": "during" });
    expect(saved.facts.person).toBeUndefined();
    const [document, file] = [join(command.folder, name), join(command.folder, `${name}.facts.json`)];
    writeFileSync(document, text);
    writeFileSync(file, factsFileText(saved));
    const ran = command.run(["screen", document, "--facts", file, "--as-of", options.lawDate, "--json"]);
    expect(ran.error).toBe("");
    const printed = JSON.parse(ran.out) as Screen;
    const verdicts = ({ charges: c, arrests: a }: Screen) =>
      [...c, ...a].flatMap((each) =>
        each.findings.map(({ subject, relief, least, most }) => [subject, relief, least, most]),
      );
    expect(verdicts(printed)).toEqual(verdicts(after));
    expect(verdicts(after)).not.toEqual(verdicts(before));
  });
});

describe("an answer in words", () => {
  const words = { label: "", question: "", why: "", answers: { during: "During it" }, papers: [] };

  it.each([
    ["during", "During it"],
    ["constructor", "constructor"],
    ["__proto__", "__proto__"],
    [["during", "toString"], "During it, toString"],
  ])("%j", (value, shown) => {
    expect(shownAnswer(value, words)).toBe(shown);
  });
});
