import { circuits, offenseById, offenses } from "@setaside/law";
import { rankOf } from "@setaside/logic";
import { describe, expect, it } from "vitest";
import { type Classification, classify, type OffenseToClassify } from "../src/index.ts";

function found(input: OffenseToClassify): Classification {
  const result = classify(input);
  if (!result.ok) throw new Error(result.problem);
  return result.classification;
}

const yes = { least: "yes", most: "yes" };
const no = { least: "no", most: "no" };

describe("a settled offense", () => {
  it("is level A where no row that it may be has force as an element", () => {
    const { level, crimeOfViolence, rows } = found({ statute: "21:846, 841(a)(1)" });
    expect(crimeOfViolence).toEqual(no);
    expect(level).toMatchObject({ possible: ["A"], openBy: [], A: yes, B: no, excluded: no, toConfirm: "attorney" });
    expect(rows.length).toBeGreaterThan(1);
  });

  it("is level B or excluded by whether a child was a victim, and open until that is known", () => {
    const murder = { statute: "18:1111", form: "completed" } as const;
    for (const childVictim of [true, false]) {
      const { level } = found({ ...murder, childVictim });
      expect(level[childVictim ? "B" : "excluded"]).toEqual(no);
    }
  });
});

describe("the clause that is not printed", () => {
  it("leaves every clause possible: the mild one is not chosen, nor the grave one", () => {
    const { level, rows, missing } = found({ statute: "18:111", form: "completed" });
    expect(rows.length).toBeGreaterThan(1);
    expect(level.possible).toContain("A");
    expect(level.possible).toContain("B");
    expect(missing.map(({ fact }) => fact)).toContain("charge.statute");
  });
});

describe("the form", () => {
  it("decides where the completed offense has force and the attempt has not", () => {
    const attempt = found({ statute: "18:1951(a) - Attempted robbery" });
    expect(attempt.given.form).toBe("attempt");
    const robbery = attempt.rows.find(({ id }) => id === "18-1951-robbery");
    expect(robbery?.crimeOfViolence).toEqual(no);
    const completed = found({ statute: "18:1951(a)", form: "completed" });
    expect(completed.rows.find(({ id }) => id === "18-1951-robbery")?.crimeOfViolence).toEqual(yes);
  });

  it("as given wins over the one that the words say", () => {
    expect(found({ statute: "18:1951(a) - Attempted robbery", form: "completed" }).given.form).toBe("completed");
  });
});

describe("the circuit", () => {
  it("is shown with what binds there, and narrows the answer", () => {
    const dc = found({ statute: "18:2113(a)", circuit: "dc", form: "completed", offenseDate: "2015" });
    const ninth = found({ statute: "18:2113(a)", circuit: "9", form: "completed", offenseDate: "2015" });
    const row = (each: Classification) => each.rows.find(({ id }) => id === "18-2113-a-robbery");
    expect(row(dc)?.inCircuit?.answer).toBe("not");
    expect(row(ninth)?.inCircuit?.answer).toBe("cov");
    expect(row(dc)?.crimeOfViolence).toEqual(no);
    expect(row(ninth)?.crimeOfViolence).toEqual(yes);
  });
});

describe("the predicate", () => {
  it("decides an offense that takes its answer from another, and its rows are shown as such", () => {
    const { rows, given } = found({ statute: "18:924(c)", predicate: "18:1951(a)", form: "completed" });
    expect(given.predicate).toBe("18:1951(a)");
    expect(rows.filter(({ as }) => as === "predicate").map(({ id }) => id)).toContain("18-1951-robbery");
  });

  it("outside the catalogue is for counsel, and said so", () => {
    const { remarks, missing } = found({ statute: "18:13", predicate: "a state robbery", form: "completed" });
    expect(remarks.map(({ code }) => code)).toContain("predicate-not-in-catalogue");
    expect(missing.map(({ fact }) => fact)).toContain("charge.predicateForce");
  });
});

describe("what is not in the catalogue", () => {
  it("stays wholly open, and is never taken for outside the Act", () => {
    const { crimeOfViolence, level, rows, remarks } = found({ statute: "18:9999" });
    expect(rows).toEqual([]);
    expect(crimeOfViolence).toEqual({ least: "no", most: "yes" });
    expect(level.possible).toEqual(["A", "B", "excluded"]);
    expect(remarks.map(({ code }) => code)).toEqual(["not-in-catalogue"]);
  });
});

describe("text that is no federal statute, or a date that is none", () => {
  it.each([
    [{ statute: "" }, /No federal statute/],
    [{ statute: "robbery" }, /18:2113\(a\)/],
    [{ statute: "Cal. Penal Code 647(b)" }, /No federal statute/],
    [{ statute: "18:1591", offenseDate: "yesterday" }, /date/],
  ])("%j is a problem that says how to write it", (input, message) => {
    const result = classify(input);
    expect(result.ok ? "" : result.problem).toMatch(message);
  });
});

describe("authorities", () => {
  it("are holdings only where they decided one of the rows, and each names its rows", () => {
    const { authorities, rows } = found({ statute: "18:1591(a)" });
    const ids = new Set(rows.map(({ id }) => id));
    expect(authorities.length).toBeGreaterThan(0);
    for (const each of authorities) {
      expect(each.rows.length).toBeGreaterThan(0);
      expect(each.rows.every((id) => ids.has(id))).toBe(true);
      if (each.role === "holding") expect(each.direction).not.toBe("method");
    }
    const roles = authorities.map(({ role }) => role);
    expect(roles).toEqual([...roles].sort());
  });
});

/** Hull of the rows' own answers must lie within the answer of the citation: nothing is lost by citing the section alone. */
it("a section's answer contains that of each of its rows", () => {
  const sections = new Set(offenses.map(({ title, section }) => `${title}:${section}`));
  let checked = 0;
  for (const statute of [...sections].filter((each) => !each.includes("CFR")).filter((_, at) => at % 9 === 0)) {
    const result = classify({ statute });
    if (!result.ok) continue;
    const { crimeOfViolence, rows } = result.classification;
    for (const { crimeOfViolence: own } of rows) {
      if (own === undefined) continue;
      checked += 1;
      expect(rankOf(crimeOfViolence.least), statute).toBeLessThanOrEqual(rankOf(own.least));
      expect(rankOf(crimeOfViolence.most), statute).toBeGreaterThanOrEqual(rankOf(own.most));
    }
  }
  expect(checked).toBeGreaterThan(20);
});

it("every circuit can be asked", () => {
  expect(offenseById("18-1951-robbery")).toBeDefined();
  for (const circuit of circuits) expect(found({ statute: "18:1951(a)", circuit }).given.circuit).toBe(circuit);
});
