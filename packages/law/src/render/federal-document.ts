import type { GoldenCase } from "../federal/cases/golden-case.ts";
import { enacted } from "../federal/tsra/common-rules.ts";
import { lastChecked } from "../statement.ts";
import { actSection, section3771A } from "./act-sections.ts";
import { authoritiesSection, offensesSection } from "./catalogue-sections.ts";
import { section16 } from "./classification-section.ts";
import { countingSection } from "./counting-section.ts";
import type { Block, LawDocument, Link, Section } from "./document.ts";
import { howToRead } from "./how-to-read.ts";
import { immigrationSection } from "./immigration-section.ts";
import { marks } from "./marks.ts";
import { notReadSection } from "./not-read-section.ts";
import { nexusSection, section28, section3607, section7102 } from "./other-sections.ts";
import { procedureSection } from "./procedure-section.ts";
import { factsSection, openQuestionsSection } from "./question-sections.ts";
import type { Rendering } from "./relief-section.ts";
import { numberedSources } from "./sourced.ts";

/** The section in which an element of several rules is set out. */
const homes: ReadonlyMap<string, Link> = new Map([
  ["federal-offense", { section: "a-4", text: "(a)(4)" }],
  ["level-a-offense", { section: "a-5", text: "(a)(5)" }],
  ["level-b-offense", { section: "a-6", text: "(a)(6)" }],
  ["child-victim", { section: "a-6", text: "(a)(6)" }],
  ["level-a-or-b-offense", { section: "a-excluded", text: "(a)(5) and (6)" }],
  ["victim-of-trafficking", { section: "s7102", text: "22 U.S.C. § 7102" }],
  ["crime-of-violence", { section: "s16", text: "18 U.S.C. § 16(a)" }],
  ["direct-result", { section: "direct-result", text: "direct result" }],
  ["directly-related", { section: "directly-related", text: "directly related" }],
  ["level-b-outcome", { section: "b-1-C", text: "(b)(1)(C)" }],
]);

/** The federal law as encoded, in the statute's own order. `asOf` is an ISO date; `cases` are the golden cases to print. */
export function federalDocument(asOf: string | undefined, cases: readonly GoldenCase[]): LawDocument {
  const rendering: Rendering = { homes, cases, ...(asOf === undefined ? {} : { asOf }) };
  const body: readonly Section[] = [
    actSection(),
    section3771A(rendering),
    section28(rendering),
    section3607(rendering),
    section7102(rendering),
    nexusSection(rendering),
    section16(rendering),
    procedureSection(),
    countingSection(),
    immigrationSection(),
    openQuestionsSection(),
  ];
  return {
    schema: "setaside.law/1",
    jurisdiction: { id: "us", name: "Federal law of the United States" },
    title: "Federal law as encoded",
    ...(asOf === undefined ? {} : { asOf }),
    lastChecked,
    marks,
    sections: [
      howToRead("US", dated(asOf)),
      ...body,
      notReadSection(body),
      offensesSection(),
      authoritiesSection(asOf),
      factsSection(),
    ],
    sources: numberedSources,
  };
}

function dated(asOf: string | undefined): readonly Block[] {
  if (asOf === undefined) return [];
  if (asOf < enacted) {
    return [
      {
        kind: "notice",
        text: `On ${asOf} the Trafficking Survivors Relief Act was not in force: it was approved on ${enacted}. What follows of §§ 3771A and 28 was not law on that day.`,
      },
    ];
  }
  const later =
    asOf > lastChecked ? ` The law was last checked on ${lastChecked}; what changed after that is not here.` : "";
  return [
    { kind: "notice", text: `On ${asOf} the Trafficking Survivors Relief Act was in force, since ${enacted}.${later}` },
  ];
}
