import type { Answer, NextQuestion } from "@setaside/screener";
import { beforeAll, describe, expect, it } from "vitest";
import { answerWords } from "../../src/public/screener/answer-words.ts";
import { beginInterview, tell } from "../../src/public/screener/interview.ts";
import { holds } from "../../src/public/screener/letters.ts";
import { matterName } from "../../src/public/screener/matter-name.ts";
import { type SummaryGroup, summaryGroups, summaryText } from "../../src/public/screener/summary-items.ts";
import { accountOf } from "../../src/public/screener/told.ts";
import { type ScreenerWords, screenerWordsOf } from "../../src/public/words/screener.ts";
import { inventedRules as rules } from "./invented-rules.ts";

const today = "2026-06-03";
const question = (answer: NextQuestion["answer"]): NextQuestion => ({
  matter: "1",
  id: "charge.offenseDate",
  answer,
  values: [],
  sensitivity: 0,
});

let [en, es]: ScreenerWords[] = [];
beforeAll(async () => {
  [en, es] = await Promise.all([screenerWordsOf("en"), screenerWordsOf("es")]);
});

describe("an answer in words", () => {
  it.each<[NextQuestion["answer"], Answer, string, string]>([
    ["choice", { oneOf: ["drugs", "theft"] }, "Drugs or Theft", "Drugs o Theft"],
    ["choice", { passed: "not-sure" }, "Not sure", "No sé bien"],
    ["choice", { passed: "skip" }, "Skipped", "Saltada"],
    ["year", { range: { least: 2014, most: 2014 } }, "2014", "2014"],
    ["year", { range: { least: 2010, most: 2014 } }, "2010 to 2014", "de 2010 a 2014"],
    ["year", { range: { least: 1930, most: 2014 } }, "2014 or before", "2014 o antes"],
    ["year", { range: { least: 2014, most: 2026 } }, "2014 or after", "2014 o después"],
    ["age", { range: { least: 0, most: 17 } }, "17 or younger", "17 o menos"],
    ["age", { range: { least: 18, most: 110 } }, "18 or older", "18 o más"],
  ])("%s %o: %s; %s", (kind, answer, english, spanish) => {
    for (const [words, said] of [
      [en, english],
      [es, spanish],
    ] as const) {
      if (words === undefined) throw new Error("there are no words");
      expect(answerWords(question(kind), answer, rules.words("kind", "survivor", words), words, today)).toBe(said);
    }
  });

  it("is found by letters without their case and accents", () => {
    expect(holds("Nuevo México", " mexico")).toBe(true);
    expect(holds("Nuevo México", "")).toBe(true);
    expect(holds("Nuevo México", "nevada")).toBe(false);
  });
});

describe("the summary", () => {
  const told = (answers: Readonly<Record<string, Answer>>) =>
    Object.entries(answers).reduce((interview, [id, answer]) => {
      const next = rules.next(accountOf(interview));
      if (next?.id !== id) throw new Error(`${next?.id} is asked, not ${id}`);
      return tell(interview, next, answer, rules);
    }, beginInterview("me"));

  it("offers what was said of a matter but for what is personal, and no matter’s name", () => {
    if (en === undefined) throw new Error("there are no words");
    const interview = told({
      place: { oneOf: ["PR"] },
      kind: { oneOf: ["hurting"] },
      ended: { passed: "skip" },
      "charge.young": { oneOf: ["true"] },
    });
    const around = { rules, interview, words: en, today };
    expect(matterName("1", around)).toBe("1. Puerto Rico, hurting");
    const outlook = {
      relief: "us-pr/some",
      place: "PR",
      name: "A law with a telling name",
      citation: "1 L.P.R.A. § 1",
      gives: ["vacatur"],
      about: "trafficking",
      onlyRecalled: false,
      confidence: "verified",
      openBy: [],
      turnsOn: [],
      couldTell: [],
      papersTell: ["place"],
      lawyerShows: [],
      waits: false,
    } as const;
    const outlooks = [
      { ...outlook, standing: "undecided" as const },
      { ...outlook, relief: "us-pr/other", standing: "not" as const },
    ];
    const [group] = summaryGroups(around, {
      matters: [{ matter: "1", standing: "undecided", outlooks, noneFound: [] }],
    });
    expect(group?.items.map(({ text }) => text)).toEqual([
      "Place: Puerto Rico",
      "About: hurting",
      "Courts have not decided: 1 L.P.R.A. § 1",
      "Points for 1 L.P.R.A. § 1: Place",
    ]);
  });

  it("holds what is ticked and nothing else, numbered where it is about several matters", () => {
    const groups: readonly SummaryGroup[] = [
      {
        matter: "1",
        heading: "1. A",
        items: [
          { id: "a", text: "A" },
          { id: "b", text: "B" },
        ],
      },
      { matter: "2", heading: "2. C", items: [{ id: "c", text: "C" }] },
      { heading: "Papers", items: [{ id: "p", text: "P" }] },
    ];
    expect(summaryText(groups, new Set())).toBe("");
    expect(summaryText(groups, new Set(["b"]))).toBe("B");
    expect(summaryText(groups, new Set(["c", "p"]))).toBe("C\n\nP");
    expect(summaryText(groups, new Set(["a", "c"]))).toBe("1.\nA\n\n2.\nC");
  });
});
