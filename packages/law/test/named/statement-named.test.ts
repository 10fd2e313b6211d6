import {
  chargeReliefs,
  immigrationRules,
  isStatementName,
  questions,
  recordQuestions,
  stateLaws,
  statementDigest,
  statementNamed,
} from "@setaside/law";
import { nodesOf } from "@setaside/logic";
import { describe, expect, it } from "vitest";
import { kebab, namesIn, ofList } from "../../src/named/names.ts";
import { digestOf } from "../../src/review/canonical.ts";

describe("statements by name", () => {
  it("finds what a relief says, and each element of its rule by the element's own name", () => {
    expect(statementNamed("us/vacate-conviction-level-a#convicted").text).toContain("convicted");
    expect(statementNamed("us/trial-defense#duress").citation).toBe("18 U.S.C. § 28(b)");
    for (const relief of chargeReliefs) {
      expect(statementNamed(`${relief.id}#who`)).toBe(relief.who);
      for (const node of nodesOf(relief.expression)) {
        if (node.kind === "element") expect(isStatementName(`${relief.id}#${node.id}`), node.id).toBe(true);
      }
    }
  });

  it("finds what the Act, the procedure, the periods and immigration law say", () => {
    expect(statementNamed("us/motion#no-deadline").text).toContain("no deadline");
    expect(statementNamed("us/clock#C15").text).toContain("15 days");
    expect(statementNamed("us/silence#original-case-not-sealed").kind).toBe("analysis");
    expect(statementNamed("us/procedure#re-check").citation).toContain("28 C.F.R.");
    expect(statementNamed("us/trafficking#coercion").confidence).toBe("verified");
    for (const { id, follows, confidence } of immigrationRules) {
      const ground = statementNamed(`us/immigration#${id}`);
      expect(ground.text).toContain(follows);
      expect(ground.confidence).toBe(confidence);
    }
  });

  it("finds what a state's law says, in its text in force", () => {
    const vacatur = statementNamed("us-ca/ca-penal-236.14#effect");
    expect(vacatur.citation).toContain("236.14");
    // The finding on distancing was repealed in 2023: only the text in force is named.
    expect(isStatementName("us-ca/ca-penal-236.14#lacked-intent")).toBe(true);
    expect(isStatementName("us-ca/ca-penal-236.14#good-faith-distancing")).toBe(false);
    for (const code of stateLaws().keys()) expect(isStatementName(`us-${code.toLowerCase()}#record-how`)).toBe(true);
  });

  it("finds why each fact is asked", () => {
    for (const path of [...Object.keys(questions), ...Object.keys(recordQuestions)])
      expect(isStatementName(`question#${path}`), path).toBe(true);
    expect(statementNamed("question#charge.disposition").text).toContain("how each charge ended");
  });

  it("has no statement of a name that nothing has", () => {
    expect(isStatementName("us/motion#none")).toBe(false);
    expect(() => statementNamed("us/motion#none")).toThrow("us/motion#none");
  });

  it("tells statements apart by what they say, not by the day they were looked up", () => {
    const said = statementNamed("us/motion#no-fee");
    expect(statementDigest("us/motion#no-fee")).toBe(digestOf({ ...said, lastChecked: "1999-01-01" }));
    expect(statementDigest("us/motion#no-fee")).not.toBe(digestOf({ ...said, confidence: "recalled" }));
    expect(statementDigest("us/motion#no-fee")).not.toBe(digestOf({ ...said, text: `${said.text} Perhaps.` }));
  });

  it("names the items of a list by their place, and keys as words", () => {
    const [one, two] = [statementNamed("us/motion#no-fee"), statementNamed("us/motion#sealed")];
    expect(namesIn("us/x", ofList("limit", [one, two])).map(([name]) => name)).toEqual(["us/x#limit", "us/x#limit-2"]);
    expect(kebab("silenceIsNoGrant")).toBe("silence-is-no-grant");
    expect(kebab("excluded offense (a label of ours)")).toBe("excluded-offense");
  });
});
