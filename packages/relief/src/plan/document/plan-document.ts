import { marks, type PrintedPage, pageHtml, pageMarkdown } from "@setaside/law";
import type { Plan } from "../plan.ts";
import { beforeSection, orderSection, paperDetails, papersSection, urgentSection } from "./before.ts";
import { doorsSection, grantedSection, notOpenSection, reachedSection, wantedSection, whySection } from "./closing.ts";
import type { Heading } from "./headings.data.ts";
import { immigrationSection } from "./immigration.ts";
import { motionsSection, rulesSection } from "./motions.ts";
import { printingOf } from "./printing.ts";
import { statesSection } from "./states.ts";

/** A plan as a page to print; its title is neutral and names nobody. */
export function planDocument(plan: Plan): PrintedPage {
  const printing = printingOf(plan);
  const sections = [
    urgentSection,
    ...(plan.states.length === 0 ? [] : [statesSection]),
    orderSection,
    beforeSection,
    ...(plan.immigration.shown ? [immigrationSection] : []),
    papersSection,
    motionsSection,
    rulesSection,
    reachedSection,
    whySection,
    notOpenSection,
    doorsSection,
    grantedSection,
    wantedSection,
    ...(plan.papers.length === 0 ? [] : [paperDetails]),
  ].map((section, at) => {
    const made = section(printing);
    return { ...made, heading: `${at + 1}. ${made.heading}` };
  });
  return {
    language: plan.language,
    tab: printing.head("tab"),
    title: printing.head("title"),
    line: printing.head("line", { date: printing.date(plan.lawDate) }),
    marks: marks.map(({ sign, word, meaning }, at) => ({
      sign,
      word,
      meaning: plan.language === "en" ? meaning : printing.head(markMeanings[at] ?? "title"),
    })),
    sections,
    sources: printing.sources(),
    words: { contents: printing.head("contents"), sources: printing.head("sources") },
    flows: true,
  };
}

/** Meanings of the law's marks, in their order; their words stand as the statements print them. */
const markMeanings: readonly Heading[] = [
  "mark.statute",
  "mark.holding",
  "mark.analysis",
  "mark.verified",
  "mark.secondary",
  "mark.recalled",
];

/** The ways in which a plan is printed. */
export type PlanFormat = "md" | "html" | "json";

/** A plan as text: `md` and `html` as the law is printed (one file, no script, loads nothing), `json` as `setaside.plan/1`. */
export function printPlan(plan: Plan, format: PlanFormat): string {
  switch (format) {
    case "md":
      return pageMarkdown(planDocument(plan));
    case "html":
      return pageHtml(planDocument(plan));
    case "json":
      return `${JSON.stringify(plan, null, 2)}\n`;
  }
}
