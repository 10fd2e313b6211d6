import { describe, expect, it } from "vitest";
import { stateCases } from "../../src/states/made/cases.ts";
import { answerTo, expectedOf, ruleFor } from "../answer.ts";

describe("the golden cases of the states", () => {
  it.each(stateCases.map((golden) => [golden.id, golden] as const))("%s", (_id, golden) => {
    expect(answerTo(golden, ruleFor(golden))).toEqual(expectedOf(golden));
  });
});
