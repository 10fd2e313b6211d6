import { readFileSync } from "node:fs";
import { type Confidence, confidences } from "@setaside/logic";
import { describe, expect, it } from "vitest";
import { needs, sharedFolder } from "../../../../test/needs.ts";
import type { OpenPoint, Section, Statement } from "../../src/render/document.ts";
import { statementsIn } from "../../src/render/statements-in.ts";
import { parsed } from "./printed.ts";
import { tsraItems } from "./tsra-items.data.ts";

interface Item {
  readonly key: string;
  readonly confidence?: Confidence;
}

interface Listed {
  readonly id: string;
  readonly confidence?: Confidence;
}

interface Research {
  readonly relief: readonly {
    readonly id: string;
    readonly elements: readonly Listed[];
    readonly alternatives: readonly Listed[];
    readonly exclusions: readonly string[];
    readonly motionContents: readonly string[];
    readonly deadlines: readonly Listed[];
    readonly effect: readonly string[];
  }[];
  readonly definitions: readonly { readonly term: string; readonly confidence: Confidence }[];
  readonly generalRules: readonly Listed[];
  readonly openQuestions: readonly Listed[];
  readonly differencesFromIntroduced: readonly { readonly topic: string; readonly confidence: Confidence }[];
}

/** Every item of the research under the key of the table. The three clocks are the same for every motion. */
function itemsOf(research: Research): readonly Item[] {
  const listed = ({ id, confidence }: Listed, key = id): Item => ({ key, ...(confidence && { confidence }) });
  return [
    ...research.relief.flatMap(({ id, elements, alternatives, exclusions, motionContents, deadlines, effect }) => [
      ...[...elements, ...alternatives].map((each) => listed(each)),
      ...[...exclusions, ...effect].map((text) => ({ key: `${id}: ${text}` })),
      ...motionContents.map((key) => ({ key })),
      ...deadlines.map((each) => listed(each, each.id.replace(/^[a-z]{2}-(c\d{2})$/, "$1"))),
    ]),
    ...research.definitions.map(({ term, confidence }) => ({ key: `definition: ${term}`, confidence })),
    ...[...research.generalRules, ...research.openQuestions].map((each) => listed(each)),
    ...research.differencesFromIntroduced.map(({ topic, confidence }) => ({ key: `difference: ${topic}`, confidence })),
  ];
}

function pointsIn(sections: readonly Section[]): readonly OpenPoint[] {
  return sections.flatMap(({ blocks, sections: inner }) => [
    ...blocks.flatMap((block) => (block.kind === "questions" ? block.items : [])),
    ...pointsIn(inner),
  ]);
}

describe.skipIf(!needs.sharedData)("the research on the Act, item by item", () => {
  const research = (): readonly Item[] =>
    itemsOf(JSON.parse(readFileSync(`${sharedFolder}law/federal/tsra.json`, "utf8")) as Research);
  const law = parsed();
  const statements = statementsIn(law.sections).map(({ statement }) => statement);
  const questions = pointsIn(law.sections);
  const carriers = (fragment: string): readonly Pick<Statement, "confidence">[] => [
    ...statements.filter(({ text }) => text.includes(fragment)),
    ...questions.filter(({ question }) => question.includes(fragment)).map(({ statement }) => statement),
  ];

  it("has no item that nothing in print carries", () => {
    const items = research();
    expect(items.length).toBeGreaterThan(90);
    expect([...new Set(items.map(({ key }) => key))].filter((key) => !Object.hasOwn(tsraItems, key))).toEqual([]);
  });

  it("is carried by statements that are there", () => {
    const lost = Object.entries(tsraItems).flatMap(([key, fragments]) =>
      fragments.filter((fragment) => carriers(fragment).length === 0).map((fragment) => `${key}: ${fragment}`),
    );
    expect(lost).toEqual([]);
  });

  it("is nowhere printed as surer than the research is", () => {
    const bolder = research().filter(({ key, confidence }) => {
      if (confidence === undefined) return false;
      const found = (tsraItems[key] ?? []).flatMap(carriers).map((each) => confidences.indexOf(each.confidence));
      return Math.min(...found) > confidences.indexOf(confidence);
    });
    expect(bolder.map(({ key }) => key)).toEqual([]);
  });

  it("has no line in the table for an item that is gone", () => {
    const keys = new Set(research().map(({ key }) => key));
    expect(Object.keys(tsraItems).filter((key) => !keys.has(key))).toEqual([]);
  });
});
