import { describe, expect, it } from "vitest";
import {
  authoritiesFor,
  circuits,
  holdingIn,
  type Offense,
  offenseById,
  offenses,
} from "../../src/federal/offenses/index.ts";

function row(id: string): Offense {
  const offense = offenseById(id);
  if (offense === undefined) throw new Error(`no row ${id}`);
  return offense;
}

const roleOf = (id: string, authority: string) =>
  authoritiesFor(row(id)).find((each) => each.authority.id === authority)?.role;

describe("what binds in a circuit", () => {
  it("is the Supreme Court's answer in every circuit", () => {
    for (const circuit of circuits) {
      expect(holdingIn(row("18-1951-attempt"), circuit)?.answer).toBe("not");
      expect(holdingIn(row("18-1959-a-5-attempt"), circuit)?.answer).toBe("cov");
    }
  });

  it("is the circuit's own where it has one, and nothing elsewhere", () => {
    expect(holdingIn(row("18-2113-a-robbery"), "dc")?.answer).toBe("not");
    expect(holdingIn(row("18-2113-a-robbery"), "9")?.answer).toBe("cov");
    expect(holdingIn(row("18-2113-a-robbery"), "fed")).toBeUndefined();
    expect(holdingIn(row("18-1591-a-1"), "9")).toBeUndefined();
  });
});

describe("authorities of a row", () => {
  it("are all there, once each, holdings first", () => {
    for (const offense of offenses) {
      const found = authoritiesFor(offense);
      const ids = found.map((each) => each.authority.id);
      expect([...ids].sort(), offense.id).toEqual([...new Set(offense.authorities)].sort());
      const roles = found.map((each) => each.role);
      expect(roles.lastIndexOf("holding"), offense.id).toBeLessThan(
        roles.includes("reasoning") ? roles.indexOf("reasoning") : roles.length,
      );
    }
  });

  it.each([
    ["18-1361", "melaku-ca4-2022"],
    ["18-1591-a-1", "fuertes-ca4-2015"],
    ["18-1951-attempt", "taylor-scotus-2022"],
    ["18-2113-a-robbery", "burwell-cadc-2024"],
    ["18-1113-murder", "states-ca7-2023"],
    ["18-112", "alazo-dct-2023"],
  ])("%s was decided by %s", (id, authority) => {
    expect(roleOf(id, authority)).toBe("holding");
  });

  it.each([
    // Decided another section and listed for its reasoning.
    ["18-1592", "melaku-ca4-2022"],
    ["18-1591-a-2", "fuertes-ca4-2015"],
    ["18-2241-a", "walker-ca4-2019"],
    ["18-1951-conspiracy", "taylor-scotus-2022"],
    ["18-1201-a", "knight-ca6-2019"],
    // Sets the method, or supplies elements.
    ["18-1591-a-1", "mickey-ca9-2018"],
    ["18-1959-a-3-adw", "keene-ca4-2020"],
    // Its court is named on the row for another decision.
    ["18-1959-a-1-murder", "simmons-ca4-2021"],
    ["18-1962-c", "capers-ca2-2021"],
    // Left open by that court.
    ["18-2113-d", "burwell-cadc-2024"],
    // A recommendation.
    ["18-2261A-2", "johnson-dct-2024"],
    ["18-1343", "taylor-scotus-2022"],
  ])("%s was not decided by %s, which is a reason", (id, authority) => {
    expect(roleOf(id, authority)).toBe("reasoning");
  });

  it("carry the court's answer on this row, with its doubt and its form", () => {
    const answer = (id: string, authority: string) =>
      authoritiesFor(row(id)).find((each) => each.authority.id === authority)?.answer;
    expect(answer("18-1201-a", "jenkins-ca7-2017")).toEqual({ answer: "not", doubtful: true });
    expect(answer("18-1513-b", "bowen-ca10-2019")).toEqual({ answer: "not", doubtful: false, form: "property" });
    expect(answer("18-111-a-felony", "mcdaniel-ca4-2023")?.answer).toBe("not");
    expect(answer("18-111-b", "mcdaniel-ca4-2023")?.answer).toBe("cov");
  });

  it("are never called holdings on a row for which no court is named, district courts apart", () => {
    for (const offense of offenses) {
      if (Object.keys(offense.circuits).length > 0) continue;
      const held = authoritiesFor(offense).filter((each) => each.role === "holding");
      expect(
        held.every((each) => each.authority.court === "district"),
        offense.id,
      ).toBe(true);
    }
  });
});
