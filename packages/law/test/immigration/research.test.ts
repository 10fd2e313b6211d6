import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../../test/needs.ts";
import { immigrationRules, orderWording } from "../../src/federal/immigration/index.ts";

interface Researched {
  readonly id: string;
  readonly then: string;
}

interface Research {
  readonly rules: readonly Researched[];
  readonly orderWording: {
    readonly preferred: readonly string[];
    readonly avoid: readonly string[];
    readonly optionalWithRisk: readonly string[];
  };
}

describe.skipIf(!needs.sharedData)("the research on immigration, rule by rule", () => {
  const research = (): Research =>
    JSON.parse(readFileSync(`${sharedFolder}law/federal/immigration.json`, "utf8")) as Research;

  it("is encoded whole, in its order and in its words", () => {
    const encoded = immigrationRules.map(
      ({ id, group, when, follows, action, note, strength, circuits, authorities, confidence }) => ({
        id,
        group,
        when,
        follows,
        action,
        ...(note === undefined ? {} : { notes: note }),
        strength,
        circuits,
        authority: authorities,
        confidence,
      }),
    );
    expect(encoded.length).toBe(45);
    expect(encoded).toEqual(research().rules.map(({ then: follows, ...rest }) => ({ ...rest, follows })));
  });

  it("has its words for orders", () => {
    const { preferred, avoid, optionalWithRisk } = research().orderWording;
    const words = (list: readonly { readonly words: string }[]) => list.map((each) => each.words);
    expect(words(orderWording.prefer)).toEqual(preferred);
    expect(words(orderWording.avoid)).toEqual(avoid);
    expect(words(orderWording.optional)).toEqual(optionalWithRisk);
  });
});
