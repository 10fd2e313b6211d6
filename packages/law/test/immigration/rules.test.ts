import { describe, expect, it } from "vitest";
import {
  effects,
  groundsChoice,
  immigrationRules,
  orderWording,
  strengths,
} from "../../src/federal/immigration/index.ts";
import { federalReliefs } from "../../src/federal/reliefs.ts";

const ids = new Set(immigrationRules.map(({ id }) => id));
const reliefs = new Set(federalReliefs.map(({ id }) => id));

describe("every rule on immigration", () => {
  it("has its own id and says when, what follows and what counsel does, with an authority", () => {
    expect(ids.size).toBe(immigrationRules.length);
    for (const { id, when, follows, action, authorities, strength, effect } of immigrationRules) {
      for (const text of [...when, follows, action, ...authorities.map(({ cite }) => cite)]) {
        expect(text.length, id).toBeGreaterThan(5);
      }
      expect(Math.min(when.length, authorities.length), id).toBeGreaterThan(0);
      expect(Object.keys(strengths), id).toContain(strength);
      expect(effects, id).toContain(effect);
    }
  });

  it("has a condition, with reasons in clauses, and names reliefs that exist", () => {
    for (const { id, conditions, findings } of immigrationRules) {
      expect(conditions.length, id).toBeGreaterThan(0);
      for (const each of conditions) {
        expect(each.because, id).toMatch(/^[a-z].*[^.]$/);
        if (each.tells !== undefined) expect(each.tells, id).toMatch(/^(whether|where|how|on which|the|what) .*[^.]$/);
        const named = each.on === "client" ? [] : (each.reliefs ?? []);
        expect(
          [...named, ...findings].filter((relief) => !reliefs.has(relief)),
          id,
        ).toEqual([]);
      }
    }
  });

  it("reads the circuits that it writes", () => {
    const ordinal = /\b(\d+)(?:st|d|nd|rd|th)\b/g;
    for (const { id, circuits, reach } of immigrationRules) {
      const written = circuits.flatMap((text) =>
        [...text.replace(/\(.*?\)/g, "").matchAll(ordinal)].map(([, number = ""]) => number),
      );
      expect([...new Set([...(reach.circuits ?? []), ...(reach.except ?? [])])].sort(), id).toEqual(
        [...new Set(written)].sort(),
      );
      const everywhere = circuits.length === 1 && circuits[0] === "all";
      expect(reach.of === "everywhere", id).toBe(everywhere);
    }
  });

  it("that tells a statute or a decision cites one", () => {
    for (const { id, kind, authorities } of immigrationRules) {
      const cites = authorities.map(({ cite }) => cite);
      if (kind === "statute")
        expect(
          cites.some((cite) => /INA \d|U\.S\.C\.|CFR/.test(cite)),
          id,
        ).toBe(true);
      if (kind === "holding")
        expect(
          cites.some((cite) => /^Matter of| v\. /.test(cite)),
          id,
        ).toBe(true);
    }
  });
});

describe("the words for orders", () => {
  it("rest on rules that exist, with a citation", () => {
    for (const { words, rules, citation } of [
      ...orderWording.prefer,
      ...orderWording.avoid,
      ...orderWording.optional,
    ]) {
      expect(
        rules.filter((rule) => !ids.has(rule)),
        words,
      ).toEqual([]);
      expect(citation, words).not.toBe("");
    }
  });
});

describe("the choice of grounds", () => {
  it("rests on the rule, has one option taken unless counsel chooses, and says what each needs", () => {
    expect(ids).toContain(groundsChoice.rule);
    expect(groundsChoice.options.filter((option) => option.default).map(({ id }) => id)).toEqual(["statutory-only"]);
    for (const { consequences } of groundsChoice.options) expect(consequences.length).toBeGreaterThan(1);
    expect(groundsChoice.options[1]?.requires.join(" ")).toMatch(/own choice.*timely.*successive/);
  });
});
