import { merge } from "@setaside/casefile";
import { effects, immigrationRules, orderWording } from "@setaside/law";
import { describe, expect, it } from "vitest";
import { avoidInOrder, immigrationFor, questionsFor, screen } from "../../src/index.ts";
import { lawDate, oneCase, withFacts } from "../a-record.ts";
import { casefileOfKnown } from "./cases.data.ts";

const convicted = {
  charge: { disposition: "convicted" },
  facts: { imprisonmentImposed: true, imprisonmentServed: true },
};
const shownFor = (noncitizen: unknown) =>
  immigrationFor(casefileOfKnown({ ...convicted, person: { noncitizen } }), { lawDate });

describe("who is shown advisories on immigration", () => {
  it("a noncitizen, and who may be one; nothing is certain of the latter but the gate", () => {
    expect([shownFor(true).shown, shownFor(true).client]).toEqual([true, "noncitizen"]);
    const unsure = shownFor(null);
    expect([unsure.shown, unsure.client]).toEqual([true, "may-be-noncitizen"]);
    expect(unsure.gate?.id).toBe("IMM-01");
    const certain = unsure.advisories.filter(({ applies }) => applies === "applies").map(({ id }) => id);
    expect(certain).toEqual(["IMM-01"]);
    for (const { id, missing } of unsure.advisories) {
      if (id !== "IMM-01")
        expect(
          missing.map(({ fact }) => fact),
          id,
        ).toContain("person.noncitizen");
    }
    expect(unsure.advisories.map(({ id }) => id).sort()).toEqual(
      shownFor(true)
        .advisories.map(({ id }) => id)
        .sort(),
    );
  });

  it("who is said to be both", () => {
    const open = oneCase({ statute: "18:371", disposition: "convicted" });
    const said = (noncitizen: boolean) => withFacts(open, { facts: { person: { noncitizen } } });
    const both = { ...open, log: merge(said(true).log, said(false).log) };
    const { client, shown } = immigrationFor(both, { lawDate });
    expect([client, shown]).toEqual(["may-be-noncitizen", true]);
  });

  it("not a citizen: one sentence and nothing else", () => {
    const { shown, advisories, gate, order, because } = shownFor(false);
    expect([shown, advisories, gate, order.avoid, order.choice]).toEqual([false, [], null, [], null]);
    expect(because).toMatch(/citizen/);
    const { charges } = screen(casefileOfKnown({ ...convicted, person: { noncitizen: false } }), { lawDate });
    const kinds = charges.flatMap(({ findings }) =>
      findings.flatMap((each) => each.advisories.map(({ kind }) => kind)),
    );
    expect(kinds).toContain("confirm");
    expect(kinds).not.toContain("immigration");
  });
});

describe("the order in which they are shown", () => {
  it("is what harms, what does not help, the gate, duties, cautions, arguments, what helps", () => {
    const ranks = shownFor(true).advisories.map(({ effect }) => effects.indexOf(effect));
    expect(new Set(ranks).size).toBe(effects.length);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it("stands beside a finding too, before everything else that is to be weighed", () => {
    const { charges } = screen(casefileOfKnown(convicted), { lawDate });
    for (const { advisories, most, relief } of charges.flatMap(({ findings }) => findings)) {
      const kinds = advisories.map(({ kind }) => kind);
      const last = kinds.lastIndexOf("immigration");
      expect(
        kinds.slice(0, last + 1).every((kind) => kind === "immigration"),
        relief,
      ).toBe(true);
      expect(last >= 0, relief).toBe(most !== "no");
    }
    const reduction = charges[0]?.findings.find(({ relief }) => relief === "us/sentence-reduction");
    expect(reduction?.advisories[0]).toMatchObject({
      kind: "immigration",
      id: "IMM-40",
      effect: "no-help",
      strength: "argued",
      circuits: ["BIA/AG nationwide"],
    });
    expect(reduction?.advisories.map(({ id }) => id)).not.toContain("IMM-14");
  });

  it("gives the reason of a circuit to those in it: the 5th has a warning, the 9th an argument", () => {
    const inCircuit = (removalCircuit: string, court: string) => {
      const { charges } = screen(casefileOfKnown({ ...convicted, court, person: { removalCircuit } }), { lawDate });
      return charges[0]?.findings[0]?.advisories.map(({ id }) => id) ?? [];
    };
    const fifth = inCircuit("5", "txsd");
    expect([fifth.includes("IMM-16"), fifth.includes("IMM-20"), fifth.includes("IMM-21")]).toEqual([true, false, true]);
    const ninth = inCircuit("9", "casd");
    expect([ninth.includes("IMM-16"), ninth.includes("IMM-20"), ninth.includes("IMM-21")]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("where they belong", () => {
  it("order, declaration, disclosure, reason to believe, waivers", () => {
    const drugs = { charge: { statute: "21:841(a)(1)", disposition: "convicted" }, arrested: true };
    const { order, declaration, disclosure, reasonToBelieve, waivers } = immigrationFor(casefileOfKnown(drugs), {
      lawDate,
    });
    expect(disclosure).toEqual(["IMM-31", "IMM-22", "IMM-30"]);
    expect(reasonToBelieve).toEqual(["IMM-60", "IMM-61", "IMM-63", "IMM-64", "IMM-62"]);
    expect(waivers).toEqual(["IMM-72", "IMM-70", "IMM-71", "IMM-73"]);
    expect(declaration.slice(0, 3)).toEqual(["IMM-60", "IMM-50", "IMM-53"]);
    expect(order.advisories).toContain("IMM-19");
    expect(order.choice?.options.map(({ id }) => id)).toEqual(["statutory-only", "constitutional-and-statutory"]);
  });

  it("offers no choice of grounds where nothing can be vacated", () => {
    const acquitted = casefileOfKnown({ charge: { disposition: "acquitted" } });
    expect(immigrationFor(acquitted, { lawDate }).order.choice).toBeNull();
  });

  it("never tells anybody that an arrest may be denied", () => {
    for (const { follows, action } of immigrationRules) {
      expect(`${follows} ${action}`).not.toMatch(/(?<!not tell a client they )may (?:answer no|deny)/i);
    }
  });
});

describe("words to keep out of an order", () => {
  const found = (text: string) => avoidInOrder(text).map((each) => each.found);

  it.each([
    "The movant has been fully rehabilitated.",
    "in light of her REHABILITATION",
    "his good conduct\nsince release",
    "relief will prevent hardship to her children",
    "vacated to avoid deportation",
    "she would otherwise be deported",
    "is subject to removal proceedings",
    "because of the immigration consequences of the plea",
    "in the interests of justice",
    "the sentence is amended nunc  pro tunc",
  ])("finds them in: %s", (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it("finds each phrase of the law's own list, and says where, why and by which rule", () => {
    for (const { words } of orderWording.avoid) expect(found(words).length, words).toBeGreaterThan(0);
    const [first] = avoidInOrder("It is so ordered: rehabilitation.");
    expect(first).toMatchObject({ found: "rehabilitation", index: 18, rules: ["IMM-13", "IMM-19"] });
    expect(first?.because).toMatch(/still a conviction/);
  });

  it("finds nothing in the wording that the law prefers, or allows at a risk", () => {
    for (const { words } of [...orderWording.prefer, ...orderWording.optional]) expect(found(words), words).toEqual([]);
    expect(found("All references are removed from official records.")).toEqual([]);
  });
});

describe("the question of citizenship", () => {
  const asked = (casefile: Parameters<typeof questionsFor>[0], of: "attorney" | "survivor" | "friend") =>
    questionsFor(casefile, { lawDate, of, language: "en" });
  const facts = (list: readonly { readonly fact: string }[]) => list.map(({ fact }) => fact);
  const open = oneCase({ statute: "18:371", disposition: "convicted" });

  it("is put while it is open and any relief is possible, in its place among the gentlest first", () => {
    const { questions } = asked(open, "survivor");
    expect(facts(questions)).toContain("person.noncitizen");
    const order = questions.map(({ sensitivity }) => sensitivity);
    expect(order).toEqual([...order].sort());
    expect(questions.find(({ fact }) => fact === "person.noncitizen")?.before).toMatch(/citizenship/);
  });

  it("is not put where no relief is possible, nor where it is answered", () => {
    const state = oneCase({ statute: "18:371", disposition: "acquitted", jurisdiction: "state" });
    expect(facts(asked(state, "attorney").questions)).not.toContain("person.noncitizen");
    const citizen = withFacts(open, { facts: { person: { noncitizen: false } } });
    expect(facts(asked(citizen, "attorney").questions).filter((fact) => /^person\.(non|rem)/.test(fact))).toEqual([]);
  });

  it("ends with not sure for who said so, and stays for others; a friend is not asked", () => {
    const unsure = withFacts(open, { facts: { person: { noncitizen: { $: "not-sure" } } } });
    expect(facts(asked(unsure, "attorney").questions)).not.toContain("person.noncitizen");
    expect(facts(asked(unsure, "attorney").forOthers)).toContain("person.noncitizen");
    expect(facts(asked(unsure, "survivor").questions)).toContain("person.noncitizen");
    expect(facts(asked(open, "friend").questions)).not.toContain("person.noncitizen");
  });

  it("once answered yes, gives way to the circuit of the proceedings, which counsel is asked", () => {
    const noncitizen = withFacts(open, { facts: { person: { noncitizen: true } } });
    const questions = facts(asked(noncitizen, "attorney").questions);
    expect([questions.includes("person.noncitizen"), questions.includes("person.removalCircuit")]).toEqual([
      false,
      true,
    ]);
    const placed = withFacts(open, { facts: { person: { noncitizen: true, removalCircuit: "9" } } });
    expect(facts(asked(placed, "attorney").questions)).not.toContain("person.removalCircuit");
  });
});
